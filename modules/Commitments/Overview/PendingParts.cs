using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Puebla.Commitments.Data;
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
    LineCells cells,
    IRecordNames names,
    IStringLocalizer<Puebla.Ui.Texts> dates,
    TimeProvider clock
)
{
    private const int Most = 50;

    private static Language Here => LanguageExtensions.Current;

    public async Task<SheetPart> Contested(
        IReadOnlyList<OpenRequest> requests,
        CancellationToken stop
    )
    {
        var contested = requests
            .Select(one => (one.Row, Lines: one.Lines.Where(line => line.IsContested).ToList()))
            .Where(one => one.Lines.Count > 0)
            .ToList();
        var cited = await cells.Cited(contested.Select(one => one.Row.AddressId), stop);
        var rows = new List<IReadOnlyList<SheetCell>>();
        foreach (var (row, lines) in contested.Take(Most))
        {
            rows.Add([LineCells.Asked(row, cited), new(await cells.Who(lines, stop))]);
        }
        return Part("objetado", "Contested", ["Sheet.What", "Sheet.Who"], rows, contested.Count);
    }

    /// <summary>Requests to members whose names the text does not give.</summary>
    public async Task<SheetPart> AwaitingNames(Seen seen, CancellationToken stop)
    {
        var waiting = await seen
            .Adopted.Where(one => one.Row.AwaitsNames)
            .OrderByDescending(one => one.Row.AskedOn)
            .ThenBy(one => one.Row.Id)
            .Select(one => one.Row)
            .ToListAsync(stop);
        var cited = await cells.Cited(waiting.Select(row => row.AddressId), stop);
        var rows = new List<IReadOnlyList<SheetCell>>();
        foreach (var row in waiting.Take(Most))
        {
            rows.Add([LineCells.Asked(row, cited), await cells.Until(row, open: true, stop)]);
        }
        return Part("sin-nombres", "Unnamed", ["Sheet.What", "Sheet.Until"], rows, waiting.Count);
    }

    /// <summary>Proposals and contributions that nobody accepted, answered or withdrew (GRCM-2017 ¶6-7, 11).</summary>
    public async Task<SheetPart> Proposals(Seen seen, CancellationToken stop)
    {
        var open = seen.Proposals.Where(one => one.State < ProposalState.Accepted);
        var all = await open.CountAsync(stop);
        var shown = await open.OrderBy(one => one.NotedOn)
            .ThenBy(one => one.Id)
            .Take(Most)
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
            "propuestas",
            "Proposals",
            ["Sheet.What", "Overview.By", "Lines.State"],
            rows,
            all
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
            "reuniones",
            "Meetings",
            ["Overview.Meeting", "Sheet.When", "Sheet.Where"],
            [
                .. coming
                    .Take(Most)
                    .Select(one =>
                        (IReadOnlyList<SheetCell>)
                            [
                                new(one.Name.In(Here)) { Link = ConferencePlaces.Meeting(one.Key) },
                                new(PartialDateWords.Span(one.Start, one.End, dates)),
                                new(one.City?.In(Here) ?? "—"),
                            ]
                    ),
            ],
            coming.Count
        );
    }

    private static SheetPart Part(
        string key,
        string name,
        IReadOnlyList<string> columns,
        List<IReadOnlyList<SheetCell>> rows,
        int all
    ) =>
        new(
            key,
            CommitmentWords.Of($"Overview.{name}", Here),
            rows.Count == 0 ? [CommitmentWords.Of($"Overview.No{name}", Here)] : [],
            new([.. columns.Select(column => CommitmentWords.Of(column, Here))], rows)
            {
                More = LineCells.More(all, rows.Count),
            }
        );
}
