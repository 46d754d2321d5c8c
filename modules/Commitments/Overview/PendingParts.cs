using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Puebla.Commitments.Boards;
using Puebla.Commitments.Data;
using Puebla.Commitments.Proposals;
using Puebla.Commitments.Proposals.List;
using Puebla.Commitments.Sheets;
using Puebla.Commitments.Sight;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Record.Contracts;
using Puebla.Ui.Forms;
using Puebla.Ui.Printing;

namespace Puebla.Commitments.Overview;

/// <summary>What waits besides what is open: for another report, for names, for a decision, for a meeting.</summary>
internal sealed class PendingParts(
    ProposalFinder finder,
    LineCells cells,
    IRecordNames names,
    IStringLocalizer<Puebla.Ui.Texts> dates,
    TimeProvider clock
)
{
    private const int OnPage = 50;

    private static Language Here => LanguageExtensions.Current;

    public async Task<SheetPart> Contested(
        Seen seen,
        OpenCounts counts,
        SheetLength length,
        CancellationToken stop
    )
    {
        var contested = await OpenReader.Contested(seen, length.Of(OnPage), stop);
        var cited = await cells.Cited(contested.Select(one => one.Row.AddressId), stop);
        var rows = new List<IReadOnlyList<SheetCell>>();
        foreach (var one in contested)
        {
            var who = await cells.Who([.. one.Lines.Where(line => line.IsContested)], stop);
            rows.Add([LineCells.Asked(one.Row, cited), new(who)]);
        }
        return Part(
            ("objetado", "Contested"),
            ["Sheet.What", "Sheet.Who"],
            rows,
            counts.Contested,
            length,
            new BoardFilter { State = BoardState.Contested }.Address()
        );
    }

    /// <summary>Requests to members whose names the text does not give.</summary>
    public async Task<SheetPart> AwaitingNames(
        Seen seen,
        OpenCounts counts,
        SheetLength length,
        CancellationToken stop
    )
    {
        var waiting = await seen
            .Adopted.Where(one => one.Row.AwaitsNames)
            .OrderByDescending(one => one.Row.AskedOrder)
            .ThenBy(one => one.Row.Id)
            .Take(length.Of(OnPage))
            .Select(one => one.Row)
            .ToListAsync(stop);
        var cited = await cells.Cited(waiting.Select(row => row.AddressId), stop);
        var rows = new List<IReadOnlyList<SheetCell>>();
        foreach (var row in waiting)
        {
            rows.Add([LineCells.Asked(row, cited), await cells.Until(row, open: true, stop)]);
        }
        return Part(
            ("sin-nombres", "Unnamed"),
            ["Sheet.What", "Sheet.Until"],
            rows,
            counts.Unnamed,
            length
        );
    }

    /// <summary>Proposals and contributions that nobody accepted, answered or withdrew (GRCM-2017 ¶6-7, 11).</summary>
    public async Task<SheetPart> Proposals(SheetLength length, CancellationToken stop)
    {
        var open = (await finder.Followed(stop)).Where(one => one.State < ProposalState.Accepted);
        var all = await open.CountAsync(stop);
        var shown = await open.OrderBy(one => one.NotedOn)
            .ThenBy(one => one.Id)
            .Take(length.Of(OnPage))
            .ToListAsync(stop);
        var cited = await cells.Cited(shown.Select(one => one.AddressId), stop);
        var rows = new List<IReadOnlyList<SheetCell>>();
        foreach (var one in shown)
        {
            var place = cited.GetValueOrDefault(one.AddressId);
            var who = new List<string>();
            foreach (var code in one.Proposers)
            {
                who.Add(await names.Addressee(code, stop));
            }
            rows.Add([
                new(place?.Citation ?? "—")
                {
                    Link = place?.Link,
                    Below = LineCells.Short(one.Words),
                },
                new(who.Count == 0 ? "—" : CommitmentWords.List(who, Here)),
                new(CommitmentWords.Of($"Overview.Proposal.{one.State}", Here)),
            ]);
        }
        return Part(
            ("propuestas", "Proposals"),
            ["Sheet.What", "Overview.By", "Lines.State"],
            rows,
            all,
            length,
            new ProposalFilter { OnlyOpen = true }.Address()
        );
    }

    public SheetPart Meetings(ConferenceFacts facts)
    {
        var today = ConferenceFacts.DayOf(clock.GetUtcNow());
        var coming = facts
            .Meetings.Where(one => one.Start.IsKnown && one.Start.Last >= today)
            .Where(one => one.Kind != MeetingKind.Outside)
            .ToList();
        return Part(
            ("reuniones", "Meetings"),
            ["Overview.Meeting", "Sheet.When", "Sheet.Where"],
            [
                .. coming
                    .Take(OnPage)
                    .Select(one =>
                        (IReadOnlyList<SheetCell>)
                            [
                                new(one.Name.In(Here)) { Link = ConferencePlaces.Meeting(one.Key) },
                                new(PartialDateWords.Span(one.Start, one.End, dates)),
                                new(one.City?.In(Here) ?? "—"),
                            ]
                    ),
            ],
            coming.Count,
            SheetLength.File
        );
    }

    private static SheetPart Part(
        (string Key, string Name) what,
        IReadOnlyList<string> columns,
        List<IReadOnlyList<SheetCell>> rows,
        int all,
        SheetLength length,
        string? board = null
    ) =>
        new(
            what.Key,
            CommitmentWords.Of($"Overview.{what.Name}", Here),
            rows.Count == 0 ? [CommitmentWords.Of($"Overview.No{what.Name}", Here)] : [],
            LineCells.Cut(
                new([.. columns.Select(column => CommitmentWords.Of(column, Here))], rows),
                all,
                length,
                board
            )
        );
}
