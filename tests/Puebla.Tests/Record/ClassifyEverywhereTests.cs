using System.Net;
using Microsoft.EntityFrameworkCore;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Record.Classify;
using Puebla.Record.Data;
using Puebla.TestKit;
using Puebla.Tests.Site;

namespace Puebla.Tests.Record;

/// <summary>What one process classifies anew is so in the other within two seconds, on every way to it.</summary>
public sealed class ClassifyEverywhereTests
{
    private const string Key = "grcm-2118-03-01";

    // Each with what stands there while one may see the text, and nowhere else.
    private static readonly (string Address, string Shows)[] Channels =
    [
        ($"/acervo/{Key}", "zarigüeyal"),
        ($"/en/records/{Key}/1", "zarigüeyal"),
        ($"/acervo/{Key}/archivo/es-1", "zarigüeyal"),
        ($"/acervo/{Key}/descarga/json", "zarigüeyal"),
        ("/acervo?anio=2118", Key),
        ("/buscar?q=zarig%C3%BCeyal", $"/acervo/{Key}/1"),
        ("/buscar?q=zarig%C3%BCeyal", "<mark>zarigüeyal</mark>"),
        ("/buscar", "anio=2118"),
        ("/sugerencias?q=zarig", "zarigüeyal"),
        ($"/por-que?de=/acervo/{Key}", "todo el mundo"),
        ("/sitemap.xml", Key),
        ("/acervo.atom", Key),
        ("/en/records/body/grcm.atom", Key),
        ("/cifras", "2118"),
    ];

    [Fact]
    public async Task In_both_directions_in_both_processes()
    {
        await using var cluster = await OwnDatabase.Migrated();
        var heard = new Heard();
        await using var here = await RunningPuebla.OnAsync(cluster.Lease, heard);
        await using var there = await RunningPuebla.OnAsync(cluster.Lease);
        Assert.Null(await heard.Next());
        await there.Keep(Texts.Of(new(2118, 3, 1), ("1", "Un párrafo sobre el zarigüeyal.")));
        await heard.Hear("record", TimeSpan.FromSeconds(10));

        Assert.Equal(Channels.Length, await Shown(here));
        Assert.Equal(Channels.Length, await Shown(here)); // From memory, where anything is kept.

        await Classify(there, Audience.PresidencyAndSecretariat);
        await heard.Hear("record", TimeSpan.FromSeconds(2));
        Assert.Equal(0, await Shown(here));
        Assert.Equal(0, await Shown(there));

        // A new audience is known to the other process too.
        var body = new Audience(AccessMode.Body, "troika");
        await Classify(there, body);
        await heard.Hear("record", TimeSpan.FromSeconds(2));
        using (var inside = await here.Ask($"/acervo/{Key}", "body:troika"))
        {
            Assert.Equal(HttpStatusCode.OK, inside.StatusCode);
        }

        await Classify(here, Audience.Public);
        await heard.Hear("record", TimeSpan.FromSeconds(2));
        Assert.Equal(Channels.Length, await Shown(here));
        Assert.Equal(Channels.Length, await Shown(there));
    }

    [Fact]
    public async Task At_its_time_in_both_processes_and_not_before()
    {
        await using var cluster = await OwnDatabase.Migrated();
        var heard = new Heard();
        await using var here = await RunningPuebla.OnAsync(cluster.Lease, heard);
        await using var there = await RunningPuebla.OnAsync(cluster.Lease);
        Assert.Null(await heard.Next());
        await there.Keep(
            Texts.Of(new(2118, 3, 1), ("1", "Un párrafo sobre el zarigüeyal.")),
            Audience.PresidencyAndSecretariat
        );
        await heard.Hear("record", TimeSpan.FromSeconds(10));
        var at = here.Clock.GetUtcNow().AddDays(3);
        await Classify(here, Audience.Public, at);
        await heard.Hear("record", TimeSpan.FromSeconds(10));

        there.Clock.Set(at.AddSeconds(-1));
        Assert.Equal(0, await Shown(here));
        Assert.Equal(0, await Shown(there));

        // The clock of the other process alone reaches the time: that one puts it into effect for both.
        there.Clock.Set(at);
        await heard.Hear("record", TimeSpan.FromSeconds(2));
        Assert.Equal(Channels.Length, await Shown(here));
        Assert.Equal(Channels.Length, await Shown(there));
    }

    private static async Task<int> Shown(RunningPuebla puebla)
    {
        var shown = 0;
        foreach (var (address, shows) in Channels)
        {
            using var answer = await puebla.Ask(address);
            var text = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
            shown += text.Contains(shows, StringComparison.Ordinal) ? 1 : 0;
        }
        return shown;
    }

    private static async Task Classify(RunningPuebla puebla, Audience to, DateTimeOffset? at = null)
    {
        var revision = await puebla.With<ConferenceDb, uint>(db =>
            db.Set<Instrument>().Where(i => i.Key == Key).Select(i => i.Revision).SingleAsync()
        );
        Assert.Null(
            await puebla.With<Classifier, Refusal?>(classifier =>
                classifier.Change(
                    new(Key, revision, to, "other", "Prueba.") { At = at },
                    Actor.System
                )
            )
        );
    }
}
