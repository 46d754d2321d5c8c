using Puebla.Web.Backup;

namespace Puebla.Web.Commands;

/// <summary>Brings an archive up in an empty data folder or an empty database.</summary>
internal static class RestoreCommand
{
    public static async Task<int> RunAsync(CommandContext context, CancellationToken cancellation)
    {
        var path = Path.GetFullPath(context.Arguments.Operands[0]);
        if (!File.Exists(path))
        {
            throw new RefusedException("restore.no-file", path);
        }
        await using var lease = await context.TakeDatabaseAsync(cancellation);
        await using var services = CommandServices.Build(lease.ConnectionString);
        await using var scope = services.CreateAsyncScope();
        var restore = scope.ServiceProvider.GetRequiredService<RestoreService>();
        var progress = new StepPrinter(context.Error);
        await using var file = File.OpenRead(path);
        var entries = 0;
        async Task Read(Stream plain) =>
            entries = await restore.Read(plain, Path.GetFileName(path), progress, cancellation);
        if (await IsEncrypted(file, cancellation))
        {
            var identity =
                context.Arguments[Option.Identity]
                ?? throw new RefusedException("restore.identity-wanted");
            await Age.Decrypt(file, Path.GetFullPath(identity), Read, cancellation);
        }
        else
        {
            await Read(file);
        }
        await context.Error.WriteLineAsync(Texts.Of("restore.done", entries));
        return ExitCodes.Done;
    }

    private static async Task<bool> IsEncrypted(FileStream file, CancellationToken cancellation)
    {
        var beginning = new byte[32];
        var read = await file.ReadAtLeastAsync(
            beginning,
            beginning.Length,
            throwOnEndOfStream: false,
            cancellation
        );
        file.Position = 0;
        return Age.Wrote(beginning.AsSpan(0, read));
    }
}
