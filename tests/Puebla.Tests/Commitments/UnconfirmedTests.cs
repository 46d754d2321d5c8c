using Puebla.Kernel.Access;
using Puebla.TestKit;
using Puebla.Tests.Conference;
using static Puebla.Tests.Commitments.ConfirmHouse;

namespace Puebla.Tests.Commitments;

/// <summary>What nobody confirmed yet, on the provision's own page and in the journal of readings.</summary>
public sealed class UnconfirmedTests(OnePuebla one)
{
    private const string Read = "record.confidential-read";

    [Fact]
    public async Task What_a_provision_asks_is_told_as_history_until_a_person_confirms_it()
    {
        var puebla = await one.WithFacts();
        await puebla.Keep(
            "4 de mayo de 2158",
            """
            1. Solicitar a Belice el envío de la lista inventada, a más tardar el 1 de octubre de 2158.
            2. Agradecer a Honduras por su hospitalidad inventada.
            """
        );
        const string key = "grcm-2158-05-04";
        var clauses = await puebla.Clauses(key);

        var visitor = await puebla.Page($"/acervo/{key}/1");
        var aside = visitor.QuerySelector("section[aria-labelledby=seguimiento]")!;
        foreach (
            var part in new[]
            {
                "histórico, sin confirmar",
                "ninguna persona lo ha confirmado",
                "Belice",
                "1 de octubre de 2158",
            }
        )
        {
            Assert.Contains(part, aside.TextContent, StringComparison.Ordinal);
        }
        Assert.DoesNotContain("pendiente", aside.TextContent, StringComparison.Ordinal);
        Assert.Null(aside.QuerySelector("a"));
        var english = (await puebla.Page($"/en/records/{key}/1")).QuerySelector(
            "section[aria-labelledby=seguimiento]"
        )!;
        Assert.Contains("history, not confirmed", english.TextContent, StringComparison.Ordinal);
        Assert.Contains("Belize", english.TextContent, StringComparison.Ordinal);
        Assert.NotNull(english.QuerySelector("[lang=es]"));
        // Whoever confirms is led there.
        Assert.NotNull(
            (await puebla.PageAs(Secretariat, $"/acervo/{key}/1")).QuerySelector(
                $"a[href='{ConfirmHouse.Page(clauses[0])}']"
            )
        );
        Assert.Null((await puebla.Page($"/acervo/{key}/2")).QuerySelector("#seguimiento"));

        await Went(puebla.Press(key, "confirmar", on: clauses[0]));
        var after = (await puebla.PageAs(Secretariat, $"/acervo/{key}/1"))
            .QuerySelector("section[aria-labelledby=seguimiento]")!
            .TextContent;
        Assert.DoesNotContain("histórico", after, StringComparison.Ordinal);
        Assert.Contains("pendiente", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_shown_confidential_words_to_confirm_leaves_one_line_for_each_text()
    {
        var puebla = await one.WithFacts();
        await puebla.Keep(
            "4 de mayo de 2154",
            """
            1. Agradecer a Belice por su hospitalidad inventada.
            2. Felicitar a Honduras por su informe inventado.
            3. Solicitar a Panamá la lista inventada.
            """,
            Audience.PresidencyAndSecretariat
        );
        const string key = "grcm-2154-05-04";
        var clauses = await puebla.Clauses(key);
        await puebla.PageAs(Secretariat, Of(key));
        var line = Assert.Single(await puebla.Lines(Read, key));
        Assert.Contains("\"paths\":\"1 2 3\"", line.Details, StringComparison.Ordinal);

        await puebla.PageAs(Secretariat, ConfirmHouse.Page(clauses[1]));
        Assert.Contains(
            "\"paths\":\"2\"",
            (await puebla.Lines(Read, key))[^1].Details,
            StringComparison.Ordinal
        );

        // The provision by which one would end something shows its words too.
        var made = await puebla.Made(new(2353, 1, 1));
        var before = (await puebla.Lines(Read, key)).Count;
        await puebla.PageAs(Secretariat, $"{made.Page()}/terminar?por={key}/3");
        var lines = await puebla.Lines(Read, key);
        Assert.Equal(before + 1, lines.Count);
        Assert.Contains("\"paths\":\"3\"", lines[^1].Details, StringComparison.Ordinal);
    }
}
