using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Record.Classify;
using Puebla.Record.Data;
using Puebla.Record.Review;
using Puebla.TestKit;
using Puebla.Tests.Record.Review;
using Puebla.Tests.Site;

namespace Puebla.Tests.Record;

/// <summary>The process dies before each statement of a review's end and of a publication in turn: each is whole or did not happen, and is done by trying again.</summary>
public sealed class PublicationKilledTests
{
    private const int MostStatements = 100;
    private const string Secretariat = "secretariat@secretariat";

    [Fact]
    public async Task Killed_at_every_step_of_a_publication_a_text_is_closed_or_open_and_nothing_between()
    {
        await using var cluster = await OwnDatabase.Migrated();
        await using var puebla = await RunningPuebla.OnAsync(cluster.Lease);
        using var death = new Death();
        await using var mortal = await Mortal(cluster, death);
        var survived = 0;
        for (var step = 1; step < MostStatements && survived == 0; step++)
        {
            var key = await Kept(puebla, step, Audience.Members);
            survived = await Dies(death, step, () => Publish(mortal, key)) ? 0 : step;
            var done = await AudienceOf(puebla, key) == Audiences.PublicId;
            Assert.Equal(survived > 0, done);
            Assert.Equal(done ? 1 : 0, await Lines(puebla, key, Classifier.Action));
            Assert.Equal(0, await Strays(puebla, key));
            using (var visitor = await puebla.Ask($"/acervo/{key}"))
            {
                Assert.Equal(done, visitor.IsSuccessStatusCode);
            }
            if (!done)
            {
                Assert.Null(await Publish(puebla, key));
                Assert.Equal(Audiences.PublicId, await AudienceOf(puebla, key));
                Assert.Equal(0, await Strays(puebla, key));
            }
        }
        Assert.InRange(survived, 5, MostStatements);
    }

    [Fact]
    public async Task Killed_at_every_step_of_a_reviews_end_it_is_open_or_ended_and_nothing_between()
    {
        await using var cluster = await OwnDatabase.Migrated();
        await using var puebla = await RunningPuebla.OnAsync(cluster.Lease);
        using var death = new Death();
        await using var mortal = await Mortal(cluster, death);
        var survived = 0;
        for (var step = 1; step < MostStatements && survived == 0; step++)
        {
            var key = await Kept(puebla, step, Audience.Public);
            await puebla.Posted($"/acervo/{key}/revisar", "empezar");
            survived = await Dies(death, step, () => Finish(mortal, key)) ? 0 : step;
            var open = await puebla.With<ConferenceDb, int>(db =>
                db.Set<TextReview>().CountAsync()
            );
            Assert.Equal(survived > 0 ? 0 : 1, open);
            Assert.Equal(1 - open, await Lines(puebla, key, ReviewFinisher.Finished));
            if (open > 0)
            {
                Assert.Null(await Finish(puebla, key));
                Assert.Equal(1, await Lines(puebla, key, ReviewFinisher.Finished));
            }
        }
        Assert.InRange(survived, 5, MostStatements);
    }

    private static async Task<Actor> Who(RunningPuebla puebla)
    {
        var mandate = FakeSignIn.Mandate(Secretariat);
        var audiences = await puebla.With<IRights, IReadOnlyList<Audience>>(async rights =>
            [.. await rights.AudiencesOf([mandate], puebla.Clock.GetUtcNow())]
        );
        return Actor.Person(FakeSignIn.SomePerson.ToString("D"), audiences, [mandate]);
    }

    private static Task<RunningPuebla> Mortal(OwnDatabase cluster, Death death) =>
        RunningPuebla.OnAsync(
            cluster.Lease,
            change: settings =>
                settings.With(services => services.AddSingleton<IInterceptor>(death))
        );

    private static async Task<string> Kept(RunningPuebla puebla, int number, Audience readers)
    {
        var day = new DateOnly(2170, 1, 1).AddDays(number);
        await puebla.Keep(Texts.Of(day, ("1", $"Aprobar el plan {number}.")), readers);
        return FormattableString.Invariant($"grcm-{day:yyyy-MM-dd}");
    }

    // Whether it died on the way.
    private static async Task<bool> Dies(Death death, int step, Func<Task<Refusal?>> act)
    {
        death.Comes(step);
        try
        {
            Assert.Null(await act());
            return false;
        }
        catch (Exception problem) when (problem.GetBaseException() is DeadException)
        {
            return true;
        }
        finally
        {
            death.Goes();
        }
    }

    private static async Task<Refusal?> Publish(RunningPuebla puebla, string key)
    {
        var revision = await puebla.With<ConferenceDb, uint>(db =>
            db.Set<Instrument>().Where(i => i.Key == key).Select(i => i.Revision).SingleAsync()
        );
        var who = await Who(puebla);
        return await puebla.With<Classifier, Refusal?>(classifier =>
            classifier.Change(
                new(key, revision, Audience.Public, "other", "Ya se adoptó.")
                {
                    DespiteReview = true,
                },
                who
            )
        );
    }

    private static async Task<Refusal?> Finish(RunningPuebla puebla, string key)
    {
        var who = await Who(puebla);
        return await puebla.With<ReviewFinisher, Refusal?>(finisher =>
            finisher.Finish(key, "es", true, who)
        );
    }

    private static Task<int> AudienceOf(RunningPuebla puebla, string key) =>
        puebla.With<ConferenceDb, int>(db =>
            db.Set<Instrument>().Where(i => i.Key == key).Select(i => i.AudienceId).SingleAsync()
        );

    private static Task<int> Lines(RunningPuebla puebla, string key, string action) =>
        puebla.With<ConferenceDb, int>(db =>
            db.Set<JournalEntry>().CountAsync(e => e.Subject == key && e.Action == action)
        );

    // What derives from a text and has another audience than it.
    private static Task<int> Strays(RunningPuebla puebla, string key) =>
        puebla.With<ConferenceDb, int>(async db =>
            await db.Set<SearchEntry>()
                .CountAsync(e =>
                    e.Provision.Version.Instrument.Key == key
                    && e.AudienceId != e.Provision.Version.Instrument.AudienceId
                )
            + await db.Set<TextVersion>()
                .CountAsync(v =>
                    v.Instrument.Key == key && v.Original.AudienceId != v.Instrument.AudienceId
                )
        );
}
