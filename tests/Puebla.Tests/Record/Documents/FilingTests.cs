using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Record.Data;
using Puebla.TestKit;
using Puebla.Tests.Record.Intake;

namespace Puebla.Tests.Record.Documents;

/// <summary>Correcting what is said of a document, and handing in further versions.</summary>
public sealed class FilingTests(IntakeHouse house)
{
    private const string Secretariat = IntakeHouse.Secretariat;

    [Fact]
    public async Task A_correction_moves_the_document_and_is_found_by_its_new_title_in_either_language()
    {
        var (word, title, english) = (
            DocumentHouse.NewWord(),
            DocumentHouse.NewWord(),
            DocumentHouse.NewWord()
        );
        var key = await house.Document("escaneo0001", $"Un texto {word}.");
        using var saved = await Save(
            key,
            ("titulo", $"Nota conceptual {title}"),
            ("title", $"Concept note {english}s"),
            ("clase", "concept-note"),
            ("organo", "grcm"),
            ("fecha", "2019-05-06"),
            ("referencia", "CRM/2019/7"),
            ("motivo", "Llegó sin título.")
        );
        Assert.EndsWith(
            $"/acervo/{key}",
            saved.Headers.Location!.OriginalString,
            StringComparison.Ordinal
        );
        foreach (var query in new[] { word, title, english })
        {
            Assert.Equal("1 resultado", await house.Found(query, Secretariat));
        }
        var found = await house.See($"/buscar?q={english}", Secretariat);
        Assert.NotNull(found.QuerySelector("ol.hits mark"));
        Assert.NotNull(
            (
                await house.See("/documentos?organo=grcm&clase=concept-note&anio=2019", Secretariat)
            ).QuerySelector($"a[href='/acervo/{key}']")
        );
        var page = await house.See($"/en/records/{key}", Secretariat);
        Assert.Equal($"Concept note {english}s", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("CRM/2019/7", page.Body!.TextContent, StringComparison.Ordinal);
        var line = await (await house.Running()).With<ConferenceDb, JournalEntry>(db =>
            db.Set<JournalEntry>()
                .SingleAsync(e => e.Subject == key && e.Action == "record.document-filed")
        );
        Assert.Equal("Llegó sin título.", line.Reason);
        Assert.Contains("referencia", line.Details, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_typed_is_lost_where_something_is_wrong()
    {
        var key = await house.Document("nota", $"Un texto {DocumentHouse.NewWord()}.");
        using var refused = await Save(
            key,
            ("titulo", "Un título nuevo"),
            ("fecha", "ayer"),
            ("nota", "Una nota."),
            ("motivo", "")
        );
        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        var page = await Page(refused);
        Assert.NotNull(page.QuerySelector("[role=alert] a[href='#fecha']"));
        Assert.NotNull(page.QuerySelector("[role=alert] a[href='#motivo']"));
        Assert.Equal("Un título nuevo", page.QuerySelector("#titulo")!.GetAttribute("value"));
        Assert.Equal("Una nota.", page.QuerySelector("#nota")!.TextContent);
    }

    [Fact]
    public async Task The_second_of_two_editors_sees_the_firsts_change_and_loses_nothing()
    {
        var key = await house.Document("nota", $"Un texto {DocumentHouse.NewWord()}.");
        var puebla = await house.Running();
        var now = await puebla.With<ConferenceDb, uint>(db =>
            db.Set<Instrument>().Where(i => i.Key == key).Select(i => i.Revision).SingleAsync()
        );
        var read = now.ToString(System.Globalization.CultureInfo.InvariantCulture);
        using var first = await Save(
            key,
            ("titulo", "El título de la primera"),
            ("motivo", "Primera.")
        );
        Assert.Equal(HttpStatusCode.Found, first.StatusCode);
        using var second = await Save(
            key,
            ("revision", read),
            ("titulo", "nota"),
            ("referencia", "CRM/5"),
            ("motivo", "Segunda.")
        );
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        var page = await Page(second);
        var shown = page.QuerySelector("main .note-due")!.TextContent;
        Assert.Contains("El título de la primera", shown, StringComparison.Ordinal);
        Assert.Contains("CRM/5", shown, StringComparison.Ordinal);
        Assert.Equal("CRM/5", page.QuerySelector("#referencia")!.GetAttribute("value"));
        Assert.Equal("Segunda.", page.QuerySelector("#motivo")!.GetAttribute("value"));
        Assert.NotEqual(read, page.QuerySelector("input[name=revision]")!.GetAttribute("value"));
        using var again = await Save(
            key,
            ("titulo", "El título de la primera"),
            ("referencia", "CRM/5"),
            ("motivo", "Segunda.")
        );
        Assert.Equal(HttpStatusCode.Found, again.StatusCode);
    }

    [Fact]
    public async Task A_further_version_is_the_one_found_and_the_earlier_stays_to_be_had()
    {
        var (old, fresh) = (DocumentHouse.NewWord(), DocumentHouse.NewWord());
        var key = await house.Document("borrador", $"La primera {old}.", ("audiencia", "members"));
        await house.Version(key, "borrador 2.txt", $"La segunda {fresh}.", "Se cambió la fecha.");
        Assert.Equal("Ningún resultado", await house.Found(old, Secretariat));
        Assert.Equal("1 resultado", await house.Found(fresh, "official@country:CRI"));
        var page = await house.See($"/acervo/{key}", Secretariat);
        var rows = page.QuerySelectorAll("main table.data tbody tr");
        Assert.Equal(2, rows.Length);
        Assert.Contains("Se cambió la fecha.", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("borrador.txt", rows[1].TextContent, StringComparison.Ordinal);
        Assert.Matches("[0-9a-f]{64}", rows[1].TextContent);
        var puebla = await house.Running();
        using var earlier = await puebla.AskAs(
            "official@country:CRI",
            $"/acervo/{key}/archivo/es-1"
        );
        Assert.Contains(
            old,
            await earlier.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
        using var visitor = await puebla.Ask($"/acervo/{key}/archivo/es-1");
        Assert.Equal(HttpStatusCode.NotFound, visitor.StatusCode);
        using var suggestion = await puebla.AskAs(Secretariat, $"/sugerencias?q={old[..^2]}");
        Assert.DoesNotContain(
            old,
            await suggestion.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_translation_stands_beside_the_other_language()
    {
        var (spanish, english) = (DocumentHouse.NewWord(), DocumentHouse.NewWord());
        var key = await house.Document("agenda", $"La agenda {spanish}.", ("clase", "agenda"));
        await house.Version(key, "agenda-en.txt", $"The agenda {english}.", "Traducción.", "en");
        Assert.Equal("1 resultado", await house.Found(spanish, Secretariat));
        Assert.Equal("1 resultado", await house.Found(english, Secretariat));
        var page = await house.See($"/en/records/{key}", Secretariat);
        Assert.Contains(english, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Spanish, English", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_bytes_again_are_no_further_version_and_that_is_said()
    {
        var text = $"Siempre lo mismo {DocumentHouse.NewWord()}.";
        var key = await house.Document("repetido", text);
        var list = await house.Version(key, "otra vez.txt", text, "Nada.");
        var file = Assert.Single(await house.Files(list));
        Assert.Equal((HandedState.Kept, "same-version"), (file.State, file.Remark));
        var page = await house.See(list, Secretariat);
        Assert.Contains("no se guardó dos veces", page.Body!.TextContent, StringComparison.Ordinal);
        var document = await house.See($"/acervo/{key}", Secretariat);
        Assert.Single(document.QuerySelectorAll("main table.data tbody tr"));
    }

    [Fact]
    public async Task A_version_without_a_note_or_a_file_is_asked_for_again_with_what_was_typed()
    {
        var key = await house.Document("nota", $"Un texto {DocumentHouse.NewWord()}.");
        using var answer = await house.Post(
            $"/acervo/{key}/version-nueva",
            new Dictionary<string, string> { ["cambios"] = "Se corrigió una cifra." },
            []
        );
        var again = answer.Headers.Location!.OriginalString;
        Assert.StartsWith($"/acervo/{key}/version-nueva?", again, StringComparison.Ordinal);
        var page = await house.See(again, Secretariat);
        Assert.NotNull(page.QuerySelector("[role=alert] a[href='#archivos']"));
        Assert.Equal("Se corrigió una cifra.", page.QuerySelector("#cambios")!.TextContent);
        using var without = await house.Post(
            $"/acervo/{key}/version-nueva",
            new Dictionary<string, string> { ["cambios"] = " " },
            [("x.txt", "Otro texto."u8.ToArray())]
        );
        var page2 = await house.See(without.Headers.Location!.OriginalString, Secretariat);
        Assert.NotNull(page2.QuerySelector("[role=alert] a[href='#cambios']"));
    }

    private async Task<HttpResponseMessage> Save(
        string key,
        params (string Field, string Value)[] typed
    ) =>
        await (await house.Running()).PostAs(
            Secretariat,
            $"/acervo/{key}/ficha",
            "ficha",
            typed.ToDictionary(pair => pair.Field, pair => pair.Value)
        );

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> Page(HttpResponseMessage answer) =>
        await new HtmlParser().ParseDocumentAsync(
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)
        );
}
