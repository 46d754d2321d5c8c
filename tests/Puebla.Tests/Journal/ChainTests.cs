using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.TestKit;

namespace Puebla.Tests.Journal;

/// <summary>The chain as two web processes write it.</summary>
public sealed class ChainTests(ChainTests.Cluster cluster) : IClassFixture<ChainTests.Cluster>
{
    private string Connection => cluster.Empty.Lease.ConnectionString;

    [Fact]
    public async Task Two_processes_with_two_hundred_writers_make_one_chain_without_gaps()
    {
        await using var one = await RunningPuebla.OnAsync(cluster.Empty.Lease);
        await using var other = await RunningPuebla.OnAsync(cluster.Empty.Lease);
        var before = (await Lines.Chain(Connection)).Count;
        await Task.WhenAll(
            Enumerable
                .Range(0, 200)
                .Select(number =>
                    Lines.Write(
                        number % 2 == 0 ? one : other,
                        $"crowd-{number}",
                        "Ñandú, “naïve” 北京 \t\n, \"quoted\".",
                        details: new { number, text = "á\u0001\u2028" }
                    )
                )
        );

        var chain = await Lines.Chain(Connection);
        Assert.Equal(200, chain.Count - before);
        Assert.Equal(
            Enumerable.Range(1, chain.Count).Select(n => (long)n),
            chain.Select(c => c.Position)
        );
        Assert.All(chain, link => Assert.Equal(link.Reckoned, link.Written));
        Assert.Equal(
            (long)chain.Count,
            await Lines.One<long>(Connection, "select count(*) from kernel.journal")
        );
    }

    [Fact]
    public async Task A_change_that_is_rolled_back_leaves_neither_line_nor_gap()
    {
        await using var puebla = await RunningPuebla.OnAsync(cluster.Empty.Lease);
        await using (var connection = new NpgsqlConnection(Connection))
        {
            await connection.OpenAsync();
            await using var transaction = await connection.BeginTransactionAsync();
            await using var insert = new NpgsqlCommand(Insert("rolled-back"), connection);
            await insert.ExecuteNonQueryAsync();
            await using var chained = new NpgsqlCommand(
                "set constraints all immediate",
                connection
            );
            await chained.ExecuteNonQueryAsync();
            await transaction.RollbackAsync();
        }
        await Lines.Write(puebla, "after-rollback");
        var chain = await Lines.Chain(Connection);
        Assert.Equal(chain.Count, chain[^1].Position);
        Assert.Equal(chain[^1].Reckoned, chain[^1].Written);
    }

    [Fact]
    public async Task A_long_change_holds_nobody_up_before_its_commit()
    {
        await using var puebla = await RunningPuebla.OnAsync(cluster.Empty.Lease);
        await using var connection = new NpgsqlConnection(Connection);
        await connection.OpenAsync();
        await using var slow = await connection.BeginTransactionAsync();
        await using var insert = new NpgsqlCommand(Insert("slow"), connection);
        await insert.ExecuteNonQueryAsync();

        await Lines.Write(puebla, "quick");

        await slow.CommitAsync();
        Assert.Equal(["quick", "slow"], await Subjects("'quick', 'slow'"));
        Assert.All(
            await Lines.Chain(Connection),
            link => Assert.Equal(link.Reckoned, link.Written)
        );
    }

    [Theory]
    [InlineData("update kernel.journal set subject = 'other'")]
    [InlineData("update kernel.journal set actor_id = 'other', reason = null, salt = null")]
    [InlineData("update kernel.journal set reason = 'another'")]
    [InlineData("update kernel.journal set reason = null")]
    [InlineData("update kernel.journal set salt = null")]
    [InlineData("update kernel.journal set seal = '', reason = null, salt = null")]
    [InlineData("delete from kernel.journal_link")]
    [InlineData("delete from kernel.journal")]
    [InlineData("truncate kernel.journal, kernel.journal_link")]
    [InlineData("truncate kernel.journal_link")]
    [InlineData("update kernel.journal_link set hash = ''")]
    public async Task What_was_written_stays(string sql)
    {
        await using var puebla = await RunningPuebla.OnAsync(cluster.Empty.Lease);
        await Lines.Write(puebla, "stays");
        var refused = await Assert.ThrowsAsync<PostgresException>(() => Lines.Sql(Connection, sql));
        Assert.Contains("append-only", refused.MessageText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reason_is_erased_with_its_salt_and_the_chain_stays()
    {
        await using var puebla = await RunningPuebla.OnAsync(cluster.Empty.Lease);
        await Lines.Write(puebla, "erased", "A sentence about Ana.");
        var id = await Lines.One<long>(
            Connection,
            "select id from kernel.journal where subject = 'erased'"
        );
        await using (var scope = puebla.Services.CreateAsyncScope())
        {
            var erased = await scope
                .ServiceProvider.GetRequiredService<JournalReasons>()
                .Erase([id], Actor.System, "The person asked for it.");
            await scope.ServiceProvider.GetRequiredService<ConferenceDb>().SaveChangesAsync();
            Assert.Equal(1, erased);
        }
        Assert.Equal(
            "true true 32",
            await Lines.One<string>(
                Connection,
                $"select concat_ws(' ', (reason is null)::text, (salt is null)::text, octet_length(seal)) from kernel.journal where id = {id}"
            )
        );
        Assert.All(
            await Lines.Chain(Connection),
            link => Assert.Equal(link.Reckoned, link.Written)
        );
        Assert.Equal(
            1L,
            await Lines.One<long>(
                Connection,
                "select count(*) from kernel.journal where action = 'journal.reasons-erased'"
            )
        );
    }

    private static string Insert(string subject) =>
        $$"""
            insert into kernel.journal (at, actor_id, mandate, audience, action, subject, reason, details)
            values (now(), 'system', '', 'members', 'test.done', '{{subject}}', 'why', '{}')
            """;

    private async Task<string[]> Subjects(string among) =>
        await Lines.One<string[]>(
            Connection,
            $"""
            select array_agg(j.subject order by k.position)
            from kernel.journal j join kernel.journal_link k on k.entry_id = j.id where subject in ({among})
            """
        );

    /// <summary>A PostgreSQL of its own.</summary>
    public sealed class Cluster : IAsyncLifetime
    {
        public OwnDatabase Empty { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Empty = await OwnDatabase.Migrated();

        public ValueTask DisposeAsync() => Empty.DisposeAsync();
    }
}
