using Puebla.Web.Backup;
using Puebla.Web.Verification;

namespace Puebla.Web.Commands;

/// <summary>Brings an archive up in an empty data folder or an empty database, and verifies what came up.</summary>
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
        var entries = 0;
        await ArchiveFile.Read(
            path,
            context.Arguments[Option.Identity],
            async plain =>
                entries = await restore.Read(plain, Path.GetFileName(path), progress, cancellation),
            cancellation
        );
        await context.Error.WriteLineAsync(Texts.Of("restore.done", entries));
        var verdict = await scope
            .ServiceProvider.GetRequiredService<DatabaseVerification>()
            .Run([], new VerificationPrinter(context.Error), cancellation);
        VerdictText.Write(verdict, context.Error);
        return verdict.IsGood ? ExitCodes.Done : ExitCodes.Failed;
    }
}
