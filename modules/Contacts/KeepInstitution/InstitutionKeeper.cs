using Microsoft.EntityFrameworkCore;
using Npgsql;
using Puebla.Contacts.Cards;
using Puebla.Contacts.Confirm;
using Puebla.Contacts.Data;
using Puebla.Contacts.ProposeMandate;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;

namespace Puebla.Contacts.KeepInstitution;

/// <summary>Adds an institution to a party's register, or changes one; the second of two sees what the first changed.</summary>
internal sealed class InstitutionKeeper(
    ConferenceDb db,
    CardHistory history,
    Confirmer confirmer,
    JournalWriter journal,
    TimeProvider clock
)
{
    public async Task<Institution?> Find(Party party, Guid id, CancellationToken stop)
    {
        var word = party.ToString();
        return await db.Set<Institution>()
            .AsNoTracking()
            .SingleOrDefaultAsync(row => row.Id == id && row.Party == word, stop);
    }

    /// <summary>Keeps what was typed; the caller asked whether the actor may.</summary>
    /// <param name="party">The party.</param>
    /// <param name="id">The institution; null for a new one.</param>
    /// <param name="form">What was typed.</param>
    /// <param name="actor">Who does it.</param>
    /// <param name="by">In which mandate.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<Kept> Keep(
        Party party,
        Guid? id,
        EntryForm form,
        Actor actor,
        Mandate? by,
        CancellationToken stop
    )
    {
        try
        {
            return await Try(party, id, form, actor, by, stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return await Try(party, id, form, actor, by, stop);
        }
        catch (DbUpdateException clash)
            when (clash.InnerException
                    is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation }
            )
        {
            db.ChangeTracker.Clear();
            return await Try(party, id, form, actor, by, stop);
        }
    }

    private async Task<Kept> Try(
        Party party,
        Guid? id,
        EntryForm form,
        Actor actor,
        Mandate? by,
        CancellationToken stop
    )
    {
        var word = party.ToString();
        var row = id is null
            ? null
            : await db.Set<Institution>()
                .SingleAsync(one => one.Id == id && one.Party == word, stop);
        var now = InstitutionFields.Of(row);
        var merge = Merge.Of(row is null ? null : form.Before, form.Typed, now);
        var wrong = InstitutionFields.Wrong(merge.Fields);
        var key = Institution.KeyOf(merge.Fields[Fields.NameSpanish]);
        if (
            await db.Set<Institution>()
                .AnyAsync(one => one.Party == word && one.NameKey == key && one.Id != id, stop)
        )
        {
            wrong.Add(
                new(InstitutionFields.InputOf(Fields.NameSpanish), CardRefusals.InstitutionKnown)
            );
        }
        var clash =
            row is not null && row.Version != form.Version && merge.Theirs.Count > 0
                ? new Clash(merge, now, row.Version)
                : null;
        if (clash is not null || wrong.Count > 0)
        {
            return new(merge.Fields, wrong, clash, id ?? default);
        }
        var changed = Fields.Differences(now, merge.Fields);
        if (changed.Count > 0)
        {
            row = await Put(row, party, merge, changed, actor, by, stop);
        }
        return new(merge.Fields, [], Id: row!.Id);
    }

    private async Task<Institution> Put(
        Institution? known,
        Party party,
        Merge merge,
        IReadOnlyDictionary<string, string[]> changed,
        Actor actor,
        Mandate? by,
        CancellationToken stop
    )
    {
        var row =
            known
            ?? new Institution
            {
                Party = party.ToString(),
                NameSpanish = "",
                NameKey = "",
                AddedAt = clock.GetUtcNow(),
                AddedBy = actor.Id,
            };
        InstitutionFields.Put(row, merge.Fields);
        if (known is null)
        {
            db.Add(row);
        }
        history.Add(row, changed, actor, known is null);
        confirmer.AddChanged(party, row.Id, actor);
        journal.Add(
            actor,
            known is null ? "contacts.institution-added" : "contacts.institution-changed",
            $"institution:{row.Id:D}",
            "Institución puesta al día",
            new
            {
                party = party.ToString(),
                fields = changed.Keys.Order(StringComparer.Ordinal).ToArray(),
            },
            by
        );
        await db.SaveChangesAsync(stop);
        return row;
    }
}
