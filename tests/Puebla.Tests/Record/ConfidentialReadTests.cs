using System.Net;
using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.TestKit;
using Puebla.Tests.Conference;

namespace Puebla.Tests.Record;

/// <summary>Who reads what is confidential leaves a line in the journal, before it is shown.</summary>
public sealed class ConfidentialReadTests(OnePuebla one)
{
    private const string ViceMinister = "vice-minister@country:CRI";

    [Theory]
    [InlineData("/acervo/grcm-2112-03-01", "page", "")]
    [InlineData("/en/records/grcm-2112-03-02/1", "paragraph", "1")]
    [InlineData("/acervo/grcm-2112-03-03/archivo/es-1", "original", "es-1")]
    [InlineData("/acervo/grcm-2112-03-04/descarga/csv", "export", "")]
    [InlineData("/buscar?q=rinopitecoe", "search", "1 2")]
    public async Task Each_way_of_reading_leaves_one_line(
        string address,
        string channel,
        string paths
    )
    {
        var puebla = await one.WithFacts();
        var day = 1 + Array.IndexOf(["page", "paragraph", "original", "export", "search"], channel);
        var word = $"rinopiteco{"abcde"[day - 1]}";
        await puebla.Keep(
            Texts.Of(new(2112, 3, day), ("1", $"Reservado: {word}."), ("2", $"Más: {word}.")),
            Audience.HeadsOfDelegation
        );
        var person = Guid.NewGuid();
        using (var read = await puebla.AskAs(ViceMinister, address, person))
        {
            Assert.Equal(HttpStatusCode.OK, read.StatusCode);
            Assert.Contains(
                "eservado",
                await read.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
                StringComparison.Ordinal
            );
        }
        using (await puebla.Ask(address)) { }
        using (await puebla.AskAs("official@country:CRI", address)) { }
        var line = Assert.Single(await Lines(puebla, $"grcm-2112-03-{day:00}"));
        Assert.Equal(person.ToString("D"), line.ActorId);
        Assert.StartsWith(ViceMinister + " ", line.Mandate, StringComparison.Ordinal);
        Assert.Equal("headsofdelegation", line.Audience);
        Assert.Contains($"\"channel\": \"{channel}\"", Spaced(line), StringComparison.Ordinal);
        Assert.Contains($"\"paths\": \"{paths}\"", Spaced(line), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(AccessMode.Members, "", 0)]
    [InlineData(AccessMode.PresidencyAndSecretariat, "", 1)]
    public async Task Only_what_is_confidential_is_journalled(
        AccessMode mode,
        string subject,
        int lines
    )
    {
        var puebla = await one.WithFacts();
        await puebla.Keep(
            Texts.Of(new(2113, 3, 1 + (int)mode), ("1", "Un texto.")),
            new Audience(mode, subject)
        );
        var key = $"grcm-2113-03-{1 + (int)mode:00}";
        await puebla.PageAs("secretariat@secretariat", $"/acervo/{key}");
        Assert.Equal(lines, (await Lines(puebla, key)).Count);
    }

    [Theory]
    [InlineData("/acervo/grcm-2114-03-01")]
    [InlineData("/acervo/grcm-2114-03-01/1")]
    [InlineData("/acervo/grcm-2114-03-01/archivo/es-1")]
    [InlineData("/acervo/grcm-2114-03-01/descarga/json")]
    [InlineData("/buscar?q=uacari")]
    public async Task Where_the_line_cannot_be_written_nothing_is_shown(string address)
    {
        var puebla = await one.WithFacts();
        await puebla.Keep(
            Texts.Of(new(2114, 3, 1), ("1", "Reservado: uacari calvo.")),
            Audience.HeadsOfDelegation
        );
        await puebla.With<ConferenceDb, int>(db =>
            db.Database.ExecuteSqlRawAsync(
                """
                create or replace function pg_temp_refuse() returns trigger language plpgsql as
                $$ begin raise exception 'the journal is full'; end $$;
                create or replace trigger refuse_one before insert on kernel.journal for each row
                when (new.subject = 'grcm-2114-03-01' and new.action = 'record.confidential-read')
                execute function pg_temp_refuse()
                """
            )
        );
        using var answer = await puebla.AskAs(ViceMinister, address);
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.DoesNotContain(
            "calvo",
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    private static Task<List<JournalEntry>> Lines(RunningPuebla puebla, string key) =>
        puebla.With<ConferenceDb, List<JournalEntry>>(db =>
            db.Set<JournalEntry>()
                .Where(e => e.Subject == key && e.Action == "record.confidential-read")
                .ToListAsync()
        );

    // jsonb writes a space after the colon, json does not.
    private static string Spaced(JournalEntry line) =>
        line.Details.Replace("\":\"", "\": \"", StringComparison.Ordinal);
}
