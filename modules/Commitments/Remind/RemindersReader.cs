using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;
using Puebla.Commitments.Detail;
using Puebla.Commitments.Domain;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Data;
using Puebla.Kernel.Mail;
using Puebla.Kernel.Settings;
using Puebla.Kernel.WorkingDays;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Remind;

/// <summary>Makes the page of the reminders of a commitment.</summary>
internal sealed class RemindersReader(
    ConferenceDb db,
    RequestReader requests,
    SentReader sent,
    ReceiversReader receivers,
    ReminderCalendars calendars,
    IWorkingCalendars zones,
    IRecordNames names,
    MailChannel channel,
    ISettings settings,
    TimeProvider clock
)
{
    private const int Shown = 6;

    /// <summary>Today, in the zone of deadlines.</summary>
    public async ValueTask<DateOnly> Today(CancellationToken stop) =>
        Due.DayOf(clock.GetUtcNow(), await zones.Zone(stop));

    /// <summary>The page.</summary>
    /// <param name="found">The commitment.</param>
    /// <param name="page">Which page of what was sent, from 1.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<RemindersView> Of(FoundCommitment found, int page, CancellationToken stop)
    {
        var (row, zone) = (found.Row, await zones.Zone(stop));
        var plan = await db.Set<ReminderPlan>()
            .AsNoTracking()
            .SingleOrDefaultAsync(one => one.CommitmentId == row.Id, stop);
        var effective = EffectivePlan.Of(row, plan, await settings.RemindRhythm(stop), zone);
        return new(
            await requests.Of(row, stop),
            effective,
            plan?.Reason,
            plan?.Revision ?? 0,
            effective.IsOn ? await Days(row, effective, stop) : [],
            await Lines(row, zone, stop),
            await sent.Of(row.Id, page, zone, stop),
            channel.IsOn
        );
    }

    private async Task<IReadOnlyList<PlannedDays>> Days(
        Commitment row,
        EffectivePlan plan,
        CancellationToken stop
    )
    {
        var today = await Today(stop);
        var counted = new List<(WorkingCalendar Calendar, string Name)>();
        foreach (var line in row.Lines.Where(Unanswered.Is))
        {
            counted.Add(
                (
                    await calendars.Of(line.Addressee, stop),
                    await names.Addressee(line.Addressee, stop)
                )
            );
        }
        var alike = counted
            .GroupBy(one => string.Join(' ', one.Calendar.Countries.Select(c => c.Country)))
            .ToList();
        return
        [
            .. alike.Select(group =>
                Days(
                    group.First().Calendar,
                    alike.Count == 1
                        ? null
                        : CommitmentWords.List(
                            [.. group.Select(one => one.Name)],
                            LanguageExtensions.Current
                        ),
                    plan,
                    today
                )
            ),
        ];
    }

    private static PlannedDays Days(
        WorkingCalendar calendar,
        string? who,
        EffectivePlan plan,
        DateOnly today
    )
    {
        var coming = ReminderDays
            .From(plan.Rhythm, plan.Due, plan.From, calendar)
            .Where(day => day.Day >= today)
            .Take(Shown)
            .ToList();
        var counts = new List<Reckoning>();
        if (coming.Find(day => day.Offset < 0) is { } before)
        {
            counts.Add(calendar.CountBack(before.Anchor, -before.Offset));
        }
        if (coming.Find(day => day.Offset > 0) is { } after)
        {
            var from = calendar.Count(after.Anchor, after.Offset).Days;
            var since = from.Last(day =>
                day.Day == after.Anchor || day.Number == after.Offset - plan.Rhythm.Every
            );
            counts.Add(calendar.Count(since.Day, plan.Rhythm.Every));
        }
        return new(
            who,
            [.. coming.Select(one => new PlannedDay(one.Day, SentReader.What(one.Key)))],
            counts
        );
    }

    private async Task<IReadOnlyList<RemindedLine>> Lines(
        Commitment row,
        string zone,
        CancellationToken stop
    )
    {
        var asked = row.Lines.Where(line => line.IsAsked).ToList();
        var to = await receivers.Of(
            [.. asked.Where(Unanswered.Is).Select(line => line.Addressee)],
            row.InstrumentId,
            stop
        );
        var lines = new List<RemindedLine>();
        foreach (var line in asked)
        {
            lines.Add(
                new(
                    line.Id,
                    await names.Addressee(line.Addressee, stop),
                    line.AnsweredAt is { } at ? Due.DayOf(at, zone) : null,
                    Unanswered.Is(line),
                    to.GetValueOrDefault(line.Addressee, [])
                )
            );
        }
        return lines;
    }
}
