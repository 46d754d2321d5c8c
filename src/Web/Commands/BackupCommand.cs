using System.Globalization;
using Puebla.Kernel.Journal;
using Puebla.Web.Backup;

namespace Puebla.Web.Commands;

/// <summary>Writes the archive beside a running site or alone. The file appears under its name only when it is whole, and only its owner can read it.</summary>
internal static class BackupCommand
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public static async Task<int> RunAsync(CommandContext context, CancellationToken cancellation)
    {
        await using var lease = await context.TakeDatabaseAsync(cancellation);
        var recipient = context.Arguments[Option.Recipient];
        var target = Target(context, lease.DataFolder, recipient is not null);
        var part = target + ".part";
        await using var services = CommandServices.Build(lease.ConnectionString);
        await using var scope = services.CreateAsyncScope();
        var backup = scope.ServiceProvider.GetRequiredService<BackupService>();
        var progress = new StepPrinter(context.Error);
        JournalHead? head = null;
        try
        {
            await using (var file = Create(part))
            {
                var folder = Path.GetDirectoryName(target)!;
                async Task Write(Stream plain) =>
                    head = await backup.Write(plain, folder, progress, cancellation);
                await (
                    recipient is null
                        ? Write(file)
                        : Age.Encrypt(file, recipient, Write, cancellation)
                );
                file.Flush(flushToDisk: true);
            }
            File.Move(part, target);
        }
        catch
        {
            File.Delete(part);
            throw;
        }
        await context.Out.WriteLineAsync(target);
        await context.Error.WriteLineAsync(
            Texts.Of("backup.done", new FileInfo(target).Length / 1024)
        );
        if (head is not null)
        {
            await context.Error.WriteLineAsync(Texts.Of("backup.head", head));
        }
        return ExitCodes.Done;
    }

    private static string Target(CommandContext context, string data, bool encrypted)
    {
        var stamp = context
            .Clock.GetUtcNow()
            .ToString("yyyy-MM-dd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        var name = $"puebla-{stamp}.tar.gz{(encrypted ? ".age" : "")}";
        var asked = context.Arguments.Operands is [var operand]
            ? Path.GetFullPath(operand)
            : Path.Combine(data, "backups");
        var isFolder = context.Arguments.Operands is [] || Directory.Exists(asked);
        var target = isFolder ? Path.Combine(asked, name) : asked;
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        return File.Exists(target) ? throw new RefusedException("backup.exists", target) : target;
    }

    private static FileStream Create(string path) =>
        new(
            path,
            new FileStreamOptions
            {
                Mode = FileMode.Create,
                Access = FileAccess.Write,
                Options = FileOptions.Asynchronous,
                UnixCreateMode = OwnerOnly,
            }
        );
}

/// <summary>One line a step, on the error stream: the output is for the result.</summary>
internal sealed class StepPrinter(TextWriter output) : IProgress<BackupStep>
{
    public void Report(BackupStep value) =>
        output.WriteLine(
            value.Of > 0
                ? $"  {value.Number}/{value.Of}  {value.Name}"
                : $"  {value.Number}  {value.Name}"
        );
}
