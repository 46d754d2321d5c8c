using AngleSharp.Html.Dom;
using Puebla.Commitments.Data;
using Puebla.TestKit;
using Puebla.Tests.Conference;
using Puebla.Tests.Record;
using static Puebla.Tests.Commitments.ProgressHouse;
using static Puebla.Tests.Commitments.ProposalHouse;

namespace Puebla.Tests.Commitments;

/// <summary>What became of earlier paragraphs, on the pages of precedents.</summary>
public sealed class FollowUpTests(OnePuebla one)
{
    [Fact]
    public async Task What_was_asked_before_became_is_told_to_the_members_and_to_those_asked_alone()
    {
        var puebla = await one.WithFacts();
        await Keep(puebla, 1, "Solicitar un padrón de armadillos viajeros a los consulados.");
        var made = await puebla.Commit("grcm-2192-01-01/1", ["CRI", "OIM"], new(2026, 2, 1));
        await puebla.Report(made, "Va bien.");
        var member = await Earlier(puebla, 1, Panama);
        Assert.Contains("en curso por parte de Costa Rica", member, StringComparison.Ordinal);
        Assert.Contains("pendiente por parte de OIM", member, StringComparison.Ordinal);
        // One of those asked sees its own part, and no other.
        var own = await Earlier(puebla, 1, Oim);
        Assert.Contains("Qué fue de ello: pendiente", own, StringComparison.Ordinal);
        Assert.DoesNotContain("Costa Rica", own, StringComparison.Ordinal);
        foreach (var who in new[] { Acnur, Administrator, null })
        {
            var text = await Earlier(puebla, 1, who);
            Assert.DoesNotContain("Qué fue de ello", text, StringComparison.Ordinal);
            Assert.DoesNotContain("en curso", text, StringComparison.Ordinal);
        }
        var english = await puebla.PageAs(Panama, "/en/records/grcm-2192-01-02/1/similar");
        var item = Item(english, "/en/records/grcm-2192-01-01/1");
        Assert.Contains("under way in Costa Rica", item.TextContent, StringComparison.Ordinal);
        Assert.NotNull(item.QuerySelector($"a[href='/en/commitments/{made.Id}']"));
    }

    [Fact]
    public async Task What_became_of_a_proposal_is_told_and_to_a_visitor_only_what_a_decision_opened()
    {
        var puebla = await one.WithFacts();
        await Keep(puebla, 2, "Tomar nota de la propuesta de Panamá de censar tucanes ribereños.");
        var made = await puebla.Propose("grcm-2192-02-01/1", ["PAN"], new(2192, 2, 1));
        await puebla.Followed(made, Turn(ProposalState.Answered));
        Assert.Contains(
            "propuesta de Panamá: respondida",
            await Earlier(puebla, 2, Official),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "respondida",
            await Earlier(puebla, 2, null),
            StringComparison.Ordinal
        );
        await ConfirmHouse.Went(
            puebla.PostAs(
                Secretariat,
                made.Page("apertura"),
                "apertura",
                new Dictionary<string, string>
                {
                    ["para"] = "public",
                    ["criterio"] = "opened-by-body",
                    ["motivo"] = "Se acordó abrir.",
                }
            )
        );
        await puebla.ForgetAll();
        Assert.Contains(
            "propuesta de Panamá: respondida",
            await Earlier(puebla, 2, null),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_provision_that_asks_and_notes_tells_of_both_and_one_of_neither_of_nothing()
    {
        var puebla = await one.WithFacts();
        await Keep(puebla, 3, "Solicitar una lista inventada de luciérnagas errantes.");
        Assert.DoesNotContain(
            "Qué fue de ello",
            await Earlier(puebla, 3, Panama),
            StringComparison.Ordinal
        );
        await puebla.Commit("grcm-2192-03-01/1", ["CRI"]);
        await puebla.Propose("grcm-2192-03-01/1", [], new(2192, 3, 1));
        Assert.Contains(
            "Qué fue de ello: pendiente; propuesta: anotada",
            await Earlier(puebla, 3, Panama),
            StringComparison.Ordinal
        );
    }

    private static async Task Keep(RunningPuebla puebla, int month, string text)
    {
        await puebla.Keep(Record.Texts.Of(new(2192, month, 1), ("1", text)));
        await puebla.Keep(Record.Texts.Of(new(2192, month, 2), ("1", $"{text} Otra vez.")));
    }

    private static async Task<string> Earlier(RunningPuebla puebla, int month, string? who)
    {
        var path = $"/acervo/grcm-2192-0{month}-02/1/parecidos";
        var page = who is null ? await puebla.Page(path) : await puebla.PageAs(who, path);
        return Item(page, $"/acervo/grcm-2192-0{month}-01/1").TextContent;
    }

    private static AngleSharp.Dom.IElement Item(IHtmlDocument page, string link) =>
        page.QuerySelector($".hits a[href='{link}']")!.Closest("li")!;
}
