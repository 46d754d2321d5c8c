using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Data;
using Puebla.Kernel.Notices;

namespace Puebla.Kernel.Erasure;

/// <summary>What an erased person was told goes with them.</summary>
internal sealed class ErasedNotices(ConferenceDb db) : IPersonErased
{
    public Task Erase(Guid person, CancellationToken stop = default) =>
        db.Set<Notice>().Where(notice => notice.PersonId == person).ExecuteDeleteAsync(stop);
}
