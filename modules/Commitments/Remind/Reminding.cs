using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Commitments.Sight;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Kernel.Notices;

namespace Puebla.Commitments.Remind;

/// <summary>Reminds those who answer for one of those asked. The line is locked, as by whoever reports: of an answer that came nobody is reminded, and of two processes one sends.</summary>
internal sealed class Reminding(
    ConferenceDb db,
    LineBook book,
    Told told,
    Readers readers,
    ReminderCalendars calendars,
    NoticeWriter notices,
    JournalWriter journal
)
{
    /// <summary>The code of the notice and of the line of the journal.</summary>
    public const string Action = "commitments.reminded";

    /// <summary>By itself, on its day.</summary>
    /// <returns>True where it was sent now.</returns>
    public async Task<bool> ByItself(DueReminder due, DateOnly today, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (
            await Open(due.LineId, stop) is not { } line
            || !await IsOn(line, stop)
            || !(await calendars.Of(line.Addressee, stop)).IsWorkingDay(today)
        )
        {
            return false;
        }
        var sent = db.Set<ReminderRound>().Where(round => round.LineId == line.Id);
        if (
            await sent.AnyAsync(
                round => round.Cause == due.Day.Key || round.Day >= due.Day.Day,
                stop
            )
        )
        {
            return false;
        }
        await Send(line, due.Day.Key, today, Actor.System, null, stop);
        await transaction.CommitAsync(stop);
        return true;
    }

    /// <summary>By hand, once a day, on working days as by itself.</summary>
    /// <returns>Null, or why not.</returns>
    public async Task<Refusal?> ByHand(
        int lineId,
        DateOnly today,
        Actor actor,
        Mandate? by,
        CancellationToken stop
    )
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await Open(lineId, stop) is not { } line)
        {
            return RemindRefusals.Answered;
        }
        var calendar = await calendars.Of(line.Addressee, stop);
        if (!calendar.IsWorkingDay(today))
        {
            return RemindRefusals.NotWorking(calendar.Next(today));
        }
        if (
            await db.Set<ReminderRound>()
                .AnyAsync(round => round.LineId == line.Id && round.Day == today, stop)
        )
        {
            return RemindRefusals.Today;
        }
        if ((await told.For(line.Addressee, line.Commitment.InstrumentId, stop)).Count == 0)
        {
            return RemindRefusals.Nobody;
        }
        await Send(line, ReminderDay.ByHand(today), today, actor, by, stop);
        await transaction.CommitAsync(stop);
        return null;
    }

    private async Task<CommitmentLine?> Open(int id, CancellationToken stop) =>
        await book.Locked(id, stop) is { } line && Unanswered.Is(line) ? line : null;

    // Whoever stopped it a moment ago is heard.
    private Task<bool> IsOn(CommitmentLine line, CancellationToken stop) =>
        Unanswered.WithReminders(db).AnyAsync(one => one.Id == line.Id, stop);

    private async Task Send(
        CommitmentLine line,
        string cause,
        DateOnly today,
        Actor actor,
        Mandate? by,
        CancellationToken stop
    )
    {
        var round = new ReminderRound
        {
            LineId = line.Id,
            Cause = cause,
            Day = today,
            At = book.Now,
            By = actor.PersonId,
        };
        var subject = $"commitment:{line.CommitmentId.ToString(CultureInfo.InvariantCulture)}";
        var about = new
        {
            commitment = line.CommitmentId,
            addressee = line.Addressee,
            day = line.Commitment.Deadline.DueDay?.ToString("O", CultureInfo.InvariantCulture),
            due = line.Commitment.Deadline.Due?.Instant,
        };
        foreach (var person in await told.For(line.Addressee, line.Commitment.InstrumentId, stop))
        {
            var id = Guid.NewGuid();
            var link = RemindPlaces.OpenedSpanish(id);
            round.To.Add(
                new()
                {
                    Id = id,
                    PersonId = person,
                    NoticeKey = notices.Tell(person, Action, subject, link, about),
                }
            );
        }
        db.Add(round);
        journal.Add(
            actor,
            Action,
            subject,
            by is null ? "No answer has come, and the day of a reminder has." : "Sent by hand.",
            new
            {
                about.commitment,
                about.addressee,
                about.day,
                about.due,
                cause,
                count = round.To.Count,
            },
            by,
            await readers.OfMonitoring(line.Commitment.InstrumentId, stop)
        );
        await db.SaveChangesAsync(stop);
    }
}
