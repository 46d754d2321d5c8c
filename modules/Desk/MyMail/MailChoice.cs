using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Kernel.Mail;

namespace Puebla.Desk.MyMail;

/// <summary>How one is written to, for one's own eyes.</summary>
/// <param name="Daily">One message a day.</param>
/// <param name="IsChosen">Chosen, rather than the site's usual way.</param>
/// <param name="Hour">The hour of the digest.</param>
/// <param name="Address">One's address and zone; null where Puebla has none.</param>
/// <param name="IsStopped">Whether nothing is sent to that address.</param>
internal sealed record OwnMail(
    bool Daily,
    bool IsChosen,
    int Hour,
    Correspondent? Address,
    bool IsStopped
);

/// <summary>Reads and keeps how one wants to be written to.</summary>
internal sealed class MailChoice(
    ConferenceDb db,
    MailSettings settings,
    ICorrespondents correspondents,
    MailTroubles troubles,
    JournalWriter journal
)
{
    public async Task<OwnMail> Read(Guid person, CancellationToken stop)
    {
        var chosen = await db.Set<MailPreference>()
            .AsNoTracking()
            .SingleOrDefaultAsync(p => p.PersonId == person, stop);
        var address = await correspondents.Find(person, stop);
        return new(
            chosen?.Daily ?? await settings.IsDaily(stop),
            chosen is not null,
            await settings.Hour(stop),
            address,
            address is not null && await troubles.IsStopped(person, address.Address, stop)
        );
    }

    public async Task Choose(Actor actor, bool daily, CancellationToken stop)
    {
        var person = actor.PersonId ?? Guid.Empty;
        var row = await db.Set<MailPreference>()
            .SingleOrDefaultAsync(p => p.PersonId == person, stop);
        if (row is null)
        {
            db.Add(new MailPreference { PersonId = person, Daily = daily });
        }
        else if (row.Daily == daily)
        {
            return;
        }
        else
        {
            row.Daily = daily;
        }
        journal.Add(
            actor,
            "mail.chosen",
            $"person:{person:D}",
            "Por su titular",
            new { person, way = daily ? "daily" : "at-once" },
            audience: Audience.Administration
        );
        await db.SaveChangesAsync(stop);
    }
}
