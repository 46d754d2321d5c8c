using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Data;
using Puebla.Kernel.Mail;
using Puebla.Kernel.Notices;
using Puebla.Kernel.Settings;

namespace Puebla.Commitments.Remind;

/// <summary>Keeps the mail of a reminder until a working day, where a digest or a mail server kept it past its own: on a weekend or a holiday it reaches nobody. Whose holidays, the calendar says by which its day was found; which day it is, the person's own zone.</summary>
internal sealed class WaitingReminders(
    ConferenceDb db,
    ReminderCalendars calendars,
    IWorkingCalendars zones,
    ICorrespondents correspondents,
    ISettings settings,
    TimeProvider clock
) : INoticeWaits
{
    public string Code => Reminding.Action;

    public async Task<IReadOnlyDictionary<Guid, NoticeTime>> Until(
        IReadOnlyCollection<Notice> notices,
        CancellationToken stop = default
    )
    {
        Guid[] keys = [.. notices.Select(notice => notice.Key)];
        var rows = await db.Set<Reminder>()
            .AsNoTracking()
            .Where(one => keys.Contains(one.NoticeKey))
            .Select(one => new
            {
                one.NoticeKey,
                one.PersonId,
                one.Round.Line.Addressee,
            })
            .ToListAsync(stop);
        var (now, hour, usual) = (
            clock.GetUtcNow(),
            await settings.RemindHour(stop),
            await zones.Zone(stop)
        );
        var people = await correspondents.Find([.. rows.Select(row => row.PersonId)], stop);
        var waits = new Dictionary<Guid, NoticeTime>();
        foreach (var row in rows)
        {
            var zone = people.GetValueOrDefault(row.PersonId)?.Zone ?? usual;
            var calendar = await calendars.Of(row.Addressee, stop);
            if (Due.DayOf(now, zone) is var today && !calendar.IsWorkingDay(today))
            {
                // The day begins when the one before it ends.
                var day = new Due(calendar.Next(today).AddDays(-1), zone).Ends;
                waits[row.NoticeKey] = new(day, day.AddHours(hour));
            }
        }
        return waits;
    }
}
