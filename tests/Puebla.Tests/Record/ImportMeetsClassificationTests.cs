using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Record.Data;
using Puebla.Record.Import;
using Puebla.TestKit;
using Puebla.Tests.Conference;

namespace Puebla.Tests.Record;

/// <summary>A further version that arrives while its document is being closed is not kept under the access that was.</summary>
public sealed class ImportMeetsClassificationTests(OnePuebla one)
{
    [Fact]
    public async Task The_import_waits_and_then_is_refused()
    {
        var puebla = await one.WithFacts();
        await puebla.Keep(Texts.Of(new(2119, 3, 1), ("1", "El primer texto.")));
        await using var scope = puebla.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ConferenceDb>();
        await using var closing = await db.Database.BeginTransactionAsync();
        await db.Set<Instrument>()
            .Where(i => i.Key == "grcm-2119-03-01")
            .ExecuteUpdateAsync(i => i.SetProperty(x => x.AudienceId, 4));
        var import = puebla.Keep(
            Texts.Of(new(2119, 3, 1), ("1", "El primer texto."), ("2", "Y uno más."))
        );
        await SomebodyWaits(puebla.ConnectionString, import);
        await closing.CommitAsync();
        var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => import);
        Assert.Equal("import.other-access", refused.Refusal.Code);
        await puebla.With<ConferenceDb, int>(again =>
            again
                .Set<Instrument>()
                .Where(i => i.Key == "grcm-2119-03-01")
                .ExecuteUpdateAsync(i => i.SetProperty(x => x.AudienceId, Audiences.PublicId))
        );
    }

    private static async Task SomebodyWaits(string connection, Task import)
    {
        await using var database = new NpgsqlConnection(connection);
        await database.OpenAsync();
        await using var waits = new NpgsqlCommand(
            "select exists(select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like '%record.instrument%for update%')",
            database
        );
        while (!import.IsCompleted && await waits.ExecuteScalarAsync() is not true) { }
    }
}
