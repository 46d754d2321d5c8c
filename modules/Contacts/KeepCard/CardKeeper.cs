using Microsoft.EntityFrameworkCore;
using Npgsql;
using Puebla.Contacts.Cards;
using Puebla.Contacts.Confirm;
using Puebla.Contacts.Data;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Kernel.Notices;

namespace Puebla.Contacts.KeepCard;

/// <summary>Keeps a person's card. Who changes it for a party has thereby confirmed it; the second of two sees what the first changed.</summary>
internal sealed class CardKeeper(
    ConferenceDb db,
    CardChecks checks,
    CardHistory history,
    Confirmer confirmer,
    JournalWriter journal,
    NoticeWriter notices
)
{
    /// <summary>The card as fields with its version; null where there is none, or it was erased.</summary>
    public async Task<Person?> Find(Guid person, CancellationToken stop) =>
        await db.Set<Person>()
            .AsNoTracking()
            .SingleOrDefaultAsync(row => row.Id == person && row.Name != null, stop);

    /// <summary>Keeps what was typed; null where the card is gone.</summary>
    public async Task<Kept?> Keep(
        Guid person,
        EntryForm form,
        Actor actor,
        CardRight right,
        CancellationToken stop
    )
    {
        try
        {
            return await Try(person, form, actor, right, stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody was faster by a moment: looked at anew, it is theirs.
            db.ChangeTracker.Clear();
            return await Try(person, form, actor, right, stop);
        }
        catch (DbUpdateException clash)
            when (clash.InnerException
                    is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation }
            )
        {
            db.ChangeTracker.Clear();
            return await Try(person, form, actor, right, stop);
        }
    }

    private async Task<Kept?> Try(
        Guid person,
        EntryForm form,
        Actor actor,
        CardRight right,
        CancellationToken stop
    )
    {
        var row = await db.Set<Person>().SingleOrDefaultAsync(one => one.Id == person, stop);
        if (row?.Name is null)
        {
            return null;
        }
        var now = CardFields.Of(row);
        var merge = Merge.Of(form.Before, form.Typed, now);
        var wrong = await checks.Of(merge.Fields, row, right.Parties, stop);
        // A version that changed without a field of the card is no clash.
        var clash =
            row.Version != form.Version && merge.Theirs.Count > 0
                ? new Clash(merge, now, row.Version)
                : null;
        if (clash is not null || wrong.Count > 0)
        {
            return new(merge.Fields, wrong, clash, person);
        }
        var changed = Fields.Differences(now, merge.Fields);
        if (changed.Count > 0)
        {
            await Put(row, merge, changed, actor, right, stop);
        }
        return new(merge.Fields, [], Id: person);
    }

    private async Task Put(
        Person row,
        Merge merge,
        IReadOnlyDictionary<string, string[]> changed,
        Actor actor,
        CardRight right,
        CancellationToken stop
    )
    {
        CardFields.Put(row, merge.Fields);
        history.Add(row, changed, actor);
        var fields = changed.Keys.Order(StringComparer.Ordinal).ToArray();
        journal.Add(
            actor,
            "contacts.card-changed",
            $"person:{row.Id:D}",
            "Ficha puesta al día",
            new { fields },
            right.By
        );
        foreach (var party in right.Kept)
        {
            confirmer.AddChanged(party, row.Id, actor);
        }
        if (actor.PersonId != row.Id)
        {
            notices.Tell(
                row.Id,
                "contacts.told-card-changed",
                $"person:{row.Id:D}",
                $"{Contracts.ContactPlaces.Card.Spanish}/{row.Id:D}",
                new { by = actor.Id, fields }
            );
        }
        await db.SaveChangesAsync(stop);
    }
}
