using System.Diagnostics;
using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Commitments.Data;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Printing;
using Puebla.TestKit;

namespace Puebla.Tests.Commitments;

/// <summary>A country on one page and all that a presidency has open: who sees it, what it shows, and the same as files.</summary>
public sealed class SheetTests(RemindHouse house) : IClassFixture<RemindHouse>
{
    private const string Brief = "/paises/PAN/ficha";
    private const string Overview = "/presidencias/2024/panorama";
    private const string Panama = "focal-point@country:PAN";
    private const string Chair = "presidency-chair@country:BLZ";
    private const string Observer = "observer-delegate@organization:oim";

    [Theory]
    [InlineData(Brief)]
    [InlineData(Brief + ".docx")]
    [InlineData(Brief + ".pdf")]
    [InlineData("/en/countries/PAN/brief")]
    [InlineData("/en/countries/PAN/brief.docx")]
    public async Task A_brief_is_for_the_members_and_others_are_told_the_rule(string path)
    {
        using var visitor = await house.Puebla.Ask(path);
        Assert.Equal(HttpStatusCode.Redirect, visitor.StatusCode);
        using var observer = await house.Puebla.AskAs(Observer, path);
        Assert.Equal(HttpStatusCode.Forbidden, observer.StatusCode);
        if (path.EndsWith(".pdf", StringComparison.Ordinal))
        {
            return;
        }
        foreach (
            var who in new[] { Panama, "official@country:MEX", RemindHouse.Secretariat, Chair }
        )
        {
            using var member = await house.Puebla.AskAs(who, path);
            Assert.Equal(HttpStatusCode.OK, member.StatusCode);
            Assert.True(member.Headers.CacheControl!.NoStore);
        }
    }

