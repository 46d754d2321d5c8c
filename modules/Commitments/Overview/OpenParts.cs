using Puebla.Commitments.Boards;
using Puebla.Commitments.Sheets;
using Puebla.Commitments.Sight;
using Puebla.Kernel;
using Puebla.Ui.Forms;
using Puebla.Ui.Printing;

namespace Puebla.Commitments.Overview;

/// <summary>What is open, by its deadline.</summary>
internal sealed class OpenParts(OpenReader reader, LineCells cells)
{
    private const int OnPage = 50;

    public static SheetPart Summary(OpenCounts counts)
    {
        var language = LanguageExtensions.Current;
        return new(
            "resumen",
            CommitmentWords.Of("Brief.Summary", language),
            [
                CommitmentWords.Of(
                    "Overview.Counts",
                    language,
                    NumberText.Whole(counts.Open),
                    NumberText.Whole(counts.OpenLines),
                    NumberText.Whole(counts.Overdue),
                    NumberText.Whole(counts.ContestedLines)
                ),
            ]
        );
    }

    public async Task<SheetPart> Priorities(
        Seen seen,
        string presidency,
        SheetLength length,
        CancellationToken stop
    )
    {
        var (chosen, all) = await reader.Chosen(seen, presidency, length.Of(OnPage), stop);
        var rows = await Rows([.. chosen.Select(one => one.Request)], stop);
        return Part(
            ("prioridades", "Priorities"),
            [
                .. rows.Zip(
                    chosen,
                    (row, one) =>
                        (IReadOnlyList<SheetCell>)
                            [.. row, new SheetCell(LineCells.Short(one.Reason))]
                ),
            ],
            all,
            length,
            new() { Priority = true },
            "Overview.Why"
        );
    }

    public async Task<SheetPart> Overdue(
        Seen seen,
        OpenCounts counts,
        SheetLength length,
        CancellationToken stop
    ) =>
        Part(
            ("vencido", "Overdue"),
            await Rows(await reader.Overdue(seen, length.Of(OnPage), stop), stop),
            counts.Overdue,
            length,
            new() { State = BoardState.Overdue, ByDeadline = true }
        );

    public async Task<SheetPart> Coming(
        Seen seen,
        OpenCounts counts,
        SheetLength length,
        CancellationToken stop
    ) =>
        Part(
            ("por-vencer", "Coming"),
            await Rows(await reader.Coming(seen, length.Of(OnPage), stop), stop),
            counts.Coming,
            length,
            new() { State = BoardState.Open, ByDeadline = true }
        );

    public async Task<SheetPart> WithoutDay(
        Seen seen,
        OpenCounts counts,
        SheetLength length,
        CancellationToken stop
    ) =>
        Part(
            ("sin-fecha", "WithoutDay"),
            await Rows(await OpenReader.WithoutDay(seen, length.Of(OnPage), stop), stop),
            counts.WithoutDay,
            length,
            new() { State = BoardState.Open }
        );

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
        (string Key, string Name) what,
        IReadOnlyList<IReadOnlyList<SheetCell>> rows,
        int all,
        SheetLength length,
        BoardFilter board,
        params string[] besides
    )
    {
        var language = LanguageExtensions.Current;
        string[] columns = ["Sheet.What", "Sheet.Who", "Sheet.Until", .. besides];
        return new(
            what.Key,
            CommitmentWords.Of($"Overview.{what.Name}", language),
            rows.Count == 0 ? [CommitmentWords.Of($"Overview.No{what.Name}", language)] : [],
            LineCells.Cut(
                new([.. columns.Select(column => CommitmentWords.Of(column, language))], rows),
                all,
                length,
                board.Address()
            )
        );
    }
}
