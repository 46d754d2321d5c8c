using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Puebla.TestKit;

namespace Puebla.Tests.Contacts;

/// <summary>A mandate from its proposal on the page to its rights, and who sees it on the way.</summary>
public sealed class ProposeMandateTests(ContactsHouse house)
{
    private const string Propose = "/mandatos/nuevo";

    [Fact]
    public async Task A_government_prepares_a_delegate_alone_and_submits_by_one_who_answers_for_it()
    {
        var official = await house.Person("Olga Panamá", "official@country:PAN");
        var answers = await house.Person("Rita Panamá", "answers-for-country@country:PAN");
        var focal = await house.Person("Fidel Panamá", "focal-point@country:PAN");
        var secretariat = await house.Person("Sara Secretaría", "secretariat@secretariat");
        var administrator = await house.Person("Ada Administra", "administrator@puebla");
        var puebla = await house.Running();

        using var posted = await puebla.PostAs(
            "official@country:PAN",
            Propose,
            "mandato",
            Fields("Dora Delegada", "delegate", "country:PAN", "working-group-protection"),
            official
        );
        var act = ActOf(posted);

        // Its government sees it, in the list, on its page and beside the name of the page.
        Assert.Contains(
            "Dora Delegada",
            await Text("focal-point@country:PAN", "/pendientes", focal)
        );
        var waiting = await puebla.PageAs(
            "answers-for-country@country:PAN",
            "/pendientes",
            answers
        );
        Assert.Contains("Dora Delegada", waiting.Body!.TextContent);
        Assert.Equal(
            "en espera: 1",
            Words(waiting.QuerySelector("a[href='/pendientes'] .waiting")!.TextContent)
        );

        // Neither the Secretariat nor an administrator does, anywhere.
        foreach (
            var (mandate, person) in new[]
            {
                ("secretariat@secretariat", secretariat),
                ("administrator@puebla", administrator),
            }
        )
        {
            foreach (var path in new[] { "/pendientes", "/mandatos" })
            {
                var page = await puebla.PageAs(mandate, path, person);
                Assert.DoesNotContain("Dora Delegada", page.Body!.TextContent);
            }
            // The number counts what the list shows, and nothing else.
            var list = await puebla.PageAs(mandate, "/pendientes", person);
            var shown = list.QuerySelector("main section")!.QuerySelectorAll("li").Length;
            Assert.Equal(
                shown == 0 ? null : $"en espera: {shown}",
                list.QuerySelector("a[href='/pendientes'] .waiting")?.TextContent is { } words
                    ? Words(words)
                    : null
            );
            using var hidden = await puebla.AskAs(mandate, act, person);
            Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
            using var form = await puebla.AskAs(mandate, Decide(act), person);
            Assert.Equal(HttpStatusCode.NotFound, form.StatusCode);
        }

        // The focal point sees it and may not submit it.
        using var notSubmitting = await puebla.PostAs(
            "answers-for-country@country:PAN",
            Decide(act),
            "decidir",
            new Dictionary<string, string> { ["decision"] = "si" },
            answers
        );
        Assert.Equal(HttpStatusCode.Redirect, notSubmitting.StatusCode);

        // Then it is so, and those whom it concerns are told.
        var mandates = await puebla.PageAs("secretariat@secretariat", "/mandatos", secretariat);
        Assert.Contains("Dora Delegada", mandates.Body!.TextContent);
        Assert.Equal(["contacts.told-given"], await house.Told(focal));
        Assert.Contains("second-person.told-confirmed", await house.Told(official));
        Assert.DoesNotContain("contacts.told-given", await house.Told(secretariat));
        using var stillHidden = await puebla.AskAs("secretariat@secretariat", act, secretariat);
        Assert.Equal(HttpStatusCode.NotFound, stillHidden.StatusCode);
    }

    [Fact]
    public async Task Who_may_not_submit_for_the_country_is_told_the_rule()
    {
        var focal = await house.Person("Fidel Belice", "focal-point@country:BLZ");
        var other = await house.Person("Otilia Belice", "focal-point@country:BLZ");
        _ = await house.Person("Rita Belice", "answers-for-country@country:BLZ");
        var puebla = await house.Running();
        using var posted = await puebla.PostAs(
            "focal-point@country:BLZ",
            Propose,
            "mandato",
            Fields("Dora Belice", "official", "country:BLZ"),
            focal
        );
        var act = ActOf(posted);
        var page = await puebla.PageAs("focal-point@country:BLZ", act, other);
        Assert.Contains("Presenta solo quien responde por el país", page.Body!.TextContent);
        Assert.DoesNotContain(page.Links, link => link.GetAttribute("href") == Decide(act));
    }

    [Fact]
    public async Task A_country_with_one_person_alone_waits_for_a_second_one()
    {
        var alone = await house.Person("Sola Nicaragua", "answers-for-country@country:NIC");
        var puebla = await house.Running();
        using var refused = await puebla.PostAs(
            "answers-for-country@country:NIC",
            Propose,
            "mandato",
            Fields("Dora Nicaragua", "official", "country:NIC"),
            alone
        );
        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        var page = await Read(refused);
        Assert.Contains(
            "Hoy nadie más podría confirmarlo",
            page.QuerySelector("[role=alert]")!.TextContent
        );
        // What was typed is kept.
        Assert.Equal("Dora Nicaragua", ((IHtmlInputElement)page.QuerySelector("#nombre")!).Value);
        Assert.DoesNotContain(
            "Dora Nicaragua",
            await Text("answers-for-country@country:NIC", "/mandatos", alone)
        );
    }

