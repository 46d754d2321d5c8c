using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Boards.Priorities;
using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Commitments.Open;
using Puebla.Commitments.Sight;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Record.Contracts;
using Puebla.Ui.Components;

namespace Puebla.Commitments.Detail;

/// <summary>Makes the page of a commitment for the one who asks.</summary>
internal sealed class CommitmentReader(
    ConferenceDb db,
    CommitmentFinder finder,
    RequestReader requests,
    ReportReader reports,
    OpeningReader openings,
    PriorityReader priorities,
    IRecordedPlaces places,
    IRecordNames names,
    IConference conference,
    IRights rights,
    ICurrentActor current,
    TimeProvider clock
)
{
    /// <summary>Null where there is none for the one who asks.</summary>
    public async Task<CommitmentView?> Of(int id, CancellationToken stop) =>
        await finder.Find(id, stop) is { } found ? await View(found, stop) : null;

    private async Task<CommitmentView> View(FoundCommitment found, CancellationToken stop)
    {
        var (row, language) = (found.Row, LanguageExtensions.Current);
        var request = await requests.Of(row, stop);
        var lines = await Lines(found, stop);
        // Of those asked no more nothing is expected: they are neither counted nor late.
        var asked = found.Lines.Where(line => line.IsAsked).ToList();
        var open = asked.Exists(line => LineRules.IsOpen(line.State));
        var now = clock.GetUtcNow();
        return new(
            row.Id,
            request,
            found.SeesAll,
            asked.Count == 0 ? null : Standing.Sentence(await Standings(asked, stop), language),
            open ? Lateness.Words(row.Deadline.Due, now, language) : null,
            open && Lateness.IsOver(row.Deadline.DueEnds, now),
            lines,
            found.Audience,
            found.SeesAll && current.Actor.PersonId is not null
                ? await openings.Of(Opened.OfCommitment(row.Id), stop)
                : [],
            found.SeesAll ? await priorities.Of(row.Id, stop) : []
        );
    }

    /// <summary>How those of some lines stand, for the sentence.</summary>
    public async Task<IReadOnlyList<Standing>> Standings(
        IEnumerable<CommitmentLine> lines,
        CancellationToken stop
    )
    {
        var facts = await conference.Facts(stop);
        var all = new List<Standing>();
        foreach (var line in lines)
        {
            all.Add(
                new(
                    await names.Addressee(line.Addressee, stop),
                    facts.Country(line.Addressee) is not null,
                    line.State,
                    line.Stage
                )
            );
        }
        return all;
    }

    private async Task<IReadOnlyList<LineView>> Lines(FoundCommitment found, CancellationToken stop)
    {
        int[] ids = [.. found.Lines.Select(line => line.Id)];
        var said = await reports.Of(ids, stop);
        var prepared = await Prepared(found, stop);
        var cited = await places.Of(
            [.. found.Lines.Select(line => line.EndedByAddressId).OfType<long>()],
            stop
        );
        var notes = (await rights.May(current.Actor, Act.NoteProgress, stop: stop)).Allowed;
        var contests = (await rights.May(current.Actor, Act.ContestProgress, stop: stop)).Allowed;
        var views = new List<LineView>();
        foreach (var line in found.Lines)
        {
            var endedBy = line.EndedByAddressId is { } ended
                ? cited.GetValueOrDefault(ended)
                : null;
            views.Add(
                await View(
                    line,
                    [.. said[line.Id]],
                    endedBy is null ? null : new(endedBy.Citation, endedBy.Link),
                    await Acts(found, line, prepared.Contains(line.Id), notes, contests, stop),
                    stop
                )
            );
        }
        return views;
    }

    private async Task<LineView> View(
        CommitmentLine line,
        IReadOnlyList<ReportView> said,
        CitedPlace? endedBy,
        LineActs acts,
        CancellationToken stop
    )
    {
        var language = LanguageExtensions.Current;
        var contested = CommitmentWords.Of($"Report.{ReportKind.Contested}", language);
        return new(
            line.Id,
            line.Addressee,
            await names.Addressee(line.Addressee, stop),
            CommitmentWords.Of($"State.{line.State}", language),
            TagOf(line.State),
            line.Stage is { } stage ? Stages.Name(stage).In(language) : null,
            ConferenceFacts.DayOf(line.Since),
            line.IsContested,
            line.IsContested
                ? said.FirstOrDefault(report => report.What == contested)?.Words
                : null,
            line.AnsweredAt is { } at ? ConferenceFacts.DayOf(at) : null,
            endedBy,
            said,
            acts
        )
        {
            IsAsked = line.IsAsked,
        };
    }

    // Only those of the government learn that it prepared something.
    private async Task<HashSet<int>> Prepared(FoundCommitment found, CancellationToken stop)
    {
        int[] own =
        [
            .. found
                .Lines.Where(line => found.Answers[line.Addressee].Prepares is not null)
                .Select(line => line.Id),
        ];
        return own.Length == 0
            ? []
            :
            [
                .. await db.Set<PreparedReport>()
                    .Where(one => own.Contains(one.LineId))
                    .Select(one => one.LineId)
                    .ToListAsync(stop),
            ];
    }

    private async Task<LineActs> Acts(
        FoundCommitment found,
        CommitmentLine line,
        bool prepared,
        bool notes,
        bool contests,
        CancellationToken stop
    )
    {
        var answer = found.Answers[line.Addressee];
        var (id, ended) = (found.Row.Id, LineRules.IsEnded(line.State));
        var (act, _) = Addressees.ToReport(line.Addressee, await conference.Facts(stop));
        return new(
            answer.IsOwn && !ended ? CommitmentPages.Report(id, line.Id) : null,
            answer is { Government: not null, Submits: not null } && prepared && !ended
                ? CommitmentPages.Submit(id, line.Id)
                : null,
            notes && !answer.IsOwn && !ended ? CommitmentPages.Note(id, line.Id) : null,
            contests && !ended && !line.IsContested && act != Act.ReportForBodies && Spoken(line)
                ? CommitmentPages.Contest(id, line.Id)
                : null
        );
    }

    private static bool Spoken(CommitmentLine line) =>
        line.AnsweredAt is not null || line.State != LineState.NotBegun;

    private static TagState TagOf(LineState state) =>
        state switch
        {
            LineState.Done => TagState.Done,
            LineState.UnderWay => TagState.Action,
            LineState.NotBegun => TagState.Due,
            _ => TagState.Neutral,
        };
}
