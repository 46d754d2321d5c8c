using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Kernel.Access;
using Puebla.Kernel.Printing;
using Puebla.TestKit;
using Puebla.Tests.Conference;

namespace Puebla.Tests.Record.Dossiers;

/// <summary>Dossiers as files, read back.</summary>
public sealed class DossierFileTests(OnePuebla one)
{
    [Fact]
    public async Task JSON_has_each_text_with_its_provisions_in_order_of_date()
    {
        var puebla = await Kept(2161, "tlacuache");
        using var answer = await puebla.Ask("/buscar/dosier/json?q=tlacuache");
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        using var json = JsonDocument.Parse(await Bytes(answer));
        var texts = json.RootElement.GetProperty("texts").EnumerateArray().ToList();
        Assert.Equal(
            ["grcm-2161-01-01", "grcm-2161-02-01"],
            texts.Select(text => text.GetProperty("key").GetString())
        );
        var first = texts[0];
        Assert.Equal("2161-01-01", first.GetProperty("from").GetString());
        Assert.Equal("San José", first.GetProperty("place").GetString());
        var provision = first.GetProperty("provisions")[0];
        Assert.Equal("Cuidar al tlacuache.", provision.GetProperty("quotation").GetString());
        Assert.Equal("es", provision.GetProperty("language").GetString());
        Assert.Equal(
            new Uri(puebla.Address, "/acervo/grcm-2161-01-01/1").AbsoluteUri,
            provision.GetProperty("address").GetString()
        );
        Assert.Contains(
            "GRCM 2161-01-01",
            provision.GetProperty("citation").GetString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task DOCX_read_back_has_headings_quotations_and_their_language()
    {
        var puebla = await Kept(2162, "cacomixtle");
        using var answer = await puebla.Ask("/buscar/dosier/docx?q=cacomixtle");
        Assert.EndsWith(
            "document",
            answer.Content.Headers.ContentType!.MediaType,
            StringComparison.Ordinal
        );
        using var file = WordprocessingDocument.Open(
            new MemoryStream(await Bytes(answer)),
            isEditable: false
        );
        var body = file.MainDocumentPart!.Document.Body!;
        Assert.Equal(2, OfStyle("Heading1").Count);
        Assert.Contains("1 de enero de 2162", OfStyle("Source")[0].InnerText);
        var quotes = OfStyle("Quote");
        Assert.Equal(
            ["1 Cuidar al cacomixtle.", "1 Mind the cacomixtle."],
            quotes.Select(quote => quote.InnerText)
        );
        Assert.Equal(
            ["es-MX", "en-US"],
            quotes.Select(quote => quote.Descendants<Languages>().Single().Val!.Value)
        );
        Assert.Contains(
            new Uri(puebla.Address, "/acervo/grcm-2162-01-01/1").AbsoluteUri,
            OfStyle("Source")[1].InnerText,
            StringComparison.Ordinal
        );

        List<Paragraph> OfStyle(string style) =>
            [
                .. body.Elements<Paragraph>()
                    .Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val == style),
            ];
    }

    [Fact]
    public async Task PDF_is_tagged_with_headings_lists_quotations_and_a_language_for_each_paragraph()
    {
        var puebla = await Kept(2163, "coyote");
        Assert.SkipUnless(
            puebla.Services.GetRequiredService<IPdfPrinter>().IsInstalled,
            "No Chromium here."
        );
        using var answer = await puebla.Ask("/buscar/dosier/pdf?q=coyote");
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.MediaType);
        var path = Path.GetTempFileName();
        await File.WriteAllBytesAsync(
            path,
            await Bytes(answer),
            TestContext.Current.CancellationToken
        );
        try
        {
            var info = await PdfInfo(path);
            Assert.Matches(@"Tagged:\s+yes", info);
            Assert.Contains("coyote", info, StringComparison.Ordinal);
            var structure = await PdfInfo("-struct-text", path);
            foreach (var tag in new[] { "Document", "H1", "H2", "L ", "LI", "BlockQuote" })
            {
                Assert.Contains(tag, structure, StringComparison.Ordinal);
            }
            Assert.Contains("Mind the coyote.", structure, StringComparison.Ordinal);
            // pdfinfo tells no language; the marks stand in the file as they are.
            var marks = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(path));
            Assert.Contains("/Lang (es", marks, StringComparison.Ordinal);
            Assert.Contains("/Lang (en", marks, StringComparison.Ordinal);
            Assert.Contains("Cuidar al coyote.", structure, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task Without_Chromium_pages_say_so_and_how_it_is_had_and_offer_no_PDF()
    {
        await using var cluster = await OwnDatabase.Migrated();
        await using var puebla = await RunningPuebla.OnAsync(
            cluster.Lease,
            change: settings => settings with { Chromium = "none" },
            stop: TestContext.Current.CancellationToken
        );
        await puebla.Keep(Texts.Of(new(2164, 1, 1), ("1", "Cuidar al ocelote.")));
        var page = await puebla.Page("/buscar?q=ocelote");
        Assert.Null(page.QuerySelector("a[href*='/dosier/pdf']"));
        Assert.Contains("packages pdf", page.Body!.TextContent, StringComparison.Ordinal);
        using var answer = await puebla.Ask("/buscar/dosier/pdf?q=ocelote");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        var words = (await Visit.Read(answer)).Body!.TextContent;
        Assert.Contains("navegador", words, StringComparison.Ordinal);
        using var other = await puebla.Ask("/buscar/dosier/docx?q=ocelote");
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task A_passing_dossier_has_what_the_one_who_asks_may_see_and_nothing_for_no_search()
    {
        var puebla = await Kept(2165, "tepezcuintle");
        await puebla.Keep(
            Texts.Of(new(2165, 5, 1), ("1", "Reservado: tepezcuintle.")),
            Audience.Members
        );
        using var visitor = await puebla.Ask("/en/search/dossier/json?q=tepezcuintle");
        var seen = await visitor.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("Reservado", seen, StringComparison.Ordinal);
        using var member = await puebla.AskAs(
            "focal-point@country:CRI",
            "/buscar/dosier/json?q=tepezcuintle"
        );
        Assert.Contains(
            "Reservado",
            await member.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
        foreach (
            var nothing in new[] { "/buscar/dosier/json", "/buscar/dosier/exe?q=tepezcuintle" }
        )
        {
            using var none = await puebla.Ask(nothing);
            Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
        }
    }

    private async Task<RunningPuebla> Kept(int year, string word)
    {
        var puebla = await one.WithFacts();
        await puebla.Keep(Texts.Of("en", new(year, 2, 1), ("1", $"Mind the {word}.")));
        await puebla.Keep(Texts.Of(new(year, 1, 1), ("1", $"Cuidar al {word}.")));
        return puebla;
    }

    private static Task<byte[]> Bytes(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    private static string Flat(string text) => text.ReplaceLineEndings(" ");

    private static async Task<string> PdfInfo(params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo("pdfinfo", arguments)
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
        var output = await process.StandardOutput.ReadToEndAsync(
            TestContext.Current.CancellationToken
        );
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return output;
    }
}
