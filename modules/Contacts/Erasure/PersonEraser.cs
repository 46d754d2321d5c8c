using Microsoft.EntityFrameworkCore;
using Puebla.Contacts.Data;
using Puebla.Contacts.Mandates;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Kernel.Erasure;
using Puebla.Kernel.Journal;
using Puebla.Kernel.SecondPerson;

namespace Puebla.Contacts.Erasure;

/// <summary>Erases a person: name, address, contact data, and what others keep of them. What they did stays under the opaque id.</summary>
internal sealed class PersonEraser(
    ConferenceDb db,
    IEnumerable<IPersonErased> others,
    JournalWriter journal,
    JournalReasons reasons,
    ChangeNotices changes,
    TimeProvider clock
)
{
    /// <summary>Null, or why the person cannot be erased.</summary>
    public async Task<Refusal?> Check(Guid person, CancellationToken stop)
    {
        var known = await db.Set<Person>()
            .AnyAsync(row => row.Id == person && row.ErasedAt == null, stop);
        if (!known)
        {
            return ErasureRefusals.NotThere;
        }
        var rows = await db.Set<MandateRow>()
            .AsNoTracking()
            .Where(row => row.PersonId == person)
            .ToListAsync(stop);
        var held = MandateSpan.At([.. rows.Select(MandateSpan.Of)], clock.GetUtcNow());
        return held is { Mandates: [], NextChange: null } ? null : ErasureRefusals.HoldsMandate;
    }

    /// <summary>Erases in the running transaction; the caller saves.</summary>
    public async Task Erase(Erasing erasing, CancellationToken stop)
    {
        var person = erasing.Person;
        var row = await db.Set<Person>().SingleAsync(one => one.Id == person, stop);
        // The others first: they may have to look for the name.
        foreach (var other in others)
        {
            await other.Erase(person, stop);
        }
        row.Erase(clock.GetUtcNow());
        journal.Add(
            erasing.Actor,
            "contacts.person-erased",
            $"person:{person:D}",
            erasing.Reason,
            new { reasons = erasing.ReasonsToo },
            erasing.By
        );
        if (erasing.ReasonsToo)
        {
            await EraseWords(erasing, stop);
        }
        await changes.Announce($"person:{person:D}", stop);
    }

    private async Task EraseWords(Erasing erasing, CancellationToken stop)
    {
        var id = erasing.Person.ToString("D");
        // A decision without words of its own, and what came of it, repeat the proposer's reason in the decider's lines.
        var lines = await db.Set<JournalEntry>()
            .Where(line =>
                line.Reason != null
                && (
                    line.ActorId == id
                    || db.Set<PendingAct>()
                        .Any(act =>
                            act.ProposedBy == id
                            && act.Reason == line.Reason
                            && act.DecidedBy == line.ActorId
                            && act.ProposedAt <= line.At
                        )
                )
            )
            .Select(line => line.Id)
            .ToListAsync(stop);
        await reasons.Erase(lines, erasing.Actor, erasing.Reason, erasing.By, stop);
        await db.Set<PendingAct>()
            .Where(act => act.ProposedBy == id)
            .ExecuteUpdateAsync(set => set.SetProperty(act => act.Reason, ""), stop);
        await db.Set<PendingAct>()
            .Where(act => act.DecidedBy == id)
            .ExecuteUpdateAsync(set => set.SetProperty(act => act.Decision, ""), stop);
    }
}

/// <summary>An erasure that was decided.</summary>
/// <param name="Person">Whom.</param>
/// <param name="ReasonsToo">Whether the reasons that they typed go as well.</param>
/// <param name="Actor">Who makes it so.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">In which mandate; null for Puebla itself.</param>
internal sealed record Erasing(
    Guid Person,
    bool ReasonsToo,
    Actor Actor,
    string Reason,
    Mandate? By = null
);
