using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;
using Puebla.Kernel.Data;
using Puebla.Kernel.Retention;

namespace Puebla.Commitments.Report;

/// <summary>What governments prepared long ago and never submitted.</summary>
internal sealed class RetainedPrepared(ConferenceDb db) : IRetained
{
    public string Setting => RetentionSettings.Drafts;

    public string What => "prepared-reports";

    public Task<int> Purge(DateTimeOffset before, CancellationToken stop) =>
        db.Set<PreparedReport>().Where(one => one.At < before).ExecuteDeleteAsync(stop);
}
