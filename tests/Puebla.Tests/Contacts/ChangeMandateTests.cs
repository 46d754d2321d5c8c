using System.Net;
using Puebla.Contacts.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.SecondPerson;
using static Puebla.Tests.Contacts.ProposeMandateTests;

namespace Puebla.Tests.Contacts;

/// <summary>The end of a mandate: moved, reached, or brought forward; and what two who change it at once get.</summary>
public sealed class ChangeMandateTests(ContactsHouse house)
{
    [Fact]
    public async Task Another_last_day_and_then_an_end_at_once_stand_in_its_history()
    {
        var delegatee = await house.Person("Dora Canadá", "official@country:CAN");
        var focal = await house.Person("Fidel Canadá", "focal-point@country:CAN");
        var answers = await house.Person("Rita Canadá", "answers-for-country@country:CAN");
        var puebla = await house.Running();
        var mandate = await house.MandateOf(delegatee);
        await Agree(mandate, focal, answers, new() { ["que"] = "final", ["hasta"] = "2026-06-30" });

        var page = await puebla.PageAs("focal-point@country:CAN", $"/mandatos/{mandate:D}", focal);
        Assert.Contains("30 de junio de 2026", page.Body!.TextContent);
        Assert.Contains("Vigente", page.Body!.TextContent);

        await Agree(mandate, focal, answers, new() { ["que"] = "ya" });
        page = await puebla.PageAs("focal-point@country:CAN", $"/mandatos/{mandate:D}", focal);
        Assert.Contains("Terminado", page.Body!.TextContent);
        Assert.Equal(3, page.QuerySelectorAll(".timeline > li").Length);
        Assert.Contains("Nota verbal.", page.Body!.TextContent);
        Assert.Equal(
            ["contacts.told-end-moved", "contacts.told-ended"],
            await house.Told(delegatee)
        );
        Assert.Empty((await Held(delegatee)).Mandates);

        // It is over now and was held on its last day.
        Assert.DoesNotContain("Dora Canadá", await List("/mandatos"));
        Assert.Contains("Dora Canadá", await List("/mandatos?fecha=2026-03-02"));
        Assert.DoesNotContain("Dora Canadá", await List("/mandatos?fecha=2026-03-03"));
        Assert.DoesNotContain("Dora Canadá", await List("/mandatos?fecha=2025-12-31"));

        var closed = await puebla.PageAs(
            "focal-point@country:CAN",
            $"/mandatos/cambiar/{mandate:D}",
            focal
        );
        Assert.Contains("Este mandato ya terminó", closed.Body!.TextContent);
        Assert.Null(closed.QuerySelector("main form"));

        async Task<string> List(string path) =>
            (await puebla.PageAs("focal-point@country:CAN", path, focal)).Body!.TextContent;
    }

    [Fact]
    public async Task Of_two_who_change_one_mandate_the_later_is_told_that_it_changed_and_may_see_how()
    {
        var person = await house.Person("Dora Cuscatleca", "official@country:SLV");
        var focal = await house.Person("Fidel Cuscatleco", "focal-point@country:SLV");
        var other = await house.Person("Olga Cuscatleca", "focal-point@country:SLV");
        var answers = await house.Person("Rita Cuscatleca", "answers-for-country@country:SLV");
        var mandate = await house.MandateOf(person);
        var moved = await Propose(mandate, focal, new() { ["hasta"] = "2026-06-30" });

        // The same change again is refused with the way to the first; another kind of change waits beside it.
        var puebla = await house.Running();
        using var second = await Post(mandate, other, new() { ["hasta"] = "2026-09-30" });
        Assert.Contains(moved, await second.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var ended = await Propose(mandate, other, new() { ["que"] = "ya" });

        var confirmer = await house.AsActor(answers);
        var both = await Task.WhenAll(
            house.Do(engine => engine.Confirm(IdOf(moved), confirmer, "")),
            house.Do(engine => engine.Confirm(IdOf(ended), confirmer, ""))
        );
        Assert.Equal([SecondPersonRefusals.Changed], both.OfType<Refusal>());
        var page = await puebla.PageAs(
            "answers-for-country@country:SLV",
            $"/mandatos/{mandate:D}",
            answers
        );
        Assert.Equal(2, page.QuerySelectorAll(".timeline > li").Length);
    }

    [Fact]
    public async Task A_mandate_of_another_country_is_told_the_rule_and_one_that_is_not_there_is_not_found()
    {
        var person = await house.Person("Dora Dominicana", "official@country:DOM");
        var mandate = await house.MandateOf(person);
        var puebla = await house.Running();
        using var rule = await puebla.AskAs("official@country:USA", $"/mandatos/{mandate:D}");
        Assert.Equal(HttpStatusCode.Forbidden, rule.StatusCode);
        Assert.DoesNotContain("Dora Dominicana", await rule.Content.ReadAsStringAsync());
        using var absent = await puebla.AskAs(
            "official@country:USA",
            $"/mandatos/{Guid.NewGuid():D}"
        );
        Assert.Equal(HttpStatusCode.NotFound, absent.StatusCode);
        using var form = await puebla.AskAs(
            "focal-point@country:USA",
            $"/mandatos/cambiar/{mandate:D}"
        );
        Assert.Equal(HttpStatusCode.Forbidden, form.StatusCode);
        var list = await puebla.PageAs("official@country:USA", "/mandatos");
        Assert.DoesNotContain("Dora Dominicana", list.Body!.TextContent);
        var all = await puebla.PageAs("secretariat@secretariat", "/mandatos");
        Assert.Contains("Dora Dominicana", all.Body!.TextContent);
    }

    [Theory]
    [InlineData("/mandatos")]
    [InlineData("/pendientes")]
    [InlineData("/mandatos/nuevo")]
    [InlineData("/pendientes/00000000-0000-4000-8000-000000000001")]
    public async Task A_visitor_is_sent_to_the_sign_in(string path)
    {
        using var answer = await (await house.Running()).Ask(path);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("/entrar", answer.Headers.Location!.OriginalString);
    }

    private static Guid IdOf(string act) =>
        Guid.Parse(
            act[(act.LastIndexOf('/') + 1)..],
            System.Globalization.CultureInfo.InvariantCulture
        );

    private async Task<HeldMandates> Held(Guid person)
    {
        var puebla = await house.Running();
        return await puebla.With<IMandates, HeldMandates>(mandates =>
            mandates.InForce(person, puebla.Clock.GetUtcNow()).AsTask()
        );
    }

    private async Task<HttpResponseMessage> Post(
        Guid mandate,
        Guid focal,
        Dictionary<string, string> fields
    )
    {
        fields.TryAdd("motivo", "Nota verbal.");
        var puebla = await house.Running();
        var party = (await house.AsActor(focal)).Mandates[0];
        return await puebla.PostAs(
            party.ToString(),
            $"/mandatos/cambiar/{mandate:D}",
            "cambio",
            fields,
            focal
        );
    }

    private async Task<string> Propose(Guid mandate, Guid focal, Dictionary<string, string> fields)
    {
        using var posted = await Post(mandate, focal, fields);
        return ActOf(posted);
    }

    private async Task Agree(
        Guid mandate,
        Guid focal,
        Guid answers,
        Dictionary<string, string> fields
    )
    {
        var act = await Propose(mandate, focal, fields);
        var confirmer = await house.AsActor(answers);
        Assert.Null(await house.Do(engine => engine.Confirm(IdOf(act), confirmer, "")));
    }
}
