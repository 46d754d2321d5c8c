using Microsoft.EntityFrameworkCore;
using Puebla.Conference.Contracts;
using Puebla.Contacts.Data;
using Puebla.Contacts.Directory;
using Puebla.Contacts.Mandates;
using Puebla.Contacts.ProposeMandate;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;

namespace Puebla.Contacts.Interviews;

/// <summary>Notes an interview of the Secretariat with people of a party (booklet l.1008-1011).</summary>
internal sealed class InterviewNoter(
    ConferenceDb db,
    IRights rights,
    JournalWriter journal,
    TimeProvider clock
)
{
    /// <summary>What is wrong with which field; empty where it is noted. The same noted twice is one.</summary>
    public async Task<IReadOnlyList<WrongField>> Note(
        PartyEntries party,
        InterviewForm form,
        Actor actor,
        CancellationToken stop
    )
    {
        var may = await rights.May(actor, Act.NoteInterviews, party.Party, stop);
        if (!may.Allowed)
        {
            return [new("dia", may.AsRefusal())];
        }
        var known = party.Persons.Select(one => one.Row.Id).ToHashSet();
        var with = (form.With ?? [])
            .Select(word => Guid.TryParse(word, out var id) ? id : Guid.Empty)
            .Where(known.Contains)
            .Distinct()
            .ToList();
        if (Wrong(form, with) is { Count: > 0 } wrong)
        {
            return wrong;
        }
        var row = new Interview
        {
            Party = party.Party.ToString(),
            Day = NewMandates.Day(form.Day)!.Value,
            Channel = form.ChannelChosen!.Value,
            Summary = form.Summary!.Trim(),
            NotedBy = actor.Id,
            NotedAt = clock.GetUtcNow(),
        };
        var again = await db.Set<Interview>()
            .AnyAsync(
                one =>
                    one.Party == row.Party
                    && one.Day == row.Day
                    && one.Channel == row.Channel
                    && one.Summary == row.Summary,
                stop
            );
        if (!again)
        {
            db.Add(row);
            db.AddRange(
                with.Select(id => new InterviewPerson { InterviewId = row.Id, PersonId = id })
            );
            journal.Add(
                actor,
                "contacts.interview-noted",
                $"interview:{row.Id:D}",
                "Entrevista anotada",
                new
                {
                    party = row.Party,
                    day = NewMandates.Word(row.Day),
                    count = with.Count,
                },
                may.By
            );
            await db.SaveChangesAsync(stop);
        }
        return [];
    }

    /// <summary>Removes what was noted by mistake; that it was there, and why it is not, stays in the journal.</summary>
    public async Task<Refusal?> Remove(
        Party party,
        Guid id,
        string? reason,
        Actor actor,
        CancellationToken stop
    )
    {
        var may = await rights.May(actor, Act.NoteInterviews, party, stop);
        if (!may.Allowed)
        {
            return may.AsRefusal();
        }
        if (string.IsNullOrWhiteSpace(reason))
        {
            return InterviewRefusals.Reason;
        }
        var word = party.ToString();
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var row = await db.Set<Interview>()
            .AsNoTracking()
            .SingleOrDefaultAsync(one => one.Id == id && one.Party == word, stop);
        if (
            row is null
            || await db.Set<Interview>().Where(one => one.Id == id).ExecuteDeleteAsync(stop) == 0
        )
        {
            return InterviewRefusals.Gone;
        }
        journal.Add(
            actor,
            "contacts.interview-removed",
            $"interview:{id:D}",
            reason.Trim(),
            new { party = word, day = NewMandates.Word(row.Day) },
            may.By
        );
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return null;
    }

    private List<WrongField> Wrong(InterviewForm form, List<Guid> with)
    {
        var wrong = new List<WrongField>();
        var today = ConferenceFacts.DayOf(clock.GetUtcNow());
        Need(NewMandates.Day(form.Day) is not null, "dia", FormRefusals.Day);
        Need(!(NewMandates.Day(form.Day) > today), "dia", InterviewRefusals.Future);
        Need(form.ChannelChosen is not null, "canal", InterviewRefusals.Channel);
        Need(with.Count > 0, "con", InterviewRefusals.With);
        Need(!string.IsNullOrWhiteSpace(form.Summary), "resumen", InterviewRefusals.Summary);
        Need(!(form.Summary?.Length > InterviewForm.Longest), "resumen", InterviewRefusals.Long);
        return wrong;

        void Need(bool right, string field, Refusal refusal)
        {
            if (!right)
            {
                wrong.Add(new(field, refusal));
            }
        }
    }
}
