using Microsoft.EntityFrameworkCore;
using Puebla.Contacts.Data;
using Puebla.Kernel.Data;
using Puebla.Kernel.Retention;

namespace Puebla.Contacts.Erasure;

/// <summary>What a card said long ago. That it was changed, by whom and in which field stays.</summary>
internal sealed class RetainedCardChanges(ConferenceDb db) : IRetained
{
    public string Setting => RetentionSettings.Contacts;

    public string What => "card-changes";

    public Task<int> Purge(DateTimeOffset before, CancellationToken stop) =>
        db.Set<CardChange>()
            .Where(change => change.At < before && change.Values != null)
            .ExecuteUpdateAsync(
                set => set.SetProperty(change => change.Values, (string?)null),
                stop
            );
}
