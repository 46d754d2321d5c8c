using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Accounts.Credentials;
using Puebla.Accounts.Invitations;
using Puebla.Conference.Contracts;
using Puebla.Kernel.Access;
using Puebla.TestKit;
using Puebla.Tests.Conference;

namespace Puebla.Tests.Accounts;

/// <summary>Links that invite: handed over once, good once, for a time, and only to whom they are.</summary>
public sealed class InvitationTests(OnePuebla one)
{
    [Fact]
    public async Task A_focal_point_invites_for_the_own_country_and_the_link_is_shown_once()
    {
        var puebla = await one.WithFacts();
        var guest = await puebla.Person("official@country:CRI");
        var inviter = await puebla.SignedIn("focal-point@country:CRI");
        using var answer = await inviter.Browser.Post(
            "/invitaciones/nueva",
            "invitar",
            new Dictionary<string, string> { ["persona"] = guest.Id.ToString() }
        );
        var link = (await Visit.Read(answer)).QuerySelector("main code")!.TextContent;
        var path = new Uri(link).AbsolutePath;
        var list = await inviter.Browser.Page("/invitaciones");
        Assert.Contains(guest.Name, list.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(path, list.Body!.InnerHtml, StringComparison.Ordinal);

        using var reader = new Visit(puebla);
        using var page = await reader.Ask(path);
        Assert.Equal("no-referrer", page.Headers.GetValues("Referrer-Policy").Single());
        Assert.Contains(
            "no-store",
            page.Headers.CacheControl!.ToString(),
            StringComparison.Ordinal
        );
        var text = (await Visit.Read(page)).QuerySelector("main")!.TextContent;
        Assert.Contains("Costa Rica", text, StringComparison.Ordinal);
        await puebla.Accepted(guest.Id, guest.Email, path);
    }

    [Theory]
    [InlineData("focal-point@country:PAN", "country:CRI")]
    [InlineData("official@country:CRI", "country:CRI")]
    [InlineData("secretariat@secretariat", "country:CRI")]
    [InlineData("observer-delegate@organization:acnur", "organization:acnur")]
    public async Task Who_does_not_answer_for_a_party_does_not_invite_for_it(
        string mandate,
        string party
    )
    {
        var puebla = await one.WithFacts();
        // A country whose focal point has come in is none of the Secretariat's care.
        await puebla.SignedIn("focal-point@country:CRI");
        var guest = await puebla.Person("official@country:CRI");
        var held = FakeSignIn.Mandate(mandate);
        var actor = Actor.Person(Guid.NewGuid().ToString("D"), [], [held]);
        await using var scope = puebla.Services.CreateAsyncScope();
        var (made, refusal) = await scope
            .ServiceProvider.GetRequiredService<InvitationBook>()
            .Invite(guest.Id, Party.Parse(party)!.Value, actor, default);
        Assert.Null(made);
        Assert.NotNull(refusal);
    }

    [Fact]
    public async Task The_Secretariat_invites_the_first_focal_point_until_one_has_come_in()
    {
        await using var cluster = await OwnDatabase.WithFacts();
        await using var puebla = await RunningPuebla.OnAsync(cluster.Lease);
        var officer = await puebla.SignedIn("secretariat@secretariat");
        var focal = await puebla.Person("focal-point@country:PAN");
        var mandates = await officer.Browser.Page("/mandatos");
        var mandate = mandates
            .QuerySelectorAll("main a")
            .First(a => a.TextContent == focal.Name)
            .GetAttribute("href")!;
        var invite = (await officer.Browser.Page(mandate))
            .QuerySelector("main a[href^='/invitaciones/nueva']")!
            .GetAttribute("href")!;
        using var answer = await officer.Browser.Post(
            invite,
            "invitar",
            new Dictionary<string, string> { ["persona"] = focal.Id.ToString() }
        );
        var link = (await Visit.Read(answer)).QuerySelector("main code")!.TextContent;
        await puebla.Accepted(focal.Id, focal.Email, new Uri(link).AbsolutePath);

        Assert.Null(
            (await officer.Browser.Page(mandate)).QuerySelector("main a[href^='/invitaciones']")
        );
        var choice = await officer.Browser.Page("/invitaciones/nueva");
        Assert.Null(choice.QuerySelector("option[value='country:PAN']"));
        Assert.NotNull(choice.QuerySelector("option[value='country:CRI']"));
    }

    [Fact]
    public async Task A_link_is_good_once()
    {
        var puebla = await one.Running();
        var person = await puebla.Person("administrator@puebla");
        var link = await puebla.Invited(person.Id, Party.Puebla);
        using var slow = new Visit(puebla);
        var opened = await slow.Page(link);
        await puebla.Accepted(person.Id, person.Email, link);

        await Gone(puebla, link);
        using var replayed = await slow.Post(opened, link, "aceptar", Typed(puebla, opened));
        Assert.Equal(HttpStatusCode.Gone, replayed.StatusCode);
        Assert.DoesNotContain("puebla", slow.Cookies.Keys);
    }

    [Fact]
    public async Task A_link_expires_and_a_newer_one_ends_it()
    {
        await using var cluster = await OwnDatabase.Migrated();
        await using var puebla = await RunningPuebla.OnAsync(cluster.Lease);
        var person = await puebla.Person("administrator@puebla");
        var older = await puebla.Invited(person.Id, Party.Puebla);
        var newer = await puebla.Invited(person.Id, Party.Puebla);
        await Gone(puebla, older);
        using var browser = new Visit(puebla);
        var opened = await browser.Page(newer);
        puebla.Clock.Set(puebla.Clock.GetUtcNow().AddDays(7));
        await Gone(puebla, newer);
        using var late = await browser.Post(opened, newer, "aceptar", Typed(puebla, opened));
        Assert.Equal(HttpStatusCode.Gone, late.StatusCode);
    }

    [Theory]
    [InlineData("/invitacion/x")]
    [InlineData("/invitacion/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task A_link_that_never_was_looks_like_one_that_was_used(string link) =>
        await Gone(await one.Running(), link);

    [Fact]
    public async Task Without_the_code_of_the_app_there_is_no_account_and_the_secret_stays_the_same()
    {
        var puebla = await one.Running();
        var person = await puebla.Person("administrator@puebla");
        var link = await puebla.Invited(person.Id, Party.Puebla);
        using var browser = new Visit(puebla);
        var page = await browser.Page(link);
        var secret = page.QuerySelector("main code")!.TextContent;
        using var answer = await browser.Post(
            page,
            link,
            "aceptar",
            new Dictionary<string, string>
            {
                ["contrasena"] = People.Password,
                ["contrasena2"] = People.Password,
                ["codigo"] = "000000",
            }
        );
        var again = await Visit.Read(answer);
        Assert.NotNull(again.QuerySelector("#codigo-error"));
        Assert.Equal(secret, again.QuerySelector("main code")!.TextContent);
        Assert.DoesNotContain("puebla", browser.Cookies.Keys);
    }

    [Fact]
    public async Task Somebody_else_who_is_signed_in_is_told_so()
    {
        var puebla = await one.Running();
        var other = await puebla.SignedIn("administrator@puebla");
        var person = await puebla.Person("administrator@puebla");
        var link = await puebla.Invited(person.Id, Party.Puebla);
        var page = await other.Browser.Page(link);
        Assert.Contains(
            "salga primero",
            page.QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Null(page.QuerySelector("input[name=contrasena]"));
    }

    private static async Task Gone(RunningPuebla puebla, string link)
    {
        using var browser = new Visit(puebla);
        using var answer = await browser.Ask(link);
        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        var page = await Visit.Read(answer);
        Assert.Contains(
            "ya no sirve",
            page.QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
    }

    private static Dictionary<string, string> Typed(
        RunningPuebla puebla,
        AngleSharp.Html.Dom.IHtmlDocument page
    ) =>
        new()
        {
            ["contrasena"] = People.Password,
            ["contrasena2"] = People.Password,
            ["codigo"] = Totp.CodeOf(People.SecretOn(page), Totp.StepAt(puebla.Clock.GetUtcNow())),
        };
}
