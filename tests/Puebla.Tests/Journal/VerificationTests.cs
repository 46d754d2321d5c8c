using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Puebla.Web.Commands;
using Puebla.Web.Verification;

namespace Puebla.Tests.Journal;

/// <summary>Each way of tampering is planted in a transaction, found, and taken back.</summary>
public sealed class VerificationTests(Chained chained) : IClassFixture<Chained>
{
    private const string Line = "where subject = 'line-7'";
    private const string Linked = "(select id from kernel.journal where subject = 'line-7')";
    private const string Loosen =
        "alter table kernel.journal_link drop constraint fk_journal_link_journal_entry_id;";

    /// <summary>What somebody does who knows how the chain is made: all hashes anew.</summary>
    internal const string Rewrite = """
        do $$
        declare r record; last bytea := decode(repeat('00', 32), 'hex');
        begin
          for r in select k.position, j.* from kernel.journal_link k join kernel.journal j on j.id = k.entry_id order by k.position loop
            last := sha256(last || (select kernel.journal_digest(j) from kernel.journal j where j.id = r.id));
            update kernel.journal_link set hash = last where position = r.position;
          end loop;
        end $$;
        """;

    [Fact]
    public async Task What_nobody_touched_is_good()
    {
        var verdict = await Verify("");
        Assert.Empty(verdict.Findings);
        Assert.Equal((32, 2), (verdict.LinesSeen, verdict.FilesSeen));
        Assert.Equal(32, verdict.Head!.Position);
    }

    [Theory]
    [InlineData("altered", $"update kernel.journal set at = at + interval '1 microsecond' {Line}")]
    [InlineData("altered", $"update kernel.journal set actor_id = 'x' {Line}")]
    [InlineData("altered", $"update kernel.journal set mandate = 'x' {Line}")]
    [InlineData("altered", $"update kernel.journal set audience = 'public' {Line}")]
    [InlineData("altered", $"update kernel.journal set action = 'test.other' {Line}")]
    [InlineData("altered", $"update kernel.journal set details = '{{}}' {Line}")]
    [InlineData("altered", $"update kernel.journal set details = details || ' ' {Line}")]
    [InlineData("altered", "update kernel.journal set subject = 'line-8' where subject = 'line-7'")]
    [InlineData(
        "altered",
        $"update kernel.journal set reason = 'x', salt = '\\x00', seal = sha256('\\x00'::bytea || 'x'::bytea) {Line}"
    )]
    [InlineData("reason", $"update kernel.journal set reason = 'x' {Line}")]
    [InlineData("reason", $"update kernel.journal set salt = '\\x00' {Line}")]
    [InlineData("reason", $"update kernel.journal set reason = null {Line}")]
    public async Task An_altered_field_is_found(string code, string sql)
    {
        var finding = Assert.Single((await Verify(sql)).Findings, f => f.Code == code);
        var (position, line) = await Place();
        Assert.Equal(line, finding.Line);
        Assert.True(
            finding.Position is null
                || finding.Position == position
                || finding.Position == position + 1
        );
        Assert.Equal(
            new DateOnly(2026, 3, 2),
            DateOnly.FromDateTime(finding.At!.Value.UtcDateTime)
        );
    }

    [Theory]
    [InlineData(
        "altered altered",
        $"update kernel.journal_link set hash = sha256(hash) where entry_id = {Linked}"
    )]
    [InlineData("removed unchained", $"{Loosen} update kernel.journal set id = id + 100000 {Line}")]
    [InlineData("removed", $"{Loosen} delete from kernel.journal {Line}")]
    [InlineData(
        "altered gap",
        $"{Loosen} delete from kernel.journal_link where entry_id = {Linked}; delete from kernel.journal {Line}"
    )]
    [InlineData(
        "altered gap unchained",
        $"delete from kernel.journal_link where entry_id = {Linked}"
    )]
    [InlineData(
        "altered",
        $"""
            delete from kernel.journal_link where entry_id = {Linked}; {Loosen} delete from kernel.journal {Line};
            update kernel.journal_link set position = -position; update kernel.journal_link set position = rank from
              (select position as old, row_number() over (order by position desc) as rank from kernel.journal_link) r where position = old
            """
    )]
    [InlineData(
        "altered altered",
        $"""
            create temporary table two on commit drop as select * from kernel.journal_link where entry_id in
              ({Linked}, (select id from kernel.journal where subject = 'line-8'));
            delete from kernel.journal_link where entry_id in (select entry_id from two);
            insert into kernel.journal_link select (select sum(position) from two) - position, entry_id,
              (select hash from two other where other.position <> two.position) from two
            """
    )]
    [InlineData(
        "unchained",
        "insert into kernel.journal (at, actor_id, mandate, audience, action, subject, reason, details) values (now(), '', '', '', '', '', '', '')"
    )]
    [InlineData(
        "altered",
        """
            insert into kernel.journal (at, actor_id, mandate, audience, action, subject, reason, details) values (now(), '', '', '', '', 'in', '', '');
            insert into kernel.journal_link select max(position) + 1, (select id from kernel.journal where subject = 'in'), sha256('x'::bytea) from kernel.journal_link
            """
    )]
    public async Task What_was_removed_inserted_or_moved_is_found(string codes, string sql) =>
        Assert.Equal(codes, Codes(await Verify(sql)));

