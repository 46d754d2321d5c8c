using Npgsql;
using Puebla.Web.Commands;
using Puebla.Web.EmbeddedPostgres;

namespace Puebla.Tests.Host;

public sealed class ExternalDatabaseTests
{
    private const string Secret = "s3cret-of-nobody";

    [Theory]
    [InlineData("external.connection-string", $"Hots=nowhere;Password={Secret}")]
    [InlineData("external.unreachable", $"Host=/nowhere;Username=u;Database=d;Password={Secret}")]
    public async Task A_server_that_cannot_be_used_is_named_without_its_password(
        string code,
        string connectionString
    )
    {
        var refusal = await Assert.ThrowsAsync<RefusedException>(() =>
            CheckAsync(connectionString)
        );

        Assert.Equal(code, refusal.Code);
        Assert.DoesNotContain(Secret, refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_of_ones_own_will_do()
    {
        using var place = new ClusterFixture();
        await using var lease = await place.TakeAsync();

        Assert.Contains(
            ClusterCreation.Role,
            await CheckAsync(lease.ConnectionString),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_role_that_may_not_create_extensions_is_told_what_an_administrator_must_run()
    {
        using var place = new ClusterFixture();
        await using var lease = await place.TakeAsync();
        var foreign = new NpgsqlConnectionStringBuilder(lease.ConnectionString)
        {
            Database = "postgres",
        };

        var refusal = await Assert.ThrowsAsync<RefusedException>(() =>
            CheckAsync(foreign.ConnectionString)
        );

        Assert.Equal("external.extension-forbidden", refusal.Code);
        Assert.Contains("CREATE EXTENSION unaccent;", refusal.Message, StringComparison.Ordinal);
    }

    private static Task<string> CheckAsync(string connectionString) =>
        ExternalDatabase.CheckAsync(connectionString, TestContext.Current.CancellationToken);
}
