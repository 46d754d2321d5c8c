using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Puebla.Accounts.Credentials;
using Puebla.Accounts.Data;
using Puebla.Accounts.Invitations;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.TestKit;

namespace Puebla.Tests.Accounts;

/// <summary>Whoever has the whole database and not the keys cannot come in by it.</summary>
public sealed class StolenBackupTests
{
    [Fact]
    public async Task A_stolen_backup_without_keys_opens_nothing()
    {
        await using var cluster = await OwnDatabase.Migrated();
        await using var puebla = await RunningPuebla.OnAsync(cluster.Lease);
        var person = await puebla.SignedIn("administrator@puebla");
        var guest = await puebla.Person("administrator@puebla");
        var invitation = (await puebla.Invited(guest.Id, Party.Puebla)).Split('/')[^1];
        await Sealed(puebla, guest.Id, person.Id);
        var dump = await Dump(puebla.ConnectionString);

        // The dump holds the very rows: what follows is no search in an empty place.
        Assert.Contains(person.Id.ToString(), dump, StringComparison.Ordinal);
        byte[] secret = [.. person.Secret];
        string[] keys =
        [
            person.Browser.Cookies["puebla"],
            invitation,
            People.Password,
            Base32.Encode(secret),
            Convert.ToHexString(secret),
            Convert.ToBase64String(secret),
            .. person.RecoveryCodes,
            .. person.RecoveryCodes.Select(code => code.Replace(" ", "")),
        ];
        foreach (var open in keys)
        {
            Assert.DoesNotContain(open, dump, StringComparison.OrdinalIgnoreCase);
        }

        // On a site with the stolen rows and keys of its own nothing that was encrypted can be read.
        await using var thief = await RunningPuebla.OnAsync(cluster.Lease);
        await using var scope = thief.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ConferenceDb>();
        var kept = await db.Set<Account>().SingleAsync(a => a.PersonId == person.Id);
        var secrets = scope.ServiceProvider.GetRequiredService<AppSecrets>();
        Assert.Throws<System.Security.Cryptography.CryptographicException>(() =>
            secrets.Read(kept.AppSecret)
        );
        var link = await db.Set<Invitation>().SingleAsync(i => i.Sealed != null);
        Assert.Null(scope.ServiceProvider.GetRequiredService<LinkSeal>().Open(link.Sealed));
    }

    private static async Task Sealed(RunningPuebla puebla, Guid person, Guid reader)
    {
        await using var scope = puebla.Services.CreateAsyncScope();
        await scope
            .ServiceProvider.GetRequiredService<InvitationBook>()
            .Make(person, Party.Puebla, Actor.System, true, default, reader);
        scope
            .ServiceProvider.GetRequiredService<Puebla.Kernel.Journal.JournalWriter>()
            .Add(Actor.System, "accounts.invited", person.ToString("D"), "Prueba");
        await scope.ServiceProvider.GetRequiredService<ConferenceDb>().SaveChangesAsync();
    }

    private static async Task<string> Dump(string connection)
    {
        await using var database = new NpgsqlConnection(connection);
        await database.OpenAsync();
        var tables = new List<string>();
        await using (
            var list = new NpgsqlCommand(
                "select format('%I.%I', schemaname, tablename) from pg_tables where schemaname not in ('pg_catalog', 'information_schema')",
                database
            )
        )
        await using (var rows = await list.ExecuteReaderAsync())
        {
            while (await rows.ReadAsync())
            {
                tables.Add(rows.GetString(0));
            }
        }
        var dump = new StringBuilder();
        foreach (var table in tables)
        {
            using var text = await database.BeginTextExportAsync($"copy {table} to stdout");
            dump.AppendLine(await text.ReadToEndAsync());
        }
        return dump.ToString();
    }
}
