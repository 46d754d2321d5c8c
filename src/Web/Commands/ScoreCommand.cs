using Puebla.Outcomes.Scoring;

namespace Puebla.Web.Commands;

/// <summary>Figures of how well a folder of documents is read, against answers made by hand.</summary>
internal static class ScoreCommand
{
    private const int MissesShown = 20;

    public static async Task<int> RunAsync(CommandContext context, CancellationToken cancellation)
    {
        var folder = context.Arguments.Operands[0];
        if (!Directory.Exists(folder))
        {
            throw new UsageException("usage.no-folder", folder);
        }
        var report = await Scorer.ScoreAsync(
            folder,
            context.Arguments[Option.Seeds],
            cancellation: cancellation
        );
        await context.Out.WriteAsync(
            context.Arguments.Has(Option.Json)
                ? report.ToJson() + "\n"
                : report.ToTable(MissesShown)
        );
        return
            report.Documents.Count > 0 && report.Documents.All(document => document.Failure is null)
            ? ExitCodes.Done
            : ExitCodes.Failed;
    }
}
