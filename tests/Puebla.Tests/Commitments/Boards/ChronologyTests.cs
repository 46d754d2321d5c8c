using System.Net;
using Puebla.Kernel.Access;
using Puebla.TestKit;
using Puebla.Tests.Conference;
using Puebla.Tests.Record;
using static Puebla.Tests.Commitments.ProgressHouse;

namespace Puebla.Tests.Commitments.Boards;

/// <summary>A subject from its first mention to today.</summary>
public sealed class ChronologyTests(OwnPuebla own) : IClassFixture<OwnPuebla>
{
    private const string Path = "/compromisos/temas/consular-protection";

    [Fact]
    public async Task A_subject_is_told_from_its_first_mention_with_what_was_asked_and_reported()
    {
        var puebla = own.Puebla;
        await Keep(new(1999, 5, 1), "Tomar nota de la protección consular, por primera vez.");
        await Keep(new(2005, 5, 1), "Solicitar un informe sobre protección consular.");
        await Keep(new(2007, 5, 1), "Reservado: protección consular.", Audience.Members);
        await Keep(new(2009, 5, 1), "Agradecer la hospitalidad del país anfitrión.");
        var made = await puebla.Commit("grcm-2005-05-01/1", ["CRI"], askedOn: new(2005, 5, 1));
        await puebla.File(made, false, "consular-protection");
        await puebla.Report(made, "Se envió.", "Done");

        var page = await puebla.PageAs(Panama, Path);
        var entries = page.QuerySelectorAll(".timeline > li");
        Assert.Equal(5, entries.Length);
        Assert.Contains("primera mención", entries[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("1 de mayo de 1999", entries[0].TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "Se pidió a Costa Rica: cumplido",
            entries[1].TextContent.Squeezed(),
            StringComparison.Ordinal
        );
        Assert.Contains("Reservado", entries[2].TextContent, StringComparison.Ordinal);
        Assert.Contains("Costa Rica", entries[3].TextContent, StringComparison.Ordinal);
        Assert.Contains("Hoy", entries[4].TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("hospitalidad", page.Told(), StringComparison.Ordinal);

        var visitor = await puebla.Page(Path);
        Assert.Equal(3, visitor.QuerySelectorAll(".timeline > li").Length);
        Assert.Contains("Se pidió a Costa Rica", visitor.Told(), StringComparison.Ordinal);
        Assert.DoesNotContain("cumplido", visitor.Told(), StringComparison.Ordinal);
        Assert.DoesNotContain("Reservado", visitor.Told(), StringComparison.Ordinal);
        Assert.NotNull(
            (await puebla.Page("/buscar?tema=consular-protection")).QuerySelector(
                $"main a[href='{Path}']"
            )
        );

        Task Keep(DateOnly day, string text, Audience? access = null) =>
            puebla.Keep(Record.Texts.Of(day, ("1", text)), access);
    }

    [Fact]
    public async Task A_subject_that_no_register_has_is_not_found()
    {
        using var answer = await own.Puebla.Ask("/compromisos/temas/nothing");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
