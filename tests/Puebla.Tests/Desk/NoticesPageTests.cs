using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Kernel.Notices;
using Puebla.TestKit;
using Puebla.Tests.Conference;

namespace Puebla.Tests.Desk;

public sealed class NoticesPageTests(OnePuebla one)
{
    private const string FocalPoint = "focal-point@country:CRI";
    private readonly Guid _person = Guid.NewGuid();

    [Fact]
    public async Task Notices_are_told_with_their_link_and_nobody_reads_anothers()
    {
        var puebla = await one.WithFacts();
        await Tell(puebla, _person, "x-1", "/acervo/x-1");
        var page = await puebla.PageAs(FocalPoint, "/en/notices", _person);
        var notice = Assert.Single(page.QuerySelectorAll("ol.entries li"));
        Assert.Contains(
            "“test.told” was recorded on x-1",
            notice.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal("/en/records/x-1", notice.QuerySelector("a")!.GetAttribute("href"));

        var another = await puebla.PageAs(FocalPoint, "/avisos", Guid.NewGuid());
        Assert.Empty(another.QuerySelectorAll("ol.entries li"));
        Assert.Contains("Sin avisos", another.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_is_marked_as_read_or_all_that_were_shown()
    {
        var puebla = await one.WithFacts();
        for (var number = 0; number < 3; number++)
        {
            await Tell(puebla, _person, $"n-{number}");
        }
        Assert.Equal("3", await Waiting(puebla));
        var first = (await puebla.PageAs(FocalPoint, "/avisos", _person))
            .QuerySelector("ol.entries li")!
            .Id!["aviso-".Length..];
        using (
            var done = await puebla.PostAs(FocalPoint, "/avisos", $"leer-{first}", Nothing, _person)
        )
        {
            Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        }
        Assert.Equal("2", await Waiting(puebla));
        using (
            var done = await puebla.PostAs(FocalPoint, "/avisos", "leer-todos", Nothing, _person)
        )
        {
            Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        }
        Assert.Null(await Waiting(puebla));
        var page = await puebla.PageAs(FocalPoint, "/avisos", _person);
        Assert.Equal(3, page.QuerySelectorAll("ol.entries li").Length);
        Assert.Empty(page.QuerySelectorAll("ol.entries form"));
    }

    [Fact]
    public async Task Many_notices_are_paged()
    {
        var puebla = await one.WithFacts();
        for (var number = 0; number < 35; number++)
        {
            await Tell(puebla, _person, $"m-{number}");
        }
        var page = await puebla.PageAs(FocalPoint, "/avisos", _person);
        Assert.Equal(30, page.QuerySelectorAll("ol.entries li").Length);
        var older = page.QuerySelector("a[rel=next]")!.GetAttribute("href")!;
        Assert.Equal(
            5,
            (await puebla.PageAs(FocalPoint, older, _person))
                .QuerySelectorAll("ol.entries li")
                .Length
        );
    }

    private static Dictionary<string, string> Nothing => [];

    private async Task<string?> Waiting(RunningPuebla puebla) =>
        (await puebla.PageAs(FocalPoint, "/avisos", _person))
            .QuerySelector("nav.private a[href='/avisos'] .waiting")
            ?.LastChild!.TextContent.Trim();

    private static async Task Tell(
        RunningPuebla puebla,
        Guid person,
        string subject,
        string? link = null
    )
    {
        await using var scope = puebla.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<NoticeWriter>().Tell(person, "test.told", subject, link);
        services.GetRequiredService<JournalWriter>().Add(Actor.System, "test.told", subject, "why");
        await services.GetRequiredService<ConferenceDb>().SaveChangesAsync();
    }
}
