using System.Text.Json;
using Puebla.Web.Backup;
using Puebla.Web.Verification;

namespace Puebla.Web.Commands;

/// <summary>Verifies the journal's chain and the hashes of all originals, in the database or in a backup, and says what is wrong and where.</summary>
internal static class VerifyCommand
{
    public static async Task<int> RunAsync(CommandContext context, CancellationToken cancellation)
    {
        var heads = Heads(context.Arguments[Option.Head]);
        var verdict = context.Arguments.Operands is [var archive]
            ? await OfArchive(context, Path.GetFullPath(archive), heads, cancellation)
            : await OfDatabase(context, heads, cancellation);
        VerdictText.Write(verdict, context.Out);
        return verdict.IsGood ? ExitCodes.Done : ExitCodes.Failed;
    }

    private static async Task<Verdict> OfDatabase(
        CommandContext context,
        IReadOnlyCollection<WantedHead> heads,
        CancellationToken cancellation
    )
    {
        await using var lease = await context.TakeDatabaseAsync(cancellation);
        await using var services = CommandServices.Build(lease.ConnectionString);
        return await services
            .GetRequiredService<DatabaseVerification>()
            .Run(heads, new VerificationPrinter(context.Error), cancellation);
    }

    private static async Task<Verdict> OfArchive(
        CommandContext context,
        string path,
        IReadOnlyCollection<WantedHead> heads,
        CancellationToken cancellation
    )
    {
        // The modules are asked what they keep; nobody connects.
        await using var services = CommandServices.Build("Host=localhost");
        var verification = services.GetRequiredService<ArchiveVerification>();
        var progress = new VerificationPrinter(context.Error);
        Verdict? verdict = null;
        try
        {
            await ArchiveFile.Read(
                path,
                context.Arguments[Option.Identity],
                async plain =>
                    verdict = await verification.Run(plain, heads, progress, cancellation),
                cancellation
            );
        }
        catch (Exception damaged)
            when (damaged
                    is InvalidDataException
                        or EndOfStreamException
                        or JsonException
                        or FormatException
            )
        {
            throw new RefusedException("verify.damaged", path);
        }
        return verdict!;
    }

    private static IReadOnlyCollection<WantedHead> Heads(string? option) =>
        [
            .. (option ?? "")
                .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(text =>
                    WantedHead.Parse(text) ?? throw new UsageException("usage.head", text)
                ),
        ];
}

/// <summary>Progress on the error stream.</summary>
internal sealed class VerificationPrinter(TextWriter output) : IProgress<VerificationStep>
{
    public void Report(VerificationStep value) =>
        output.WriteLine(Texts.Of("verify.step", value.What, value.Done));
}
