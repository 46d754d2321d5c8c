using Puebla.Kernel.Access;
using Puebla.Record.Import;

namespace Puebla.Web.Commands;

/// <summary>Imports documents beside a running site, and says what became of each.</summary>
internal static class ImportCommand
{
    public static async Task<int> RunAsync(CommandContext context, CancellationToken cancellation)
    {
        var access = Access(context.Arguments[Option.Access]);
        await using var lease = await context.TakeDatabaseAsync(cancellation);
        await using var services = CommandServices.Build(lease.ConnectionString);
        await Preparation.RunAsync(services, cancellation);
        var request = new ImportRequest
        {
            Paths = context.Arguments.Operands,
            Access = access,
            Reason = "./puebla import",
        };
        var summary = await services
            .GetRequiredService<Importer>()
            .Import(request, new Lines(context), cancellation);
        Sum(context, summary);
        return summary.Failures.Any() ? ExitCodes.Failed : ExitCodes.Done;
    }

    private static Audience? Access(string? word) =>
        word switch
        {
            null => null,
            "public" => Audience.Public,
            "members" => Audience.Members,
            _ => throw new UsageException("usage.access", word),
        };

    private static void Sum(CommandContext context, ImportSummary summary)
    {
        context.Out.WriteLine(
            Texts.Of(
                "import.summary",
                summary.Count(FileResult.Imported),
                summary.Count(FileResult.NewVersion),
                summary.Count(FileResult.Unchanged),
                summary.Count(FileResult.Failed)
            )
        );
        context.Out.WriteLine(Texts.Of($"import.access-{summary.Access}"));
        foreach (var failure in summary.Failures)
        {
            context.Error.WriteLine($"{failure.Path}: {Why(failure)}");
        }
    }

    private static string Why(FileOutcome failure) =>
        Texts.Choose(failure.Refusal!.Spanish, failure.Refusal.English);

    // A file is told of when it is done, whichever of the two workers did it.
    private sealed class Lines(CommandContext context) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            var outcome = value.Last;
            var what =
                outcome.Result == FileResult.Failed
                    ? Why(outcome)
                    : string.Join(", ", outcome.Instruments.Distinct().Take(3));
            lock (context)
            {
                context.Out.WriteLine(
                    Texts.Of(
                        "import.line",
                        value.Done,
                        value.Total,
                        Path.GetFileName(outcome.Path),
                        Texts.Of($"import.{outcome.Result}"),
                        what
                    )
                );
            }
        }
    }
}
