using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Boards;
using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Commitments.Sheets;
using Puebla.Commitments.Sight;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Ui.Forms;
using Puebla.Ui.Printing;

namespace Puebla.Commitments.Brief;

/// <summary>What a country was asked: what is open, what it reported, and what ended without a report of its own, which together is all. The database counts and orders.</summary>
internal sealed class BriefAsked(LineCells cells, TimeProvider clock)
{
    private const int OpenOnPage = 40;
    private const int OthersOnPage = 15;

    public async Task<IReadOnlyList<SheetPart>> Of(
        IQueryable<SeenLine> asked,
        string country,
        SheetLength length,
        CancellationToken stop
    )
    {
        var counts = await Count(asked, stop);
        return
        [
            Summary(counts),
            await Open(asked, counts.Open, country, length, stop),
            await Answered(asked, counts.Answered, country, length, stop),
            await Ended(asked, counts.Unanswered, country, length, stop),
        ];
    }

    private async Task<Counts> Count(IQueryable<SeenLine> asked, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var groups = await asked
            .GroupBy(one => new
            {
                one.Line.State,
                IsAnswered = one.Line.AnsweredAt != null,
                IsOver = one.Row.Deadline.DueEnds != null && one.Row.Deadline.DueEnds <= now,
            })
            .Select(group => new Group(
                group.Key.State,
                group.Key.IsAnswered,
                group.Key.IsOver,
                group.Count()
            ))
            .ToListAsync(stop);
        return new(groups);
    }

    private static SheetPart Summary(Counts counts)
    {
        var language = LanguageExtensions.Current;
        return new(
            "resumen",
            CommitmentWords.Of("Brief.Summary", language),
            [
                CommitmentWords.Of(
                    "Brief.Counts",
                    language,
                    NumberText.Whole(counts.All),
                    NumberText.Whole(counts.Answered),
                    NumberText.Whole(counts.Open),
                    NumberText.Whole(counts.Over)
                ),
                CommitmentWords.Of(
                    "Brief.Ended",
                    language,
                    NumberText.Whole(counts.Done),
                    NumberText.Whole(counts.Ended)
                ),
            ]
        );
    }

    private async Task<SheetPart> Open(
        IQueryable<SeenLine> asked,
        int all,
        string country,
        SheetLength length,
        CancellationToken stop
    )
    {
        var shown = await First(
            asked
                .Where(one =>
                    one.Line.State == LineState.NotBegun || one.Line.State == LineState.UnderWay
                )
                .OrderBy(one => one.Row.Deadline.DueEnds)
                .ThenBy(one => one.Row.Id),
            length.Of(OpenOnPage),
            stop
        );
        var cited = await cells.Cited(shown.Select(one => one.Row.AddressId), stop);
        var rows = new List<IReadOnlyList<SheetCell>>();
        foreach (var one in shown)
        {
            rows.Add([
                LineCells.Asked(one.Row, cited),
                await cells.Until(one.Row, open: true, stop),
                LineCells.State(one.Line),
            ]);
        }
        return Part(
            ("debe", "Owes"),
            new(Columns("Sheet.What", "Sheet.Until", "Lines.State"), rows),
            all,
            length,
            new()
            {
                Addressee = country,
                State = BoardState.Open,
                ByDeadline = true,
            }
        );
    }

    private async Task<SheetPart> Answered(
        IQueryable<SeenLine> asked,
        int all,
        string country,
        SheetLength length,
        CancellationToken stop
    )
    {
        var shown = await First(
            asked
                .Where(one => one.Line.AnsweredAt != null)
                .OrderByDescending(one => one.Line.AnsweredAt)
                .ThenByDescending(one => one.Line.Id),
            length.Of(OthersOnPage),
            stop
        );
        return Part(
            ("informado", "Answered"),
            new(
                Columns("Sheet.What", "Lines.Answered", "Lines.State"),
                await Rows(shown, one => one.AnsweredAt!.Value, stop)
            ),
            all,
            length,
            new() { Addressee = country, State = BoardState.Reported }
        );
    }

    private async Task<SheetPart> Ended(
        IQueryable<SeenLine> asked,
        int all,
        string country,
        SheetLength length,
        CancellationToken stop
    )
    {
        var shown = await First(
            asked
                .Where(one => one.Line.AnsweredAt == null && one.Line.State > LineState.UnderWay)
                .OrderByDescending(one => one.Line.Since)
                .ThenByDescending(one => one.Line.Id),
            length.Of(OthersOnPage),
            stop
        );
        return Part(
            ("terminado", "EndedUnreported"),
            new(
                Columns("Sheet.What", "Lines.Since", "Lines.State"),
                await Rows(shown, one => one.Since, stop)
            ),
            all,
            length,
            new() { Addressee = country }
        );
    }

    private static Task<List<AskedOf>> First(
        IQueryable<SeenLine> lines,
        int most,
        CancellationToken stop
    ) => lines.Take(most).Select(one => new AskedOf(one.Line, one.Row)).ToListAsync(stop);

    private async Task<IReadOnlyList<IReadOnlyList<SheetCell>>> Rows(
        List<AskedOf> shown,
        Func<CommitmentLine, DateTimeOffset> when,
        CancellationToken stop
    )
    {
        var cited = await cells.Cited(shown.Select(one => one.Row.AddressId), stop);
        return
        [
            .. shown.Select(one =>
                (IReadOnlyList<SheetCell>)
                    [
                        LineCells.Asked(one.Row, cited),
                        new(DateText.Full(ConferenceFacts.DayOf(when(one.Line)))),
                        LineCells.State(one.Line),
                    ]
            ),
        ];
    }

    private static SheetPart Part(
        (string Key, string Name) what,
        SheetTable table,
        int all,
        SheetLength length,
        BoardFilter board
    )
    {
        var language = LanguageExtensions.Current;
        return new(
            what.Key,
            CommitmentWords.Of($"Brief.{what.Name}", language),
            all == 0 ? [CommitmentWords.Of($"Brief.{what.Name}Nothing", language)] : [],
            LineCells.Cut(table, all, length, board.Address())
        );
    }

    private static string[] Columns(params string[] keys) =>
        [.. keys.Select(key => CommitmentWords.Of(key, LanguageExtensions.Current))];

    private sealed record AskedOf(CommitmentLine Line, Commitment Row);

    private sealed record Group(LineState State, bool IsAnswered, bool IsOver, int Count);

    private sealed class Counts(List<Group> groups)
    {
        public int All => Sum(_ => true);

        public int Open => Sum(one => LineRules.IsOpen(one.State));

        public int Over => Sum(one => one.IsOver && LineRules.IsOpen(one.State));

        public int Answered => Sum(one => one.IsAnswered);

        public int Unanswered => Sum(one => !one.IsAnswered && !LineRules.IsOpen(one.State));

        public int Done => Sum(one => one.State == LineState.Done);

        public int Ended => Sum(one => LineRules.IsEnded(one.State));

        private int Sum(Func<Group, bool> such) => groups.Where(such).Sum(one => one.Count);
    }
}
