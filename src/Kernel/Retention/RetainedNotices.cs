using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Data;
using Puebla.Kernel.Notices;

namespace Puebla.Kernel.Retention;

/// <summary>Notices that were read long ago. What nobody read yet is kept.</summary>
internal sealed class RetainedNotices(ConferenceDb db) : IRetained
{
    public string Setting => RetentionSettings.Logs;

    public string What => "notices";

    public Task<int> Purge(DateTimeOffset before, CancellationToken stop) =>
        db.Set<Notice>().Where(notice => notice.ReadAt < before).ExecuteDeleteAsync(stop);
}
