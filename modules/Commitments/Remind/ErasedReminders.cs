using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;
using Puebla.Kernel.Data;
using Puebla.Kernel.Erasure;

namespace Puebla.Commitments.Remind;

/// <summary>With an erased person goes to whom a reminder went; that one was sent stays.</summary>
internal sealed class ErasedReminders(ConferenceDb db) : IPersonErased
{
    public Task Erase(Guid person, CancellationToken stop = default) =>
        db.Set<Reminder>().Where(one => one.PersonId == person).ExecuteDeleteAsync(stop);
}
