using System.Globalization;
using AngleSharp.Html.Dom;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;
using Puebla.Kernel.Data;
using Puebla.TestKit;
using Puebla.Tests.Commitments.Boards;

namespace Puebla.Tests.Commitments;

/// <summary>What sheets do with long lists: the page says how much it leaves out and where all of it is, the file for Word has it.</summary>
public sealed class SheetLengthTests(RemindHouse house) : IClassFixture<RemindHouse>
{
    private const string Brief = "/paises/SLV/ficha";
    private const string Overview = "/presidencias/2024/panorama";
    private const string Member = "focal-point@country:PAN";

    [Fact]
    public async Task A_long_list_says_how_much_it_leaves_out_leads_to_all_of_it_and_is_whole_in_the_file()
    {
        house.Puebla.Clock.Set(RemindHouse.Begun);
        var (day, due) = (new DateOnly(2183, 1, 1), new DateOnly(2027, 1, 1));
        MadeCommitment[] open =
        [
            await house.Puebla.Made(day, ["SLV"], due),
            .. await Others(day, due, 51),
        ];
        foreach (var made in await Others(day, due, 17))
        {
            await house.Puebla.Stands(made, "SLV", LineState.Done);
        }
        await Dropped([.. await Others(day, due, 17)]);

        var page = await house.Puebla.PageAs(Member, Brief);
        Assert.Contains(
            "Compromisos que se le pidieron: 86; con informe: 17. Abiertos: 52; de ellos, con la fecha ya pasada: 0.",
            page.Told(),
            StringComparison.Ordinal
        );
        Assert.Equal(52, await Followed(page, "debe", shown: 40, all: 52));
        Assert.Equal(17, await Followed(page, "informado", shown: 15, all: 17));
        Assert.Equal(86, await Followed(page, "terminado", shown: 15, all: 17));
        Assert.Equal(12 + 2 + 2, await Rows(Member, $"{Brief}.docx") - Rows(page));

        var overview = await house.Puebla.PageAs(RemindHouse.Secretariat, Overview);
        Assert.Contains(
            "Compromisos abiertos: 52; destinatarios en espera: 52; compromisos con la fecha ya pasada: 0.",
            overview.Told(),
            StringComparison.Ordinal
        );
        Assert.Equal(52, await Followed(overview, "por-vencer", shown: 50, all: 52));
        Assert.Equal(2, await Rows(RemindHouse.Secretariat, $"{Overview}.docx") - Rows(overview));
        // The first due first, and of the same day in the order in which they were confirmed.
        Assert.Equal(
            open.Take(50).Select(made => made.Id),
            overview.Listed("section[aria-labelledby=por-vencer]")
        );
    }

    // How many the board lists to which what was left out leads.
    private async Task<int> Followed(IHtmlDocument page, string part, int shown, int all)
    {
        var section = page.QuerySelector($"section[aria-labelledby={part}]")!;
        Assert.Equal(shown, section.QuerySelectorAll("tbody tr").Length);
        var more = section.QuerySelector("p.about")!;
        Assert.StartsWith(
            $"Y {all - shown} más. El archivo de Word lleva hasta 1",
            more.TextContent.Trim(),
            StringComparison.Ordinal
        );
        var board = await house.Puebla.PageAs(
            Member,
            more.QuerySelector("a")!.GetAttribute("href")!
        );
        var count = board.QuerySelector("#lista")!.TextContent;
        return int.Parse(
            new string([
                .. count.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit),
            ]),
            CultureInfo.InvariantCulture
        );
    }

    private static int Rows(IHtmlDocument page) => page.QuerySelectorAll("main tbody tr").Length;

    private async Task<int> Rows(string who, string path)
    {
        using var answer = await house.Puebla.AskAs(who, path);
        using var file = WordprocessingDocument.Open(
            new MemoryStream(await answer.Content.ReadAsByteArrayAsync()),
            isEditable: false
        );
        var body = file.MainDocumentPart!.Document.Body!;
        return body.Descendants<TableRow>().Count() - body.Descendants<TableHeader>().Count();
    }

    // By a later decision, without any report.
    private async Task Dropped(IReadOnlyCollection<MadeCommitment> made)
    {
        int[] lines = [.. made.Select(one => one.Lines["SLV"])];
        await house.Puebla.With<ConferenceDb, int>(db =>
            db.Set<CommitmentLine>()
                .Where(line => lines.Contains(line.Id))
                .ExecuteUpdateAsync(line => line.SetProperty(one => one.State, LineState.Dropped))
        );
        await house.Puebla.ForgetAll();
    }

    private async Task<List<MadeCommitment>> Others(DateOnly day, DateOnly due, int count)
    {
        var made = new List<MadeCommitment>();
        for (var i = 0; i < count; i++)
        {
            made.Add(await house.Puebla.Commit($"grcm-{day:yyyy-MM-dd}/1", ["SLV"], due, day));
        }
        return made;
    }
}
