using Puebla.Conference.Contracts;
using Puebla.Contacts.Data;
using Puebla.Contacts.Directory;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;

namespace Puebla.Contacts.Confirm;

/// <summary>Confirms that a party's entries are current: those chosen, as they were shown.</summary>
internal sealed class Confirmer(
    ConferenceDb db,
    IRights rights,
    JournalWriter journal,
    TimeProvider clock
)
{
    /// <summary>Adds the confirmation of an entry that somebody changed to the running unit of work.</summary>
    public void AddChanged(Party party, Guid entry, Actor actor) => Add(party, entry, actor, true);

    private void Add(Party party, Guid entry, Actor actor, bool byChange) =>
        db.Add(
            new Confirmation
            {
                Party = party.ToString(),
                EntryId = entry,
                At = clock.GetUtcNow(),
                By = actor.Id,
                ByChange = byChange,
            }
        );

    /// <summary>Confirms; null, or why not. What the same person confirmed already today is not confirmed again.</summary>
    /// <param name="party">The party with its entries as they are.</param>
    /// <param name="chosen">The entries meant.</param>
    /// <param name="shown">The print of each entry as it was shown.</param>
    /// <param name="actor">Who confirms.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<Refusal?> Confirm(
        PartyEntries party,
        IReadOnlyCollection<Guid> chosen,
        IReadOnlyDictionary<Guid, string> shown,
        Actor actor,
        CancellationToken stop
    )
    {
        var may = await rights.May(actor, Act.KeepContacts, party.Party, stop);
        if (!may.Allowed)
        {
            return may.AsRefusal();
        }
        var prints = EntryPrint.Of(party);
        var meant = chosen.Where(prints.ContainsKey).ToList();
        if (meant.Count == 0)
        {
            return ConfirmRefusals.NothingChosen;
        }
        if (meant.Any(id => shown.GetValueOrDefault(id) != prints[id]))
        {
            return ConfirmRefusals.Changed;
        }
        var open = meant.Where(id => !IsDone(party.Standing.Entries[id], actor)).ToList();
        foreach (var id in open)
        {
            Add(party.Party, id, actor, byChange: false);
        }
        if (open.Count > 0)
        {
            journal.Add(
                actor,
                "contacts.confirmed",
                $"contacts:{party.Party}",
                "Confirmación de los contactos",
                new
                {
                    party = party.Party.ToString(),
                    count = open.Count,
                    of = prints.Count,
                },
                may.By
            );
            await db.SaveChangesAsync(stop);
        }
        return null;
    }

    private bool IsDone(EntryStanding standing, Actor actor) =>
        standing.Confirmed is { } last
        && last.By == actor.Id
        && ConferenceFacts.DayOf(last.At) == ConferenceFacts.DayOf(clock.GetUtcNow());
}

/// <summary>Why entries are not confirmed.</summary>
internal static class ConfirmRefusals
{
    public static Refusal NothingChosen { get; } =
        new(
            "confirm.nothing-chosen",
            "Marque al menos una entrada, o confirme todas.",
            "Tick at least one entry, or confirm all of them."
        );

    public static Refusal Changed { get; } =
        new(
            "confirm.changed",
            "Algo cambió mientras usted miraba. Abajo está como consta ahora: revíselo y confirme de nuevo.",
            "Something changed while you were looking. Below it stands as it is now: check it and confirm again."
        );
}
