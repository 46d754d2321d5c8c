using AngleSharp.Html.Dom;
using Puebla.Commitments.Data;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.TestKit;
using static Puebla.Tests.Commitments.ProgressHouse;
using static Puebla.Tests.Commitments.ProposalHouse;
using Line = Puebla.Kernel.Asking.Asked;

namespace Puebla.Tests.Commitments;

/// <summary>The list of proposals, and what the desk asks of those who follow them. On databases of their own: they count.</summary>
public sealed class ProposalListTests
{
    [Fact]
    public async Task Open_and_forgotten_the_longest_come_first_and_each_filter_narrows()
    {
        await using var puebla = await RunningPuebla.WithFactsAsync();
        var older = await puebla.Noted(
            new(2012, 1, 1),
            words: "Propuesta sobre migración laboral."
        );
        var newer = await puebla.Noted(new(2013, 1, 1), ["CRI"], words: "Propuesta sobre niñez.");
        var moved = await puebla.Noted(new(2011, 1, 1), ["MEX"], words: "Propuesta de taller.");
        var ended = await puebla.Noted(new(2010, 1, 1), words: "Propuesta vieja.");
        var brought = await puebla.Noted(
            new(2014, 1, 1),
            ["OIM"],
            words: "Aporte sobre retornos.",
            contribution: true
        );
        await puebla.Followed(moved, Turn(ProposalState.Referred, body: "grcm"));
        await puebla.Followed(ended, Turn(ProposalState.Answered));

        await Shows([older, newer, brought, moved, ended], Panama);
        await Shows([older, newer, brought, moved], Panama, "?estado=abiertas");
        await Shows([ended], Panama, "?estado=4");
        await Shows([moved], Panama, "?estado=1");
        await Shows([brought], Panama, "?clase=2");
        await Shows([newer], Panama, "?propone=CRI");
        await Shows([ended], Panama, "?anio=2010");
        await Shows([older], Panama, "?palabras=MIGRACION+propuesta");
        await Shows([newer], Panama, "?palabras=ninez");
        await Shows([], Panama, "?palabras=100%25");
        await Shows([older], Panama, "?propone=PAN&anio=2012&clase=1&estado=0");

        // To a visitor what became of them neither orders nor filters the list.
        await Shows([ended, moved, older, newer, brought], null);
        await Shows([], null, "?estado=4");
        await Shows([], null, "?estado=abiertas");
        var visitor = await puebla.Page(List);
        Assert.Null(visitor.QuerySelector("select[name=estado]"));
        Assert.DoesNotContain("Estado", Heads(visitor));
        // An observer sees its own among the others.
        await Shows([ended, moved, older, newer, brought], Oim);
        await Shows([brought], Oim, "?estado=0");

        var english = await puebla.PageAs(Panama, "/en/proposals?state=4&year=2010");
        Assert.Contains(
            "answered",
            english.QuerySelector("table")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(
            "/propuestas?estado=4&anio=2010",
            english.QuerySelector("a.twin")!.GetAttribute("href")
        );
        var board = await puebla.PageAs(Panama, "/compromisos");
        Assert.NotNull(board.QuerySelector($"nav a[href='{List}']"));
        var empty = await puebla.PageAs(Panama, $"{List}?anio=1999");
        Assert.Contains("Quite algo del filtro", empty.Body!.TextContent, StringComparison.Ordinal);

        async Task Shows(IReadOnlyList<MadeProposal> expected, string? who, string query = "")
        {
            await puebla.ForgetAll();
            var page = who is null
                ? await puebla.Page(List + query)
                : await puebla.PageAs(who, List + query);
            MadeProposal[] all = [older, newer, moved, ended, brought];
            Assert.Equal(
                expected,
                page.QuerySelectorAll("table.data tbody th a")
                    .Select(a => all.Single(made => made.Page() == a.GetAttribute("href")))
            );
        }
    }

    [Fact]
    public async Task Samples_are_apart_and_long_lists_have_pages()
    {
        await using var puebla = await RunningPuebla.WithFactsAsync();
        await puebla.KeepNoting(new(2012, 2, 1));
        for (var number = 1; number <= 26; number++)
        {
            await puebla.Propose("grcm-2012-02-01/1", ["PAN"], new(2012, 2, 1), $"La {number}.");
        }
        await puebla.Propose("grcm-2012-02-01/1", ["PAN"], words: "De muestra.", sample: true);
        var first = await puebla.PageAs(Panama, $"{List}?propone=PAN");
        Assert.Equal(25, first.QuerySelectorAll("table.data tbody tr").Length);
        var next = first.QuerySelector("a[rel=next]")!.GetAttribute("href")!;
        var second = await puebla.PageAs(Panama, next);
        Assert.Single(second.QuerySelectorAll("table.data tbody tr"));
        // A page beyond the last is the last.
        var beyond = await puebla.PageAs(Panama, $"{List}?pagina=99");
        Assert.Single(beyond.QuerySelectorAll("table.data tbody tr"));
        Assert.DoesNotContain("De muestra.", first.Body!.TextContent, StringComparison.Ordinal);
        var samples = await puebla.PageAs(
            Panama,
            first.QuerySelector("main a[href$='muestras=1']")!.GetAttribute("href")!
        );
        Assert.Single(samples.QuerySelectorAll("table.data tbody tr"));
    }

    [Fact]
    public async Task The_desk_asks_for_what_a_near_meeting_is_to_take_up_and_for_what_became_of_it()
    {
        await using var puebla = await RunningPuebla.WithFactsAsync();
        puebla.Clock.Set(new(2024, 6, 1, 16, 0, 0, TimeSpan.Zero));
        var made = await puebla.Noted(new(2023, 1, 1));
        await puebla.Followed(
            made,
            Turn(ProposalState.TakenUp, "Entra en la agenda.", meeting: "grcm-2024-07-16")
        );
        Assert.Empty(await Lines(Secretariat));
        puebla.Clock.Set(new(2024, 6, 20, 16, 0, 0, TimeSpan.Zero));
        var near = Assert.Single(await Lines(Secretariat));
        Assert.StartsWith("Prepare 1 propuesta", near.What, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2024, 7, 16), near.Due!.Value.Day);
        Assert.Equal("commitments.take-up:grcm-2024-07-16", near.Key);
        var list = await puebla.PageAs(Secretariat, near.Link);
        Assert.NotNull(list.QuerySelector($"table.data a[href='{made.Page()}']"));
        Assert.StartsWith(
            "Prepare 1 proposal that",
            Assert.Single(await Lines(Secretariat, Language.English)).What,
            StringComparison.Ordinal
        );
        Assert.Single(await Lines("presidency-chair@country:BLZ"));
        foreach (var who in new[] { Panama, Oim, Administrator, "presidency-chair@country:CRI" })
        {
            Assert.Empty(await Lines(who));
        }
        puebla.Clock.Set(new(2024, 7, 20, 16, 0, 0, TimeSpan.Zero));
        var over = Assert.Single(await Lines(Secretariat));
        Assert.StartsWith("Registre qué fue de 1", over.What, StringComparison.Ordinal);
        Assert.Null(over.Due);
        await puebla.Followed(made, Turn(ProposalState.Answered, "La reunión la vio."));
        Assert.Empty(await Lines(Secretariat));

        async Task<List<Line>> Lines(string who, Language language = Language.Spanish) =>
            [
                .. (await AskedTests.AskedOf(puebla, who, language)).Where(line =>
                    line.Key.StartsWith("commitments.take-up", StringComparison.Ordinal)
                ),
            ];
    }

    [Fact]
    public async Task Nothing_is_asked_about_a_text_that_one_may_not_see()
    {
        await using var puebla = await RunningPuebla.WithFactsAsync();
        puebla.Clock.Set(new(2024, 6, 20, 16, 0, 0, TimeSpan.Zero));
        var made = await puebla.Noted(new(2023, 2, 1), access: Audience.Members);
        await puebla.Followed(made, Turn(ProposalState.TakenUp, meeting: "grcm-2024-07-16"));
        Assert.Contains(
            await AskedTests.AskedOf(puebla, Secretariat),
            line => line.Key.StartsWith("commitments.take-up", StringComparison.Ordinal)
        );
        await ReportTests.Reclassify(puebla, "grcm-2023-02-01", Audience.GovernmentOf("PAN"));
        await puebla.ForgetAll();
        Assert.DoesNotContain(
            await AskedTests.AskedOf(puebla, Secretariat),
            line => line.Key.StartsWith("commitments.take-up", StringComparison.Ordinal)
        );
    }

    private static List<string> Heads(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("table.data th[scope=col]").Select(th => th.TextContent)];
}
