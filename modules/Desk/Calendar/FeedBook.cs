using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Erasure;
using Puebla.Kernel.Journal;

namespace Puebla.Desk.Calendar;

/// <summary>Makes, renews and switches off the secret address of one's own calendar.</summary>
internal sealed class FeedBook(ConferenceDb db, JournalWriter journal, TimeProvider clock)
{
    private const int Length = 43;

    /// <summary>Since when the person has an address; null where they have none.</summary>
    public Task<DateTimeOffset?> Since(Guid person, CancellationToken stop) =>
        db.Set<CalendarFeed>()
            .Where(f => f.PersonId == person)
            .Select(f => (DateTimeOffset?)f.Since)
            .SingleOrDefaultAsync(stop);

    /// <summary>A new secret of 256 bits; the one before it is good no longer.</summary>
    public async Task<string> Renew(Actor actor, CancellationToken stop)
    {
        var person = actor.PersonId ?? Guid.Empty;
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var feed = await db.Set<CalendarFeed>()
            .SingleOrDefaultAsync(f => f.PersonId == person, stop);
        if (feed is null)
        {
            db.Add(
                new CalendarFeed
                {
                    PersonId = person,
                    TokenHash = HashOf(token)!,
                    Since = clock.GetUtcNow(),
                }
            );
        }
        else
        {
            (feed.TokenHash, feed.Since) = (HashOf(token)!, clock.GetUtcNow());
        }
        Line(actor, feed is null ? "desk.calendar-made" : "desk.calendar-renewed");
        await db.SaveChangesAsync(stop);
        return token;
    }

    public async Task SwitchOff(Actor actor, CancellationToken stop)
    {
        var person = actor.PersonId ?? Guid.Empty;
        if (
            await db.Set<CalendarFeed>().SingleOrDefaultAsync(f => f.PersonId == person, stop) is
            { } feed
        )
        {
            db.Remove(feed);
            Line(actor, "desk.calendar-off");
            await db.SaveChangesAsync(stop);
        }
    }

    /// <summary>Whose address this is; null where nobody's.</summary>
    public async Task<Guid?> PersonOf(string token, CancellationToken stop)
    {
        var hash = HashOf(token);
        return hash is null
            ? null
            : await db.Set<CalendarFeed>()
                .Where(f => f.TokenHash == hash)
                .Select(f => (Guid?)f.PersonId)
                .SingleOrDefaultAsync(stop);
    }

    private static byte[]? HashOf(string token) =>
        token.Length == Length && Base64Url.IsValid(token)
            ? SHA256.HashData(Encoding.ASCII.GetBytes(token))
            : null;

    private void Line(Actor actor, string action) =>
        journal.Add(
            actor,
            action,
            $"person:{actor.Id}",
            "Por su titular",
            audience: Audience.Administration
        );
}

/// <summary>An erased person has no calendar.</summary>
internal sealed class ErasedFeeds(ConferenceDb db) : IPersonErased
{
    public Task Erase(Guid person, CancellationToken stop = default) =>
        db.Set<CalendarFeed>().Where(f => f.PersonId == person).ExecuteDeleteAsync(stop);
}