    [Fact]
    public async Task What_is_sent_to_the_Secretariat_the_Secretariat_confirms()
    {
        var focal = await house.Person("Fidel Guatemala", "focal-point@country:GTM");
        var secretariat = await house.Person("Sonia Secretaría", "secretariat@secretariat");
        var puebla = await house.Running();
        var fields = Fields("Rita Guatemala", "answers-for-country", "country:GTM");
        fields["confirma"] = "secretaria";
        using var posted = await puebla.PostAs(
            "focal-point@country:GTM",
            Propose,
            "mandato",
            fields,
            focal
        );
        var act = ActOf(posted);
        Assert.Contains("second-person.waiting", await house.Told(secretariat));
        using var own = await puebla.AskAs("focal-point@country:GTM", Decide(act), focal);
        Assert.Contains("la decide otra persona", await own.Content.ReadAsStringAsync());
        using var decided = await puebla.PostAs(
            "secretariat@secretariat",
            Decide(act),
            "decidir",
            new Dictionary<string, string> { ["decision"] = "no", ["motivo"] = "Falta la nota." },
            secretariat
        );
        Assert.Equal(HttpStatusCode.Redirect, decided.StatusCode);
        var page = await puebla.PageAs("focal-point@country:GTM", act, focal);
        Assert.Contains("Rechazada", page.Body!.TextContent);
        Assert.Contains("Falta la nota.", page.Body!.TextContent);
        Assert.DoesNotContain(
            "Rita Guatemala",
            await Text("secretariat@secretariat", "/mandatos", secretariat)
        );
    }

    [Theory]
    [InlineData("cargo", "secretariat", "parte")]
    [InlineData("correo", "nadie", "correo")]
    [InlineData("desde", "2026-02-31", "desde")]
    [InlineData("hasta", "2025-01-01", "hasta")]
    [InlineData("motivo", " ", "motivo")]
    [InlineData("organo", "working-group-border", "organo")]
    public async Task What_is_wrong_is_said_beside_its_field(string field, string typed, string at)
    {
        var puebla = await house.Running();
        var fields = Fields("Mal Escrita", "official", "country:CRI");
        fields[field] = typed;
        using var answer = await puebla.PostAs(
            "focal-point@country:CRI",
            Propose,
            "mandato",
            fields
        );
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await Read(answer);
        var place = field == "cargo" ? "cargo" : at;
        Assert.NotNull(page.QuerySelector($"[role=alert] a[href='#{place}']"));
        Assert.Equal("true", page.QuerySelector($"#{place}")!.GetAttribute("aria-invalid"));
    }

    [Theory]
    [InlineData("observer-delegate@organization:oim")]
    [InlineData("delegate@country:CRI/working-group-protection")]
    public async Task Who_may_propose_for_nobody_is_told_the_rule(string mandate)
    {
        var puebla = await house.Running();
        using var answer = await puebla.AskAs(mandate, Propose);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task The_English_form_proposes_as_well()
    {
        var focal = await house.Person("Fidel Honduras", "focal-point@country:HND");
        _ = await house.Person("Rita Honduras", "answers-for-country@country:HND");
        var puebla = await house.Running();
        using var posted = await puebla.PostAs(
            "focal-point@country:HND",
            "/en/mandates/new",
            "mandato",
            Fields("Dora Honduras", "official", "country:HND"),
            focal
        );
        var act = ActOf(posted);
        Assert.StartsWith("/en/pending/", act, StringComparison.Ordinal);
        var page = await puebla.PageAs("focal-point@country:HND", act, focal);
        Assert.Contains("New mandate: Dora Honduras", page.Body!.TextContent);
        // Posted again it is the same proposal.
        using var again = await puebla.PostAs(
            "focal-point@country:HND",
            "/en/mandates/new",
            "mandato",
            Fields("Dora Honduras", "official", "country:HND"),
            focal
        );
        Assert.Equal(act, ActOf(again));
    }

    internal static Dictionary<string, string> Fields(
        string name,
        string office,
        string party,
        string body = ""
    ) =>
        new()
        {
            ["correo"] = ContactsHouse.EmailOf(name),
            ["nombre"] = name,
            ["cargo"] = office,
            ["parte"] = party,
            ["organo"] = body,
            ["desde"] = "2026-03-01",
            ["hasta"] = "2026-12-31",
            ["motivo"] = "Nota verbal 12/2026.",
        };

    internal static string ActOf(HttpResponseMessage posted)
    {
        Assert.Equal(HttpStatusCode.Redirect, posted.StatusCode);
        var path = posted.Headers.Location!.IsAbsoluteUri
            ? posted.Headers.Location.AbsolutePath
            : posted.Headers.Location.OriginalString;
        Assert.Contains("/pend", path, StringComparison.Ordinal);
        return path;
    }

    internal static string Decide(string act) =>
        act.Replace("/pendientes/", "/pendientes/decidir/", StringComparison.Ordinal);

    private async Task<string> Text(string mandates, string path, Guid person) =>
        (await (await house.Running()).PageAs(mandates, path, person)).Body!.TextContent;

    private static async Task<IHtmlDocument> Read(HttpResponseMessage answer) =>
        await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());

    private static string Words(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
