using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Record.Classify;
using Puebla.Record.Data;
using Puebla.TestKit;
using Puebla.Tests.Site;

namespace Puebla.Tests.Record;

/// <summary>A decision with a time takes effect by itself: once, whatever happens to the processes, and never about another text than was decided on.</summary>
public sealed class ScheduledPublicationTests
{
    private const string Key = "grcm-2119-03-01";
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task Of_two_processes_whose_time_comes_at_once_one_does_it()
    {
        await using var cluster = await OwnDatabase.Migrated();
        var heard = new Heard();
        await using var here = await RunningPuebla.OnAsync(cluster.Lease, heard);
        await using var there = await RunningPuebla.OnAsync(cluster.Lease);
        var at = await Scheduled(here, heard);

        await Task.WhenAll(Task.Run(() => here.Clock.Set(at)), Task.Run(() => there.Clock.Set(at)));
        await heard.Hear("record", Soon);

        // Both look again before anybody counts.
        there.Clock.Set(at.AddMinutes(1));
        here.Clock.Set(at.AddMinutes(1));
        Assert.Equal(200, await Status(here));
        Assert.Equal(1, await Lines(here, DueDecisions.Applied));
    }

    [Fact]
    public async Task A_process_that_dies_at_the_instant_leaves_it_to_the_next_one()
    {
        await using var cluster = await OwnDatabase.Migrated();
        DateTimeOffset at;
        var heard = new Heard();
        var death = new DiesAtCommit();
        await using (
            var first = await RunningPuebla.OnAsync(
                cluster.Lease,
                heard,
                settings => settings.With(services => services.AddSingleton<IInterceptor>(death))
            )
        )
        {
            at = await Scheduled(first, heard);
            first.Clock.Set(at);
            await death.Died.WaitAsync(Soon, TestContext.Current.CancellationToken);
            Assert.Equal(404, await Status(first));
        }

        var clock = new FakeClock();
        clock.Set(at.AddHours(5));
        var next = new Heard();
        await using var second = await RunningPuebla.OnAsync(
            cluster.Lease,
            next,
            settings =>
                settings.With(services =>
                    services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock))
                )
        );
        // It may take effect before this process hears anything: then the first word finds it done.
        do
        {
            await next.Next();
        } while (await Status(second) != 200);
        Assert.Equal(1, await Lines(second, DueDecisions.Applied));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("title")]
    [InlineData("review")]
    public async Task What_changed_meanwhile_is_held_and_asked_about_anew(string what)
    {
        await using var cluster = await OwnDatabase.Migrated();
        var heard = new Heard();
        await using var puebla = await RunningPuebla.OnAsync(cluster.Lease, heard);
        var at = await Scheduled(puebla, heard);
        if (what == "text")
        {
            await puebla.Keep(
                Texts.Of(
                    new(2119, 3, 1),
                    ("1", "Un párrafo sobre el tepezcuintle."),
                    ("2", "Más.")
                ),
                Audience.Members
            );
            await heard.Hear("record", Soon);
        }
        else
        {
            await puebla.With<ConferenceDb, int>(db =>
                what == "title"
                    ? db.Set<Instrument>()
                        .Where(i => i.Key == Key)
                        .ExecuteUpdateAsync(i => i.SetProperty(x => x.TitleSpanish, "Otro título"))
                    : db.Set<Instrument>()
                        .Where(i => i.Key == Key)
                        .ExecuteUpdateAsync(i => i.SetProperty(x => x.Review, ReviewState.Waiting))
            );
        }

        puebla.Clock.Set(at);
        await heard.Hear("record", Soon);
        Assert.Equal(404, await Status(puebla));
        Assert.Equal(0, await Lines(puebla, DueDecisions.Applied));
        Assert.Equal(1, await Lines(puebla, DueDecisions.Held));
        var decision = await Decision(puebla);
        Assert.Equal(what == "review" ? "review" : "text", decision.HeldWhy);

        // Deciding anew withdraws it.
        Assert.Null(await Decide(puebla, Audience.Public, despiteReview: true));
        Assert.Equal(200, await Status(puebla));
        Assert.Equal("overtaken", (await Decision(puebla)).WithdrawnReason);
    }

    [Fact]
    public async Task Withdrawn_before_it_never_happens()
    {
        await using var cluster = await OwnDatabase.Migrated();
        var heard = new Heard();
        await using var puebla = await RunningPuebla.OnAsync(cluster.Lease, heard);
        var at = await Scheduled(puebla, heard);
        var decision = await Decision(puebla);
        Assert.Null(
            await puebla.With<WithdrawDecision, Refusal?>(handler =>
                handler.Withdraw(Key, decision.Id, "Cambió la agenda.", Actor.System)
            )
        );
        await heard.Hear("record", Soon);

        puebla.Clock.Set(at.AddDays(1));
        // A further decision shows that the process looked: it is the one that takes effect.
        var later = puebla.Clock.GetUtcNow().AddHours(1);
        Assert.Null(await Decide(puebla, new(AccessMode.Body, "troika"), later));
        await heard.Hear("record", Soon);
        puebla.Clock.Set(later);
        await heard.Hear("record", Soon);
        Assert.Equal(404, await Status(puebla));
        Assert.Equal(1, await Lines(puebla, DueDecisions.Applied));
        Assert.Equal(
            "classify.no-longer-waits",
            (
                await puebla.With<WithdrawDecision, Refusal?>(handler =>
                    handler.Withdraw(Key, decision.Id, "Otra vez.", Actor.System)
                )
            )?.Code
        );
    }

    [Fact]
    public async Task Of_two_who_decide_at_once_the_second_is_told()
    {
        await using var cluster = await OwnDatabase.Migrated();
        await using var puebla = await RunningPuebla.OnAsync(cluster.Lease);
        await puebla.Keep(Texts.Of(new(2119, 3, 1), ("1", "Un párrafo.")), Audience.Members);
        var revision = await Revision(puebla);
        var at = puebla.Clock.GetUtcNow().AddDays(1);
        var answers = await Task.WhenAll(
            Enumerable
                .Range(1, 4)
                .Select(number =>
                    puebla.With<Classifier, Refusal?>(classifier =>
                        classifier.Change(
                            new(Key, revision, Audience.Public, "other", $"Persona {number}.")
                            {
                                At = number % 2 == 0 ? at : null,
                            },
                            Actor.System
                        )
                    )
                )
        );
        Assert.Single(answers, answer => answer is null);
        Assert.All(
            answers.OfType<Refusal>(),
            refusal => Assert.Equal("classify.changed", refusal.Code)
        );
    }

    private static async Task<DateTimeOffset> Scheduled(RunningPuebla puebla, Heard heard)
    {
        Assert.Null(await heard.Next());
        await puebla.Keep(
            Texts.Of(new(2119, 3, 1), ("1", "Un párrafo sobre el tepezcuintle.")),
            Audience.Members
        );
        await heard.Hear("record", Soon);
        var at = puebla.Clock.GetUtcNow().AddHours(20);
        Assert.Null(await Decide(puebla, Audience.Public, at));
        await heard.Hear("record", Soon);
        return at;
    }

    private static async Task<Refusal?> Decide(
        RunningPuebla puebla,
        Audience to,
        DateTimeOffset? at = null,
        bool despiteReview = false
    )
    {
        var revision = await Revision(puebla);
        return await puebla.With<Classifier, Refusal?>(classifier =>
            classifier.Change(
                new(Key, revision, to, "other", "Prueba.")
                {
                    At = at,
                    DespiteReview = despiteReview,
                },
                Actor.System
            )
        );
    }

    private static Task<uint> Revision(RunningPuebla puebla) =>
        puebla.With<ConferenceDb, uint>(db =>
            db.Set<Instrument>().Where(i => i.Key == Key).Select(i => i.Revision).SingleAsync()
        );

    private static Task<PublicationDecision> Decision(RunningPuebla puebla) =>
        puebla.With<ConferenceDb, PublicationDecision>(db =>
            db.Set<PublicationDecision>().AsNoTracking().OrderBy(d => d.Id).FirstAsync()
        );

    private static Task<int> Lines(RunningPuebla puebla, string action) =>
        puebla.With<ConferenceDb, int>(db =>
            db.Set<JournalEntry>().CountAsync(e => e.Subject == Key && e.Action == action)
        );

    private static async Task<int> Status(RunningPuebla puebla)
    {
        using var answer = await puebla.Ask($"/acervo/{Key}");
        return (int)answer.StatusCode;
    }

    /// <summary>Loses the process with everything that it was about to commit, once a decision was put into effect.</summary>
    private sealed class DiesAtCommit : DbTransactionInterceptor
    {
        private readonly TaskCompletionSource _died = new(
            TaskCreationOptions.RunContinuationsAsynchronously
        );

        public Task Died => _died.Task;

        public override ValueTask<InterceptionResult> TransactionCommittingAsync(
            System.Data.Common.DbTransaction transaction,
            TransactionEventData eventData,
            InterceptionResult result,
            CancellationToken cancellationToken = default
        )
        {
            var decided = eventData
                .Context!.ChangeTracker.Entries<PublicationDecision>()
                .Any(entry => entry.Entity.AppliedAt is not null);
            if (decided)
            {
                _died.TrySetResult();
                throw new IOException("The process is gone.");
            }
            return ValueTask.FromResult(result);
        }
    }
}