    [Theory]
    [InlineData("/paises/XXX/ficha")]
    [InlineData("/paises/pan/ficha")]
    [InlineData("/presidencias/1998/panorama")]
    [InlineData("/presidencias/nada/panorama")]
    public async Task Of_what_is_not_known_there_is_none(string path)
    {
        using var answer = await house.Puebla.AskAs(RemindHouse.Secretariat, path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData(Overview)]
    [InlineData(Overview + ".docx")]
    [InlineData("/en/presidencies/2024/overview")]
    public async Task An_overview_is_for_the_presidency_and_the_Secretariat(string path)
    {
        foreach (
            var (who, status) in new[]
            {
                (RemindHouse.Secretariat, HttpStatusCode.OK),
                (Chair, HttpStatusCode.OK),
                ("presidency-chair@country:PAN", HttpStatusCode.Forbidden),
                (Panama, HttpStatusCode.Forbidden),
                (Observer, HttpStatusCode.Forbidden),
            }
        )
        {
            using var answer = await house.Puebla.AskAs(who, path);
            Assert.Equal(status, answer.StatusCode);
        }
    }

    [Fact]
    public async Task A_brief_has_what_is_open_by_its_date_what_was_reported_meetings_documents_and_contacts()
    {
        var late = await Made(1, new(2026, 2, 27));
        var soon = await Made(2, new(2026, 3, 20));
        var done = await Made(3, new(2026, 3, 20));
        var sample = await Made(4, new(2026, 3, 20));
        var overtaken = await Made(5, new(2026, 3, 20));
        await house.Puebla.With<ConferenceDb, int>(db =>
            db.Database.ExecuteSqlAsync(
                $"""
                update commitments.line set state = 2, answered_at = now() where commitment_id = {done.Id};
                update commitments.line set state = 3 where commitment_id = {overtaken.Id};
                update commitments.commitment set is_sample = true where id = {sample.Id}
                """
            )
        );
        var person = await house.Puebla.Person(Panama);
        var page = await house.Puebla.PageAs("official@country:MEX", Brief);
        var open = Links(page, "debe");
        Assert.Equal(
            [$"/compromisos/{late.Id}", $"/compromisos/{soon.Id}"],
            open.Where(link =>
                link.EndsWith($"/{late.Id}", StringComparison.Ordinal)
                || link.EndsWith($"/{soon.Id}", StringComparison.Ordinal)
            )
        );
        Assert.DoesNotContain($"/compromisos/{done.Id}", open);
        Assert.Contains($"/compromisos/{done.Id}", Links(page, "informado"));
        // What ended without a report of its own is listed too: all that was asked stands somewhere.
        Assert.Contains($"/compromisos/{overtaken.Id}", Links(page, "terminado"));
        Assert.DoesNotContain($"/compromisos/{done.Id}", Links(page, "terminado"));
        Assert.DoesNotContain($"/compromisos/{overtaken.Id}", open);
        Assert.DoesNotContain(
            $"/compromisos/{sample.Id}",
            page.Body!.InnerHtml,
            StringComparison.Ordinal
        );
        Assert.Contains("venció hace", Part(page, "debe"), StringComparison.Ordinal);
        Assert.Contains(
            "Presidió la Conferencia en",
            Part(page, "reuniones"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "/reuniones/",
            string.Join(' ', Links(page, "reuniones")),
            StringComparison.Ordinal
        );
        Assert.Contains(person.Email, Part(page, "contactos"), StringComparison.Ordinal);
        Assert.Contains("Punto focal", Part(page, "contactos"), StringComparison.OrdinalIgnoreCase);
        var english = await house.Puebla.PageAs("official@country:MEX", "/en/countries/PAN/brief");
        Assert.Contains("What is still open", english.Body!.TextContent, StringComparison.Ordinal);
        // One's own country is found from the head of every page of one's own.
        using var own = await house.Puebla.AskAs(Panama, "/paises/ficha");
        Assert.Equal(Brief, own.Headers.Location!.AbsolutePath);
        var party = await house.Puebla.PageAs(Panama, "/directorio/country:PAN");
        Assert.NotNull(party.QuerySelector($"a[href='{Brief}']"));
    }

    [Fact]
    public async Task What_a_text_keeps_from_a_reader_is_not_in_the_brief_either()
    {
        house.Puebla.Clock.Set(RemindHouse.Begun);
        var hidden = await house.Puebla.Made(
            new(2071, 12, 20),
            ["PAN"],
            new(2026, 3, 20),
            Audience.PresidencyAndSecretariat
        );
        var theirs = await house.Puebla.PageAs(Panama, Brief);
        Assert.DoesNotContain(
            $"/compromisos/{hidden.Id}",
            theirs.Body!.InnerHtml,
            StringComparison.Ordinal
        );
        var ours = await house.Puebla.PageAs(RemindHouse.Secretariat, Brief);
        Assert.Contains($"/compromisos/{hidden.Id}", Links(ours, "debe"));
    }

    [Fact]
    public async Task An_overview_has_all_that_is_open_and_all_that_waits()
    {
        var late = await Made(11, new(2026, 2, 27), "CRI", "HND");
        var soon = await Made(12, new(2026, 3, 20), "CRI");
        var undated = await Made(13, null, "CRI");
        var contested = await Made(14, new(2026, 3, 20), "CRI");
        var unnamed = await Made(15, null, "CRI");
        await house.Puebla.With<ConferenceDb, int>(db =>
            db.Database.ExecuteSqlAsync(
                $"""
                update commitments.line set state = 2, is_contested = true where commitment_id = {contested.Id};
                update commitments.commitment set awaits_names = true where id = {unnamed.Id};
                insert into commitments.priority (commitment_id, presidency, reason, by, at, withdrawn_at, withdrawn_by, withdrawn_reason)
                values ({soon.Id}, '2024', 'Así se creyó.', {Guid.NewGuid()}, now() - interval '1 day', now(), {Guid.NewGuid()}, 'No lo era.'),
                       ({late.Id}, '2024', 'Urgía.', {Guid.NewGuid()}, now() - interval '1 day', now(), {Guid.NewGuid()}, 'Ya no urge.'),
                       ({soon.Id}, '2024', 'Es lo primero.', {Guid.NewGuid()}, now(), null, null, null)
                """
            )
        );
        var page = await house.Puebla.PageAs(Chair, Overview);
        Assert.Contains($"/compromisos/{late.Id}", Links(page, "vencido"));
        Assert.Contains("Costa Rica y Honduras", Part(page, "vencido"), StringComparison.Ordinal);
        Assert.Contains($"/compromisos/{soon.Id}", Links(page, "por-vencer"));
        // What was taken back is no priority, and what was given again stands once.
        Assert.Equal([$"/compromisos/{soon.Id}"], Links(page, "prioridades"));
        Assert.DoesNotContain("creyó", Part(page, "prioridades"), StringComparison.Ordinal);
        Assert.Contains("Es lo primero.", Part(page, "prioridades"), StringComparison.Ordinal);
        Assert.Contains($"/compromisos/{undated.Id}", Links(page, "sin-fecha"));
        Assert.Contains($"/compromisos/{contested.Id}", Links(page, "objetado"));
        Assert.DoesNotContain($"/compromisos/{contested.Id}", Links(page, "por-vencer"));
        Assert.Contains($"/compromisos/{unnamed.Id}", Links(page, "sin-nombres"));
        using var own = await house.Puebla.AskAs(Chair, "/presidencias/panorama");
        Assert.Equal(Overview, own.Headers.Location!.AbsolutePath);
        var list = await house.Puebla.PageAs(Chair, "/conferencia/presidencias");
        Assert.NotNull(list.QuerySelector($"#ppt-2024 a[href='{Overview}']"));
        var visitor = await house.Puebla.Page("/conferencia/presidencias");
        Assert.Null(visitor.QuerySelector($"a[href='{Overview}']"));
    }

    [Fact]
    public async Task DOCX_read_back_has_the_pages_headings_and_tables()
    {
        var made = await Made(21, new(2026, 3, 20));
        using var answer = await house.Puebla.AskAs(Panama, Brief + ".docx");
        using var file = WordprocessingDocument.Open(
            new MemoryStream(await answer.Content.ReadAsByteArrayAsync()),
            isEditable: false
        );
        var errors = new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(
            file,
            TestContext.Current.CancellationToken
        );
        Assert.Empty(errors.Select(error => error.Description));
        var body = file.MainDocumentPart!.Document.Body!;
        var page = await house.Puebla.PageAs(Panama, Brief);
        Assert.Equal(
            page.QuerySelectorAll("main h2").Select(heading => heading.TextContent),
            body.Elements<Paragraph>()
                .Where(one => one.ParagraphProperties?.ParagraphStyleId?.Val == "Heading1")
                .Select(one => one.InnerText)
        );
        Assert.Equal(
            page.QuerySelectorAll("main tbody tr").Length,
            body.Descendants<TableRow>().Count() - body.Descendants<TableHeader>().Count()
        );
        Assert.Contains("20 de marzo de 2026", body.InnerText, StringComparison.Ordinal);
        Assert.True(made.Id > 0);
    }

    [Fact]
    public async Task PDF_is_tagged_and_has_one_page_or_two()
    {
        Assert.SkipUnless(
            house.Puebla.Services.GetRequiredService<IPdfPrinter>().IsInstalled,
            "No Chromium here."
        );
        await Made(31, new(2026, 3, 20));
        using var answer = await house.Puebla.AskAs(Panama, Brief + ".pdf");
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.MediaType);
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(
                path,
                await answer.Content.ReadAsByteArrayAsync(),
                TestContext.Current.CancellationToken
            );
            var info = await PdfInfo(path);
            Assert.Matches(@"Tagged:\s+yes", info);
            Assert.Matches(@"Pages:\s+[12]\b", info);
            var structure = await PdfInfo("-struct-text", path);
            foreach (var tag in new[] { "H1", "H2", "Table", "TH", "Lo que sigue abierto" })
            {
                Assert.Contains(tag, structure, StringComparison.Ordinal);
            }
        }
        finally
        {
            File.Delete(path);
        }
    }

    private async Task<MadeCommitment> Made(int number, DateOnly? due, params string[] asked) =>
        await house.Asked(
            new DateOnly(2072, 1, 1).AddDays(number),
            due,
            asked.Length == 0 ? ["PAN"] : asked
        );

    private static List<string> Links(AngleSharp.Html.Dom.IHtmlDocument page, string part) =>
        [
            .. page.QuerySelectorAll($"section[aria-labelledby={part}] tbody a")
                .Select(link => link.GetAttribute("href")!),
        ];

    private static string Part(AngleSharp.Html.Dom.IHtmlDocument page, string part) =>
        page.QuerySelector($"section[aria-labelledby={part}]")!.TextContent;

    private static async Task<string> PdfInfo(params string[] arguments)
    {
        using var program = Process.Start(
            new ProcessStartInfo("pdfinfo", arguments)
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
        return await program.StandardOutput.ReadToEndAsync();
    }
}
