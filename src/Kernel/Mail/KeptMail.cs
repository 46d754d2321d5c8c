using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Data;
using Puebla.Kernel.Erasure;
using Puebla.Kernel.Retention;

namespace Puebla.Kernel.Mail;

/// <summary>Messages that came to their end long ago.</summary>
internal sealed class RetainedMail(ConferenceDb db) : IRetained
{
    public string Setting => RetentionSettings.Logs;

    public string What => "mail";

    public Task<int> Purge(DateTimeOffset before, CancellationToken stop) =>
        db.Set<MailMessage>()
            .Where(m => m.QueuedAt < before && m.State != MailState.InAir)
            .ExecuteDeleteAsync(stop);
}

/// <summary>What was written to an erased person goes with them.</summary>
internal sealed class ErasedMail(ConferenceDb db) : IPersonErased
{
    public async Task Erase(Guid person, CancellationToken stop = default)
    {
        await db.Set<MailMessage>().Where(m => m.PersonId == person).ExecuteDeleteAsync(stop);
        await db.Set<MailTrouble>().Where(t => t.PersonId == person).ExecuteDeleteAsync(stop);
        await db.Set<MailPreference>().Where(p => p.PersonId == person).ExecuteDeleteAsync(stop);
    }
}
