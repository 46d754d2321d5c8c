using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Data;

namespace Puebla.Kernel.Mail;

/// <summary>Gathers, once a day at each person's hour, what waits for those who want one message a day.</summary>
public sealed class Digests(
    ConferenceDb db,
    ICorrespondents correspondents,
    MailSettings settings,
    TimeProvider clock
)
{
    /// <summary>Writes the digests that are due. Whatever process comes second finds the day done.</summary>
    /// <returns>How many were written.</returns>
    public async Task<int> Gather(CancellationToken stop = default)
    {
        var daily = await settings.IsDaily(stop);
        var persons = await db
            .Database.SqlQuery<Guid>(
                $"""
                select distinct m.person_id as "Value" from kernel.mail m
                left join kernel.mail_preference p on p.person_id = m.person_id
                where m.state = 0 and m.kind = {MailKinds.Notice} and coalesce(p.daily, {daily})
                """
            )
            .ToListAsync(stop);
        var hour = await settings.Hour(stop);
        var written = 0;
        foreach (var person in persons)
        {
            var zone = (await correspondents.Find(person, stop))?.Zone ?? DigestTime.UsualZone;
            if (await Write(person, DigestTime.LastBefore(clock.GetUtcNow(), hour, zone), stop))
            {
                written++;
            }
        }
        return written;
    }

    private async Task<bool> Write(Guid person, DigestTime time, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        await using var work = await db.Database.BeginTransactionAsync(stop);
        var digest = await db
            .Database.SqlQuery<long>(
                $"""
                insert into kernel.mail (person_id, kind, cause, token, queued_at, state, next_at, attempts)
                values ({person}, {MailKinds.Digest}, {time.Cause}, {MailWriter.NewToken()}, {now}, 0, {now}, 0)
                on conflict (person_id, cause) do nothing returning id as "Value"
                """
            )
            .ToListAsync(stop);
        if (digest is not [var id] || await Into(id, person, time.At, stop) == 0)
        {
            return false;
        }
        await work.CommitAsync(stop);
        return true;
    }

    private Task<int> Into(long id, Guid person, DateTimeOffset before, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        return db.Database.ExecuteSqlAsync(
            $"""
            update kernel.mail set state = 7, digest_id = {id}, done_at = {now}
            where person_id = {person} and kind = {MailKinds.Notice} and state = 0 and queued_at < {before}
              and (leased_until is null or leased_until <= {now})
            """,
            stop
        );
    }
}

/// <summary>The instant of a day's digest; it speaks of what came before.</summary>
/// <param name="Day">The day in the person's zone.</param>
/// <param name="At">The instant, UTC.</param>
public readonly record struct DigestTime(DateOnly Day, DateTimeOffset At)
{
    /// <summary>The zone of the Secretariat's seat (booklet l.973-977), where nothing else is known.</summary>
    public const string UsualZone = "America/Costa_Rica";

    internal string Cause =>
        $"{MailKinds.Digest}:{Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";

    /// <summary>The last digest that was due at an instant: the day's own, or the day's before.</summary>
    public static DigestTime LastBefore(DateTimeOffset now, int hour, string zone)
    {
        var place = TimeZoneInfo.FindSystemTimeZoneById(zone);
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, place).DateTime);
        var today = InstantOf(day, hour, place);
        return now >= today
            ? new(day, today)
            : new(day.AddDays(-1), InstantOf(day.AddDays(-1), hour, place));
    }

    private static DateTimeOffset InstantOf(DateOnly day, int hour, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(new TimeOnly(hour, 0));
        // An hour that the clocks skip is the first that there is; one that comes twice is the first of the two.
        while (zone.IsInvalidTime(local))
        {
            local = local.AddMinutes(1);
        }
        var offset = zone.IsAmbiguousTime(local)
            ? zone.GetAmbiguousTimeOffsets(local).Max()
            : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }
}
