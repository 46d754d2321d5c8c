using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;
using Puebla.TestKit;
using Puebla.Tests.Conference;

namespace Puebla.Tests.Contacts;

/// <summary>Ten years of persons, mandates, confirmations and interviews behind it, what is asked of somebody is still found; how long it took is told beside an empty house, and judged by nobody.</summary>
public sealed class TenYearsTests
{
    private const int Rounds = 21;

    [Fact]
    public async Task What_is_asked_is_found_with_ten_years_behind_it_and_says_how_long_it_took()
    {
        await using var puebla = await RunningPuebla.WithFactsAsync();
        string[] mandates = ["focal-point@country:CRI", "secretariat@secretariat"];
        var empty = new List<TimeSpan>();
        foreach (var mandate in mandates)
        {
            empty.Add((await Best(puebla, mandate)).Time);
        }
        await Journal.Lines.Sql(puebla.ConnectionString, Seed);
        foreach (var (index, mandate) in mandates.Index())
        {
            var (time, lines) = await Best(puebla, mandate);
            TestContext.Current.TestOutputHelper?.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{mandate}: {time.TotalMilliseconds:F1} ms for {lines} lines; {empty[index].TotalMilliseconds:F1} ms in an empty house"
                )
            );
            Assert.NotEqual(0, lines);
        }
    }

    // The fastest of several: what else the machine does is not what is measured.
    private static async Task<(TimeSpan Time, int Lines)> Best(RunningPuebla puebla, string mandate)
    {
        var held = FakeSignIn.Mandate(mandate);
        var actor = Actor.Person(FakeSignIn.SomePerson.ToString("D"), [], [held]);
        var (best, lines) = (TimeSpan.MaxValue, 0);
        for (var round = 0; round < Rounds; round++)
        {
            await using var scope = puebla.Services.CreateAsyncScope();
            var began = Stopwatch.GetTimestamp();
            lines = 0;
            foreach (
                var one in scope
                    .ServiceProvider.GetServices<IAsks>()
                    .Where(one => one.GetType().Namespace == "Puebla.Contacts.Asking")
            )
            {
                lines += (await one.Of(actor, Language.Spanish)).Count;
            }
            var time = Stopwatch.GetElapsedTime(began);
            best = time < best ? time : best;
        }
        return (best, lines);
    }

    // Each of eleven members has eighty persons in ten years, eight of them now, and twenty confirmations of ten entries.
    private const string Seed = """
        create temp table whose as
        select 'country:' || code as party from unnest(array['BLZ','CAN','CRI','DOM','GTM','HND','MEX','NIC','PAN','SLV','USA']) code;
        insert into contacts.person (id, name, email, email_key, language, added_at)
        select md5(party || n)::uuid, 'P' || n, party || n, party || n, 'es', '2016-01-01Z'
        from whose, generate_series(1, 80) n;
        insert into contacts.mandate (id, person_id, office, party, first_day, last_day, zone, proposed_by)
        select md5('m' || party || n)::uuid, md5(party || n)::uuid, case when n % 4 = 0 then 2 else 1 end, party,
            date '2016-01-01' + n * 40, case when n <= 72 then date '2016-01-01' + n * 40 + 400 when n = 73 then date '2026-03-20' end,
            'America/Costa_Rica', 'system'
        from whose, generate_series(1, 80) n;
        insert into contacts.mandate_change (mandate_id, at, kind, proposed_by)
        select id, first_day, 1, 'system' from contacts.mandate;
        insert into contacts.institution (id, party, name_spanish, name_key, added_at, added_by)
        select md5('i' || party || n)::uuid, party, 'I' || n, 'i' || n, '2016-01-01Z', 'system'
        from whose, generate_series(1, 4) n;
        insert into contacts.confirmation (party, entry_id, at, by, by_change)
        select party, entry, timestamptz '2015-09-01Z' + half * interval '6 months', 'system', false
        from whose, generate_series(1, 20) half,
            lateral (
                select md5(party || n)::uuid as entry from generate_series(73, 80) n
                union all select md5('i' || party || n)::uuid from generate_series(1, 4) n
            ) entries;
        insert into contacts.interview (id, party, day, channel, summary, noted_by, noted_at)
        select md5('v' || party || n)::uuid, party, date '2015-01-01' + n * 365, 1, 'x', 'system', '2016-01-01Z'
        from whose, generate_series(1, 10) n;
        analyze;
        """;
}
