using Puebla.Contacts.Data;
using Puebla.Kernel.Access;

namespace Puebla.Contacts.Confirm;

/// <summary>How current a party's entries are.</summary>
/// <param name="Party">The party.</param>
/// <param name="Mandates">Its mandates in force.</param>
/// <param name="Entries">Its persons with a mandate and its institutions, by id.</param>
/// <param name="Last">The last confirmation of any of them, or of one that is gone; null where nothing was ever confirmed but by changing it.</param>
/// <param name="Due">Until when the first of them is to be confirmed; null where there is nothing to confirm.</param>
internal sealed record PartyStanding(
    Party Party,
    IReadOnlyList<MandateRow> Mandates,
    IReadOnlyDictionary<Guid, EntryStanding> Entries,
    Confirmation? Last,
    DateOnly? Due
)
{
    public bool IsLate(DateTimeOffset now) => Due is { } due && ConfirmationRules.IsLate(due, now);
}

/// <summary>How current an entry is.</summary>
/// <param name="Since">The day on which it came.</param>
/// <param name="Confirmed">Its last confirmation; null for never.</param>
/// <param name="Due">Until when it is to be confirmed.</param>
internal sealed record EntryStanding(DateOnly Since, Confirmation? Confirmed, DateOnly Due);
