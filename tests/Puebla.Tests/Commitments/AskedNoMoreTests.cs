using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;
using Puebla.Kernel.Data;
using Puebla.TestKit;
using Puebla.Tests.Conference;
using static Puebla.Tests.Commitments.ProgressHouse;

namespace Puebla.Tests.Commitments;

/// <summary>Those asked no more, and those whom nobody named yet: neither counts for anything, and the page says so.</summary>
public sealed class AskedNoMoreTests(OnePuebla one)
{
    [Fact]
    public async Task Whoever_is_asked_no_more_is_neither_late_nor_counted_and_is_marked()
    {
        var puebla = await one.WithFacts();
        var made = await puebla.Made(new(2350, 1, 1), due: new(2026, 2, 1));
        await puebla.Report(made, "Está hecho.", "Done");
        Assert.Contains(
            "venció hace",
            await puebla.TextAs(Secretariat, made.Page()),
            StringComparison.Ordinal
        );
        await puebla.With<ConferenceDb, int>(db =>
            db.Set<CommitmentLine>()
                .Where(line => line.Id == made.Lines["PAN"])
                .ExecuteUpdateAsync(line => line.SetProperty(one => one.IsAsked, false))
        );

        var page = await puebla.PageAs(Secretariat, made.Page());
        var main = page.QuerySelector("main")!;
        Assert.DoesNotContain("venció", main.TextContent, StringComparison.Ordinal);
        Assert.Equal("cumplido", page.QuerySelector("p.lead")!.TextContent);
        Assert.Contains("ya no se le pide", Row(page, "Panamá"), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "ya no se le pide",
            Row(page, "Costa Rica"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "asked no more",
            await puebla.TextAs(Secretariat, $"/en/commitments/{made.Id}"),
            StringComparison.Ordinal
        );

        var aside = (await puebla.PageAs(Secretariat, "/acervo/grcm-2350-01-01/1"))
            .QuerySelector("section[aria-labelledby=seguimiento]")!
            .TextContent;
        Assert.Contains("cumplido", aside, StringComparison.Ordinal);
        Assert.DoesNotContain("venció", aside, StringComparison.Ordinal);
        Assert.DoesNotContain("Panamá", aside, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_awaits_names_says_so_and_tells_members_of_no_secret()
    {
        var puebla = await one.WithFacts();
        await puebla.Keep(
            "4 de mayo de 2153",
            "1. Invitar a los Países Miembros que aún no lo han hecho a enviar su lista inventada a la brevedad."
        );
        const string key = "grcm-2153-05-04";
        var clause = Assert.Single(await puebla.Clauses(key));
        await ConfirmHouse.Went(puebla.Press(key, "confirmar", on: clause));
        var path = $"/compromisos/{Assert.Single(await puebla.Commitments(clause)).Id}";

        var member = await puebla.TextAs(Panama, path);
        Assert.Contains("países miembros que el texto no nombra", member, StringComparison.Ordinal);
        Assert.DoesNotContain("decisión registrada", member, StringComparison.Ordinal);
        Assert.Contains("Todavía no hay estado", member, StringComparison.Ordinal);
        var visitor = (await puebla.Page(path)).QuerySelector("main")!.TextContent;
        Assert.Contains(
            "países miembros que el texto no nombra",
            visitor,
            StringComparison.Ordinal
        );
        Assert.Contains("decisión registrada", visitor, StringComparison.Ordinal);

        await ConfirmHouse.Went(
            puebla.Edit(
                clause,
                null,
                ("destinatarios", "Belice"),
                ("motivo", "Lo dijo la Presidencia")
            )
        );
        Assert.Contains(
            "países miembros que el texto no nombra; Belice",
            await puebla.TextAs(Panama, path),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Among_ones_own_a_deadline_without_a_day_is_told_as_the_commitment_tells_it()
    {
        var puebla = await one.WithFacts();
        await puebla.Keep(
            "4 de mayo de 2157",
            "1. Solicitar a El Salvador la lista inventada de puentes a la brevedad."
        );
        const string key = "grcm-2157-05-04";
        var clause = Assert.Single(await puebla.Clauses(key));
        await ConfirmHouse.Went(puebla.Press(key, "confirmar", on: clause));
        var path = $"/compromisos/{Assert.Single(await puebla.Commitments(clause)).Id}";
        var row = await OwnRow(puebla, path);
        Assert.Contains("plazo sin fecha", row, StringComparison.Ordinal);
        Assert.DoesNotContain("sin plazo", row, StringComparison.Ordinal);
    }

    private static string Row(IParentNode page, string name) =>
        page.QuerySelectorAll("table.data tbody tr")
            .Single(row => row.QuerySelector("th")!.TextContent.Trim() == name)
            .TextContent;

    // The list is long where many tests asked something.
    private static async Task<string> OwnRow(RunningPuebla puebla, string link)
    {
        for (var number = 1; number < 20; number++)
        {
            var page = await puebla.PageAs(
                "official@country:SLV",
                $"/compromisos/propios?pagina={number}"
            );
            if (page.QuerySelector($"a[href='{link}']")?.Closest("tr") is { } row)
            {
                return row.TextContent;
            }
        }
        throw new InvalidOperationException($"{link} is on no page of one's own.");
    }
}
