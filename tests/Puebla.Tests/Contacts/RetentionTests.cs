using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Puebla.Contacts.Data;
using Puebla.Kernel.Daily;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Kernel.Retention;
using Puebla.TestKit;
using Puebla.Web;

namespace Puebla.Tests.Contacts;

/// <summary>What is kept for a time goes when the time is over, once a day, by one process, with a line in the journal.</summary>
public sealed class RetentionTests(ContactsHouse house)
{
    private readonly FakeClock _clock = new();

    [Fact]
    public async Task Names_go_five_years_after_the_last_mandate_ended_and_the_day_is_done_once()
    {
        // Ended on 10 March 2021 in San José.
        var former = await house.PersonBetween(
            "Antigua Persona",
            new(2015, 1, 1),
            new(2021, 3, 10),
            "official@country:USA"
        );
        var later = await house.PersonBetween(
            "Menos Antigua",
            new(2015, 1, 1),
            new(2021, 6, 30),
            "official@country:USA"
        );
        // Whom they added is known since long before.
        await Exec(
            $"update contacts.person set added_at = '2015-01-01Z' where id in ('{former:D}', '{later:D}')"
        );
        await using var one = await Process();
        await using var other = await Process();

        _clock.Set(new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero));
        await one.GetRequiredService<DailyJobs>().RunDue();
        Assert.Equal("Antigua Persona", await NameOf(former));

        _clock.Set(new(2026, 3, 12, 9, 0, 0, TimeSpan.Zero));
        var done = await Task.WhenAll(
            one.GetRequiredService<DailyJobs>().RunDue(),
            other.GetRequiredService<DailyJobs>().RunDue()
        );
        var names = done.SelectMany(one => one).ToList();
        Assert.Contains("retention", names);
        Assert.Equal(names.Distinct(), names);
        Assert.Null(await NameOf(former));
        Assert.Equal("Menos Antigua", await NameOf(later));
        Assert.Contains("\"count\":1", await LastPurge(), StringComparison.Ordinal);

        // A process that starts anew on the same day finds it done.
        await using var anew = await Process();
        Assert.Empty(await anew.GetRequiredService<DailyJobs>().RunDue());
        _clock.Set(new(2026, 3, 13, 9, 0, 0, TimeSpan.Zero));
        Assert.NotEmpty(await anew.GetRequiredService<DailyJobs>().RunDue());
    }

    [Fact]
    public async Task That_a_last_day_is_over_is_told_once_to_the_person_and_the_focal_points()
    {
        var focal = await house.Person("Fidel Jamaica", "observer-delegate@country:JAM");
        var person = await house.PersonBetween(
            "Lapso Jamaica",
            new(2026, 1, 1),
            new(2026, 4, 14),
            "observer-delegate@country:JAM"
        );
        await using var process = await Process();
        var jobs = process.GetRequiredService<DailyJobs>();
        // The last second of the 14th in San José, which by the jobs' night is still the 14th.
        _clock.Set(new(2026, 4, 15, 5, 59, 59, TimeSpan.Zero));
        await jobs.RunDue();
        Assert.Empty(await house.Told(person));
        _clock.Set(new(2026, 4, 15, 8, 0, 0, TimeSpan.Zero));
        await jobs.RunDue();
        _clock.Set(new(2026, 4, 16, 8, 0, 0, TimeSpan.Zero));
        await jobs.RunDue();
        Assert.Equal(["contacts.told-lapsed"], await house.Told(person));
        Assert.Equal(["contacts.told-lapsed"], await house.Told(focal));
        var puebla = await house.Running();
        var page = await puebla.PageAs(
            "secretariat@secretariat",
            $"/mandatos/{await house.MandateOf(person):D}"
        );
        Assert.Contains("Terminó con su último día", page.Body!.TextContent);
    }

    [Fact]
    public void Every_term_says_whether_it_has_an_effect_already()
    {
        Assert.Equal(4, RetentionSettings.All.Count);
        Assert.All(
            RetentionSettings.All,
            setting =>
            {
                Assert.Contains("efecto", setting.Why.Spanish, StringComparison.Ordinal);
                Assert.Contains("effect", setting.Why.English, StringComparison.Ordinal);
                Assert.True(setting.Admits(setting.Default));
                Assert.False(setting.Admits("0"));
            }
        );
    }

    private async Task<ServiceProvider> Process() =>
        new ServiceCollection()
            .AddLogging()
            .AddLocalization()
            .AddPuebla((await house.Running()).ConnectionString)
            .Replace(ServiceDescriptor.Singleton<TimeProvider>(_clock))
            .BuildServiceProvider();

    private async Task<string?> NameOf(Guid person) =>
        await (await house.Running()).With<ConferenceDb, string?>(db =>
            db.Set<Person>().Where(row => row.Id == person).Select(row => row.Name).SingleAsync()
        );

    private async Task<string> LastPurge() =>
        await (await house.Running()).With<ConferenceDb, string>(db =>
            db.Set<JournalEntry>()
                .Where(line =>
                    line.Action == "retention.purged" && line.Subject == RetentionSettings.Contacts
                )
                .OrderByDescending(line => line.Id)
                .Select(line => line.Details)
                .FirstAsync()
        );

    private async Task Exec(string sql) =>
        await Journal.Lines.Sql((await house.Running()).ConnectionString, sql);
}
