using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Puebla.Commitments.Data;
using Puebla.Commitments.Remind;
using Puebla.Conference.Contracts;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Kernel.Mail;
using Puebla.TestKit;
using Puebla.Web.Mail;

namespace Puebla.Tests.Commitments;

/// <summary>A database of its own, whose clock a test sets as it likes: reminders go to everybody whose day it is. Each test takes countries and a text of its own; Belize presides.</summary>
public sealed class RemindHouse : IAsyncLifetime
{
    public const string Secretariat = "secretariat@secretariat";

    /// <summary>Monday 2 March 2026, ten o'clock in San José. What is due on Friday 13 is reminded of on Thursday 5, for Monday 9 is a holiday in Belize.</summary>
    public static readonly DateTimeOffset Begun = new(2026, 3, 2, 16, 0, 0, TimeSpan.Zero);

    public static readonly DateOnly Due = new(2026, 3, 13);

    private OwnDatabase _cluster = null!;

    public RunningPuebla Puebla { get; private set; } = null!;

    internal SmtpSink Sink { get; } = new();

    public async ValueTask InitializeAsync()
    {
        _cluster = await OwnDatabase.WithFacts();
        Puebla = await Another();
        await using (var scope = Puebla.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<IExamplePresidency>().Begin();
            scope
                .ServiceProvider.GetRequiredService<JournalWriter>()
                .Add(Actor.System, "test.handover", "presidency", "Prueba");
            await scope.ServiceProvider.GetRequiredService<ConferenceDb>().SaveChangesAsync();
        }
        await Puebla.ForgetAll();
    }

    public async ValueTask DisposeAsync()
    {
        await Sink.DisposeAsync();
        await Puebla.DisposeAsync();
        await _cluster.DisposeAsync();
    }

    /// <summary>Another process on the same database, with a clock of its own. Its clock of reminders runs when the test says so.</summary>
    /// <param name="heard">What hears its commands besides.</param>
    public Task<RunningPuebla> Another(params IInterceptor[] heard) =>
        RunningPuebla.OnAsync(
            _cluster.Lease,
            change: settings =>
                settings.With(services =>
                {
                    services.Remove(
                        services.Single(one => one.ImplementationType == typeof(ReminderClock))
                    );
                    foreach (var one in heard)
                    {
                        services.AddSingleton(one);
                    }
                })
        );

    /// <summary>Sets the clock to an hour in San José.</summary>
    public void At(int month, int day, int hour, int minute = 0) =>
        Puebla.Clock.Set(
            new DateTimeOffset(
                2026,
                month,
                day,
                hour,
                minute,
                0,
                TimeSpan.FromHours(-6)
            ).ToUniversalTime()
        );

    /// <summary>A request to these, confirmed at <see cref="Begun"/>.</summary>
    public async Task<MadeCommitment> Asked(DateOnly text, DateOnly? due, params string[] asked)
    {
        Puebla.Clock.Set(Begun);
        return await Puebla.Made(text, asked, due);
    }

    /// <summary>Looks whether somebody is to be reminded, as each process does every few minutes.</summary>
    public static Task<int> Look(RunningPuebla process) =>
        new ReminderClock(
            process.Services.GetRequiredService<IServiceScopeFactory>(),
            process.Clock,
            NullLogger<ReminderClock>.Instance
        ).RunDue();

    public Task<int> Look() => Look(Puebla);

    internal Task<List<ReminderRound>> Rounds(MadeCommitment made, string code) =>
        Puebla.With<ConferenceDb, List<ReminderRound>>(db =>
            db.Set<ReminderRound>()
                .AsNoTracking()
                .Include(round => round.To)
                .Where(round => round.LineId == made.Lines[code])
                .OrderBy(round => round.Id)
                .ToListAsync()
        );

    public Task<int> Answer(MadeCommitment made, string code) =>
        Puebla.With<ConferenceDb, int>(db =>
            db.Set<CommitmentLine>()
                .Where(line => line.Id == made.Lines[code])
                .ExecuteUpdateAsync(line =>
                    line.SetProperty(one => one.AnsweredAt, Puebla.Clock.GetUtcNow())
                )
        );

    public Task<List<JournalEntry>> Journal(string action, MadeCommitment made) =>
        Puebla.With<ConferenceDb, List<JournalEntry>>(db =>
            db.Set<JournalEntry>()
                .Where(line => line.Action == action && line.Subject == $"commitment:{made.Id}")
                .OrderBy(line => line.Id)
                .ToListAsync()
        );

    internal Task<MailMessage> MessageOf(Reminder reminder)
    {
        var cause = $"{MailKinds.Notice}:{reminder.NoticeKey:D}";
        return Puebla.With<ConferenceDb, MailMessage>(db =>
            db.Set<MailMessage>().AsNoTracking().SingleAsync(one => one.Cause == cause)
        );
    }

    /// <summary>Sends what waits.</summary>
    public Task<int> Send() =>
        new MailPump(
            new(Sink.Server, "puebla@crm.example", "rebotes@crm.example"),
            new Uri("https://crm.example"),
            Puebla.Services.GetRequiredService<IServiceScopeFactory>(),
            Puebla.Clock,
            NullLogger<MailPump>.Instance
        ).SendDue();

    public static string Page(MadeCommitment made) => $"/compromisos/{made.Id}/recordatorios";
}
