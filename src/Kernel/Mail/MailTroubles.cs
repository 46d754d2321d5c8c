using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Kernel.Notices;

namespace Puebla.Kernel.Mail;

/// <summary>Addresses that do not take mail: recorded, raised with the Secretariat, and tried again when somebody says so.</summary>
public sealed class MailTroubles(
    ConferenceDb db,
    ICorrespondents correspondents,
    IOfficeHolders holders,
    NoticeWriter notices,
    JournalWriter journal,
    TimeProvider clock
)
{
    /// <summary>Spanish path of the page for those who see to delivery.</summary>
    public const string Page = "/correo";

    /// <summary>Whether nothing is sent to the person's present address.</summary>
    public async Task<bool> IsStopped(Guid person, string address, CancellationToken stop = default)
    {
        var hash = Correspondent.HashOf(address);
        return await db.Set<MailTrouble>()
            .AnyAsync(t => t.PersonId == person && t.AddressHash == hash, stop);
    }

    /// <summary>Those of some persons to whose present address nothing is sent.</summary>
    /// <param name="addresses">Their present addresses.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<IReadOnlySet<Guid>> Stopped(
        IReadOnlyDictionary<Guid, string> addresses,
        CancellationToken stop = default
    )
    {
        ArgumentNullException.ThrowIfNull(addresses);
        Guid[] persons = [.. addresses.Keys];
        var troubles = await db.Set<MailTrouble>()
            .AsNoTracking()
            .Where(t => persons.Contains(t.PersonId))
            .ToListAsync(stop);
        return troubles
            .Where(t =>
                t.AddressHash.AsSpan().SequenceEqual(Correspondent.HashOf(addresses[t.PersonId]))
            )
            .Select(t => t.PersonId)
            .ToHashSet();
    }

    /// <summary>Records that an address does not take mail, and raises it. Once for an address; one that the person no longer has is not recorded.</summary>
    /// <returns>Whether it was recorded now.</returns>
    public async Task<bool> Record(
        Guid person,
        byte[] addressHash,
        string answer,
        CancellationToken stop = default
    )
    {
        var present = await correspondents.Find(person, stop);
        if (
            present is null
            || !addressHash.AsSpan().SequenceEqual(Correspondent.HashOf(present.Address))
        )
        {
            return false;
        }
        await using var work = await db.Database.BeginTransactionAsync(stop);
        var now = clock.GetUtcNow();
        var written = await db.Database.ExecuteSqlAsync(
            $"""
            insert into kernel.mail_trouble (person_id, address_hash, since, answer)
            values ({person}, {addressHash}, {now}, {answer})
            on conflict (person_id) do update set address_hash = excluded.address_hash, since = excluded.since, answer = excluded.answer
            where kernel.mail_trouble.address_hash <> excluded.address_hash
            """,
            stop
        );
        if (written == 0)
        {
            return false;
        }
        var subject = $"person:{person:D}";
        var details = new { person, answer };
        journal.Add(
            Actor.System,
            "mail.bounced",
            subject,
            answer,
            details,
            audience: Audience.Administration
        );
        foreach (
            var officer in await holders.HoldersOf(Office.Secretariat, Party.Secretariat, now, stop)
        )
        {
            notices.Tell(officer, "mail.told-bounced", subject, Page, details);
        }
        await db.SaveChangesAsync(stop);
        await work.CommitAsync(stop);
        return true;
    }
}
