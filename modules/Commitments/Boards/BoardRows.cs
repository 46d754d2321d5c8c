using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Boards.List;
using Puebla.Commitments.Data;
using Puebla.Commitments.Detail;
using Puebla.Commitments.Domain;
using Puebla.Commitments.Sight;
using Puebla.Commitments.Words;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Data;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Boards;

/// <summary>Puts requests into the reader's words. That a confidential text is shown is noted before.</summary>
internal sealed class BoardRows(
    ConferenceDb db,
    IRecordedPlaces places,
    IRecordedDocuments documents,
    IRecordNames names,
    IConference conference,
    CommitmentReader reader,
    DeadlineWords deadlines,
    TimeProvider clock
)
{
    // Beyond so many names a number says more.
    private const int Named = 4;

    /// <summary>The requests of numbers, in their order.</summary>
    /// <param name="seen">What the reader may see; the numbers come from there.</param>
    /// <param name="ids">The requests.</param>
    /// <param name="addressee">Whose board it is: then it says how it stands with them alone; null for everybody's.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<IReadOnlyList<BoardRow>> Of(
        Seen seen,
        IReadOnlyList<int> ids,
        string? addressee,
        CancellationToken stop
    )
    {
        if (ids.Count == 0)
        {
            return [];
        }
        var found = await db.Set<Commitment>()
            .AsNoTracking()
            .Where(row => ids.Contains(row.Id))
            .Include(row => row.Lines)
            .AsSplitQuery()
            .ToDictionaryAsync(row => row.Id, stop);
        var cited = await Cited([.. found.Values.Select(row => row.AddressId)], stop);
        var facts = await conference.Facts(stop);
        var first = await First(ids, facts, stop);
        var rows = new List<BoardRow>(ids.Count);
        foreach (var row in ids.Where(found.ContainsKey).Select(id => found[id]))
        {
            row.Lines.Sort((one, other) => one.Id.CompareTo(other.Id));
            var lines = row.Lines.Where(line => line.IsAsked).ToList();
            rows.Add(
                await Of(
                    row,
                    await Asked(row, lines, stop),
                    [
                        .. lines.Where(line =>
                            seen.Sees(row, line)
                            && (addressee is null || line.Addressee == addressee)
                        ),
                    ],
                    cited.GetValueOrDefault(row.AddressId)?.Citation,
                    seen.SeesState(row),
                    seen.SeesState(row) && first.Contains(row.Id),
                    facts,
                    stop
                )
            );
        }
        return rows;
    }

    private async Task<BoardRow> Of(
        Commitment row,
        string asked,
        IReadOnlyList<CommitmentLine> lines,
        string? citation,
        bool sees,
        bool priority,
        ConferenceFacts facts,
        CancellationToken stop
    )
    {
        var (language, now) = (LanguageExtensions.Current, clock.GetUtcNow());
        var open = lines.Where(line => LineRules.IsOpen(line.State)).ToList();
        var (ends, isOpen) = (row.Deadline.DueEnds, open.Count > 0);
        return new(
            row.Id,
            CommitmentWords.Short(row.Words),
            row.Language == language.Code ? null : row.Language,
            citation ?? CommitmentWords.Of("Commitment.Number", language, row.Id),
            row.AskedOn,
            asked,
            deadlines.Of(row.Deadline, facts),
            isOpen ? Lateness.Words(ends, now, language) : null,
            isOpen && Lateness.IsOver(ends, now),
            lines.Count > 0 ? Standing.Sentence(await reader.Standings(lines, stop), language)
                : row.AwaitsNames && sees ? CommitmentWords.Of("Board.AwaitsNames", language)
                : null,
            isOpen && open.TrueForAll(line => line.AnsweredAt is null),
            priority
        );
    }

    private async Task<IReadOnlyDictionary<long, RecordedPlace>> Cited(
        IReadOnlyCollection<long> addresses,
        CancellationToken stop
    )
    {
        var cited = await places.Of(addresses, stop);
        await documents.NoteReading(cited.Values, stop);
        return cited;
    }

    /// <summary>Of whom something is asked, as a phrase.</summary>
    public async Task<string> Asked(
        Commitment row,
        IReadOnlyList<CommitmentLine> lines,
        CancellationToken stop
    )
    {
        var language = LanguageExtensions.Current;
        if (row.IsOfAll)
        {
            return CommitmentWords.Of("Board.AllMembers", language);
        }
        var asked = new List<string>();
        foreach (var line in lines.Take(lines.Count > Named ? Named - 1 : Named))
        {
            asked.Add(await names.Addressee(line.Addressee, stop));
        }
        if (lines.Count > Named)
        {
            asked.Add(CommitmentWords.Of("Board.MoreAsked", language, lines.Count - asked.Count));
        }
        return RequestReader.Asked(asked, row.AwaitsNames);
    }

    private async Task<HashSet<int>> First(
        IReadOnlyList<int> ids,
        ConferenceFacts facts,
        CancellationToken stop
    )
    {
        var presidency = PresidencySpans.At(clock.GetUtcNow(), facts)?.Key;
        return
        [
            .. await db.Set<Priority>()
                .Where(one =>
                    ids.Contains(one.CommitmentId)
                    && one.Presidency == presidency
                    && one.WithdrawnAt == null
                )
                .Select(one => one.CommitmentId)
                .ToListAsync(stop),
        ];
    }
}
