using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Accounts.Data;
using Puebla.Accounts.Demo;
using Puebla.Accounts.First;
using Puebla.Conference.Contracts;
using Puebla.Contacts.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.TestKit;
using Puebla.Tests.Conference;
using Puebla.Web.Commands;
using Puebla.Web.Site;

namespace Puebla.Tests.Accounts;

/// <summary><c>up --demo</c>: invented persons for a first look, and the first real account ends them.</summary>
public sealed class DemoTests
{
    [Fact]
    public async Task One_of_each_kind_may_be_entered_as_and_the_first_real_account_ends_them_all()
    {
        await using var cluster = await OwnDatabase.WithFacts();
        await using var puebla = await Demonstration(cluster);
        Assert.True(await puebla.With<IDemoHouse, bool>(house => house.Open()));
        // A second start makes them anew and doubles nobody.
        Assert.True(await puebla.With<IDemoHouse, bool>(house => house.Open()));
        await Forget(puebla);
        using var visitor = new Visit(puebla);
        var page = await visitor.Page("/entrar");
        var offered = page.QuerySelectorAll("button[name=ejemplo]");
        Assert.Equal(14, offered.Length);
        Assert.All(
            offered,
            button => Assert.Contains("Ejemplo", button.TextContent, StringComparison.Ordinal)
        );
        var persons = new List<Visit>();
        foreach (var button in offered)
        {
            var browser = new Visit(puebla);
            persons.Add(browser);
            using var answer = await browser.Post(
                "/entrar",
                "entrar-ejemplo",
                new Dictionary<string, string> { ["ejemplo"] = button.GetAttribute("value")! }
            );
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            var own = await browser.Page("/mi-cuenta");
            Assert.DoesNotContain(
                "ningún mandato",
                own.Body!.TextContent,
                StringComparison.Ordinal
            );
        }
        Assert.NotNull(await Presiding(puebla));

        var link = await puebla.With<IFirstAdministrator, AdministratorLink>(first =>
            first.Make("ana@example.org", "Ana", Language.Spanish)
        );
        await Forget(puebla);
        foreach (var browser in persons)
        {
            using var gone = await browser.Ask("/mi-cuenta");
            Assert.Equal(HttpStatusCode.Redirect, gone.StatusCode);
            browser.Dispose();
        }
        Assert.Empty((await visitor.Page("/entrar")).QuerySelectorAll("button[name=ejemplo]"));
        Assert.Null(await Presiding(puebla));
        Assert.Null(
            await puebla.With<IPersons, Guid?>(all => all.ByEmail("ejemplo-01@example.invalid"))
        );
        var ana = await puebla.With<IPersons, Guid?>(all => all.ByEmail("ana@example.org"));
        await puebla.Accepted(ana!.Value, "ana@example.org", link.Path);
        Assert.False(await puebla.With<IDemoHouse, bool>(house => house.Open()));
    }

    [Fact]
    public async Task A_start_without_demonstration_sees_them_out()
    {
        await using var cluster = await OwnDatabase.WithFacts();
        await using var puebla = await Demonstration(cluster);
        await puebla.With<IDemoHouse, bool>(house => house.Open());
        await DemoStart.RunAsync(puebla.Services, demo: false, default);
        Assert.Equal(0, await Accounts(puebla));
    }

    [Fact]
    public async Task A_process_not_started_for_it_lets_nobody_in_as_an_example()
    {
        await using var cluster = await OwnDatabase.WithFacts();
        await using var demonstration = await Demonstration(cluster);
        await demonstration.With<IDemoHouse, bool>(house => house.Open());
        await using var usual = await RunningPuebla.OnAsync(cluster.Lease);
        using var browser = new Visit(usual);
        Assert.Empty((await browser.Page("/entrar")).QuerySelectorAll("button[name=ejemplo]"));
    }

    [Fact]
    public void Beyond_this_machine_there_is_no_demonstration()
    {
        var local = new SiteSettings { ConnectionString = "" };
        DemoStart.RefuseBeyondThisMachine(local);
        Assert.Throws<RefusedException>(() =>
            DemoStart.RefuseBeyondThisMachine(local with { Listen = [new(IPAddress.Any, 8080)] })
        );
        Assert.Throws<RefusedException>(() =>
            DemoStart.RefuseBeyondThisMachine(local with { PublicUrl = new("https://example.org") })
        );
    }

    private static async Task<RunningPuebla> Demonstration(OwnDatabase cluster)
    {
        var puebla = await RunningPuebla.OnAsync(
            cluster.Lease,
            change: settings => settings with { Demo = true }
        );
        await Forget(puebla);
        return puebla;
    }

    // The notice comes by the database's own channel a moment later; a test does not wait for it.
    private static async Task Forget(RunningPuebla puebla)
    {
        foreach (var keeper in puebla.Services.GetServices<IForgetful>())
        {
            await keeper.Forget(null, default);
        }
    }

    private static Task<int> Accounts(RunningPuebla puebla) =>
        puebla.With<ConferenceDb, int>(db => db.Set<Account>().CountAsync());

    private static async Task<string?> Presiding(RunningPuebla puebla) =>
        await puebla
            .Services.GetRequiredService<IPresidency>()
            .PresidingAt(puebla.Clock.GetUtcNow());
}