    [Fact]
    public async Task A_removed_tail_shows_against_a_published_head()
    {
        var head = (await Verify("")).Head!;
        const string sql = """
            create temporary table gone on commit drop as select * from kernel.journal_link order by position desc limit 3;
            delete from kernel.journal_link where position in (select position from gone);
            delete from kernel.journal where id in (select entry_id from gone)
            """;
        Assert.Empty((await Verify(sql)).Findings);
        Assert.Equal("tail", Codes(await Verify(sql, head.ToString())));
        Assert.Equal("rewritten", Codes(await Verify(sql, head.Hash)));
    }

    [Fact]
    public async Task A_rewriting_of_everything_shows_against_a_published_head_and_only_there()
    {
        var head = (await Verify("")).Head!;
        var sql = $"update kernel.journal set action = 'test.other' {Line}; {Rewrite}";
        Assert.Empty((await Verify(sql)).Findings);
        Assert.Equal("rewritten", Codes(await Verify(sql, head.ToString())));
        Assert.Equal("rewritten", Codes(await Verify(sql, head.Hash)));
        Assert.Equal(2, (await Verify("", head.ToString(), head.Hash)).HeadsFound);
    }

    [Fact]
    public async Task An_erased_reason_is_no_alteration()
    {
        var verdict = await Verify($"update kernel.journal set reason = null, salt = null {Line}");
        Assert.Empty(verdict.Findings);
        Assert.Equal(1, verdict.ReasonsErased);
    }

    [Theory]
    [InlineData(
        "file-altered",
        "update record.original_piece set bytes = set_byte(bytes, 9, (get_byte(bytes, 9) + 1) % 256) where original_id = (select min(id) from record.original)"
    )]
    [InlineData(
        "file-altered",
        "delete from record.original_piece where original_id = (select min(id) from record.original)"
    )]
    public async Task An_altered_original_is_found(string codes, string sql) =>
        Assert.Equal(codes, Codes(await Verify(sql)));

    [Fact]
    public async Task A_database_from_before_the_chain_is_refused()
    {
        var refused = await Assert.ThrowsAsync<RefusedException>(() =>
            Verify("drop table kernel.journal_link")
        );
        Assert.Equal("verify.no-chain", refused.Code);
    }

    private static string Codes(Verdict verdict) =>
        string.Join(
            ' ',
            verdict.Findings.Select(finding => finding.Code).Order(StringComparer.Ordinal)
        );

    private async Task<(long Position, long Line)> Place()
    {
        var both = await Lines.One<string>(
            chained.Puebla.ConnectionString,
            "select position || ' ' || entry_id from kernel.journal_link where entry_id = " + Linked
        );
        var parts = both.Split(' ').Select(n => long.Parse(n, null)).ToArray();
        return (parts[0], parts[1]);
    }

    private async Task<Verdict> Verify(string sql, params string[] heads)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var services = CommandServices.Build(chained.Puebla.ConnectionString);
        await using var connection = await services
            .GetRequiredService<NpgsqlDataSource>()
            .OpenConnectionAsync(stop);
        await using var transaction = await connection.BeginTransactionAsync(stop);
        await using var tamper = new NpgsqlCommand(
            $"set local puebla.restoring = 'on'; {sql}",
            connection
        );
        await tamper.ExecuteNonQueryAsync(stop);
        return await services
            .GetRequiredService<DatabaseVerification>()
            .Check(
                connection,
                [.. heads.Select(head => WantedHead.Parse(head)!)],
                new Progress<VerificationStep>(),
                stop
            );
    }
}
