using System.Net;
using Npgsql;
using Puebla.Kernel.Access;
using Puebla.TestKit;
using Puebla.Tests.Record;

namespace Puebla.Tests.Site;

/// <summary>Two web processes on one database: what one changes, the other no longer serves from memory.</summary>
public sealed class TwoProcessesTests
{
    [Fact]
    public async Task A_page_kept_by_one_is_forgotten_at_the_other_ones_change()
    {
        await using var cluster = await OwnDatabase.Migrated();
        var heard = new Heard();
        await using var here = await RunningPuebla.OnAsync(cluster.Lease, heard);
        await using var there = await RunningPuebla.OnAsync(cluster.Lease);
        Assert.Null(await heard.Next());

        Assert.False(await FromMemory(here, "/acervo"));
        Assert.True(await FromMemory(here, "/acervo"), "Nothing is kept in memory at all.");

        await there.Keep(Record.Texts.Of(new(2071, 3, 1), ("1", "Un párrafo de otro proceso.")));
        while (await heard.Next() != "record") { }
        Assert.Contains("grcm-2071-03-01", await Text(here, "/acervo"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_lost_its_notices_serves_nothing_from_memory_until_it_hears_again()
    {
        await using var cluster = await OwnDatabase.Migrated();
        var heard = new Heard();
        await using var here = await RunningPuebla.OnAsync(cluster.Lease, heard);
        Assert.Null(await heard.Next());
        await FromMemory(here, "/acervo");
        Assert.True(await FromMemory(here, "/acervo"));

        await CutNotices(cluster.Lease.ConnectionString);
        Assert.Null(await heard.Next());
        Assert.False(await FromMemory(here, "/acervo"));
        Assert.False(await FromMemory(here, "/acervo"));
        using (var ill = await here.Ask("/health"))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, ill.StatusCode);
        }

        here.Clock.Set(here.Clock.GetUtcNow().AddMinutes(1));
        Assert.Null(await heard.Next());
    }

    [Fact]
    public async Task What_a_signed_in_person_sees_is_never_kept()
    {
        await using var cluster = await OwnDatabase.Migrated();
        await using var here = await RunningPuebla.OnAsync(cluster.Lease);
        await here.Keep(
            Record.Texts.Of(new(2072, 3, 1), ("1", "Un párrafo reservado.")),
            Audience.Members
        );
        for (var time = 0; time < 2; time++)
        {
            using var member = await here.Ask("/acervo/grcm-2072-03-01", "members");
            Assert.Null(member.Headers.Age);
            Assert.Equal(HttpStatusCode.OK, member.StatusCode);
            using var visitor = await here.Ask("/acervo/grcm-2072-03-01");
            Assert.Equal(HttpStatusCode.NotFound, visitor.StatusCode);
        }
    }

    private static async Task<bool> FromMemory(RunningPuebla puebla, string path)
    {
        using var answer = await puebla.Ask(path);
        return answer.Headers.Age is not null;
    }

    private static async Task<string> Text(RunningPuebla puebla, string path)
    {
        using var answer = await puebla.Ask(path);
        return await answer.Content.ReadAsStringAsync();
    }

    private static async Task CutNotices(string connection)
    {
        await using var database = new NpgsqlConnection(connection);
        await database.OpenAsync();
        await using var cut = new NpgsqlCommand(
            "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'puebla changes'",
            database
        );
        await cut.ExecuteNonQueryAsync();
    }
}
