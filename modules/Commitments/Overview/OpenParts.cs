using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Commitments.Sheets;
using Puebla.Kernel;
using Puebla.Ui.Forms;
using Puebla.Ui.Printing;

namespace Puebla.Commitments.Overview;

/// <summary>What is open, by its deadline.</summary>
internal sealed class OpenParts(LineCells cells, TimeProvider clock)
{
    private const int Most = 50;

    public SheetPart Summary(IReadOnlyList<OpenRequest> requests)
    {
        var language = LanguageExtensions.Current;
        var open = requests.Where(one => one.Open.Count > 0).ToList();
        return new(
            "resumen",
            CommitmentWords.Of("Brief.Summary", language),
            [
                CommitmentWords.Of(
                    "Overview.Counts",
                    language,
                    NumberText.Whole(open.Count),
                    NumberText.Whole(open.Sum(one => one.Open.Count)),
                    NumberText.Whole(open.Count(IsOver)),
                    NumberText.Whole(requests.Sum(one => one.Lines.Count(line => line.IsContested)))
                ),
            ]
        );
    }

    public async Task<SheetPart> Priorities(
        IReadOnlyList<OpenRequest> requests,
        IReadOnlyList<Priority> priorities,
        CancellationToken stop
    )
    {
        var open = requests.ToDictionary(one => one.Row.Id);
        var chosen = priorities.Where(one => open.ContainsKey(one.CommitmentId)).ToList();
        var rows = await Rows([.. chosen.Select(one => open[one.CommitmentId])], stop);
        return Part(
            "prioridades",
            "Overview.Priorities",
            "Overview.NoPriorities",
            [
                .. rows.Zip(
                    chosen,
                    (row, priority) =>
                        (IReadOnlyList<SheetCell>)
                            [.. row, new SheetCell(LineCells.Short(priority.Reason))]
                ),
            ],
            chosen.Count,
            "Overview.Why"
        );
    }

    public Task<SheetPart> Overdue(IReadOnlyList<OpenRequest> requests, CancellationToken stop) =>
        Section("vencido", "Overdue", [.. requests.Where(IsOver)], stop);

    public Task<SheetPart> Coming(IReadOnlyList<OpenRequest> requests, CancellationToken stop) =>
        Section(
            "por-vencer",
            "Coming",
            [.. requests.Where(one => one.Row.Deadline.DueEnds is not null && !IsOver(one))],
            stop
        );

    public Task<SheetPart> WithoutDay(
        IReadOnlyList<OpenRequest> requests,
        CancellationToken stop
    ) =>
        Section(
            "sin-fecha",
            "WithoutDay",
            [.. requests.Where(one => one.Row.Deadline.DueEnds is null)],
            stop
        );

    private bool IsOver(OpenRequest one) =>
        Lateness.IsOver(one.Row.Deadline.DueEnds, clock.GetUtcNow());

    private async Task<SheetPart> Section(
        string key,
        string name,
        IReadOnlyList<OpenRequest> requests,
        CancellationToken stop
    )
    {
        List<OpenRequest> open = [.. requests.Where(one => one.Open.Count > 0)];
        return Part(
            key,
            $"Overview.{name}",
            $"Overview.No{name}",
            await Rows([.. open.Take(Most)], stop),
            open.Count
        );
    }

    private async Task<IReadOnlyList<IReadOnlyList<SheetCell>>> Rows(
        IReadOnlyList<OpenRequest> requests,
        CancellationToken stop
    )
    {
        var cited = await cells.Cited(requests.Select(one => one.Row.AddressId), stop);
        var rows = new List<IReadOnlyList<SheetCell>>(requests.Count);
        foreach (var one in requests)
        {
            rows.Add([
                LineCells.Asked(one.Row, cited),
                new(await cells.Who(one.Open, stop)),
                await cells.Until(one.Row, one.Open.Count > 0, stop),
            ]);
        }
        return rows;
    }

    private static SheetPart Part(
        string key,
        string heading,
        string empty,
        IReadOnlyList<IReadOnlyList<SheetCell>> rows,
        int all,
        params string[] besides
    )
    {
        var language = LanguageExtensions.Current;
        string[] columns = ["Sheet.What", "Sheet.Who", "Sheet.Until", .. besides];
        return new(
            key,
            CommitmentWords.Of(heading, language),
            rows.Count == 0 ? [CommitmentWords.Of(empty, language)] : [],
            new([.. columns.Select(column => CommitmentWords.Of(column, language))], rows)
            {
                More = LineCells.More(all, rows.Count),
            }
        );
    }
}
