using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Conference.Contracts;
using Puebla.Conference.Handover;
using Puebla.Conference.SettingList;
using Puebla.Contacts.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Kernel.Notices;
using Puebla.Kernel.Settings;
using Puebla.TestKit;
using static Puebla.Tests.Conference.OwnPuebla;

namespace Puebla.Tests.Conference;

/// <summary>The pages about who may do what: who may not, what if absent, what they show, what they change.</summary>
public sealed class RightsPagesTests(OwnPuebla own) : IClassFixture<OwnPuebla>
{
    private const string Setting = "participation.secretariat.closed-door.attend";

    private RunningPuebla Site => own.Puebla;

    [Theory]
    [InlineData("/participacion?ocasion=grcm", "No")]
    [InlineData("/en/participation?occasion=grcm", "No")]
    public async Task Everybody_reads_the_participation_table_with_its_reasons(
        string address,
        string no
    )
    {
        var page = await Site.Page(address);
        var heading = page.QuerySelectorAll("section h2")
            .Single(title => title.TextContent is "País observador" or "Observer country");
        var row = heading.ParentElement!.QuerySelector("tbody tr")!;
        Assert.Equal(no, row.QuerySelector(".tag")!.TextContent.Trim());
        Assert.Contains("855", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_class_is_shown_on_all_occasions_and_a_word_that_is_none_on_the_first()
    {
        var one = await Site.Page("/participacion?clase=secretariat");
        Assert.Equal(
            ParticipationWords.Occasions.Count + 1,
            one.QuerySelectorAll("main section h2").Length
        );
        var none = await Site.Page("/participacion?clase=nadie");
        Assert.Equal(
            ParticipationWords.Classes.Count + 1,
            none.QuerySelectorAll("main section h2").Length
        );
    }

    [Theory]
    [InlineData("/conferencia/traspaso")]
    [InlineData("/en/conference/handover")]
    [InlineData("/participacion/autorizaciones")]
    [InlineData("/ajustes")]
    [InlineData("/ajustes/" + Setting)]
    public async Task A_visitor_is_led_to_the_sign_in(string address)
    {
        using var answer = await Site.Ask(address);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains(
            address.StartsWith("/en", StringComparison.Ordinal) ? "/en/sign-in" : "/entrar",
            answer.Headers.Location!.ToString(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("official@country:CRI", "/conferencia/traspaso")]
    [InlineData("focal-point@country:CRI", "/conferencia/traspaso")]
    [InlineData("presidency-chair@country:NIC", "/conferencia/traspaso")]
    [InlineData("administrator@puebla", "/conferencia/traspaso")]
    [InlineData("focal-point@country:CRI", "/participacion/autorizaciones")]
    [InlineData("observer-delegate@organization:oim", "/participacion/autorizaciones")]
    [InlineData("administrator@puebla", "/ajustes/" + Setting)]
    [InlineData("focal-point@country:CRI", "/ajustes/" + Setting)]
    public async Task One_without_the_mandate_does_not_come_in(string mandate, string address)
    {
        using var answer = await Site.AskAs(mandate, address);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task A_setting_that_is_none_is_not_found()
    {
        using var answer = await Site.AskAs(Secretariat, "/ajustes/no.hay");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Whoever_is_signed_in_reads_the_settings_and_only_the_Secretariat_proposes()
    {
        var page = await Site.PageAs("official@country:CRI", "/ajustes");
        Assert.Contains("contradicción 16", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(
            page.Links,
            link => link.GetAttribute("href")!.StartsWith("/ajustes/", StringComparison.Ordinal)
        );
        var theirs = await Site.PageAs(Secretariat, "/ajustes");
        Assert.Contains(theirs.Links, link => link.GetAttribute("href") == $"/ajustes/{Setting}");
    }

    [Fact]
    public async Task A_wrong_form_keeps_what_was_typed_and_says_what_to_do()
    {
        var form = Form("CRI", 2026, Site.Clock.GetUtcNow(), "America/Costa_Rica");
        form["Form.Day"] = "2026-13-01";
        form["Form.Reason"] = "";
        form["Form.Hour"] = "tarde";
        using var answer = await Site.PostAs(
            Secretariat,
            "/conferencia/traspaso",
            "traspaso",
            form,
            Ana
        );
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("value=\"2026-13-01\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"#Form.Day\"", html, StringComparison.Ordinal);
        Assert.Contains("Escriba el motivo.", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_handover_takes_effect_at_its_instant_and_is_shown_told_and_journalled()
    {
        Site.Clock.Set(Site.Clock.GetUtcNow().AddDays(1));
        var now = Site.Clock.GetUtcNow();
        var focalPoint = await FocalPointOf("MEX");
        var mexico = TimeZoneInfo.FindSystemTimeZoneById("America/Mexico_City");
        var local = TimeZoneInfo.ConvertTime(now.AddMinutes(-30), mexico);
        await own.Handover("MEX", 2026, local, mexico.Id);

        Assert.NotEmpty(await Audiences("presidency-chair@country:MEX", now));
        Assert.Empty(await Audiences("presidency-chair@country:MEX", now.AddMinutes(-31)));
        Assert.Empty(await Audiences("presidency-chair@country:BLZ", now));

        var conference = await Site.Page("/conferencia");
        var text = conference.Body!.TextContent;
        Assert.Contains("Traspaso registrado en Puebla", text, StringComparison.Ordinal);
        Assert.Contains("sin ocupar", text, StringComparison.Ordinal);
        var presidencies = await Site.Page("/conferencia/presidencias");
        Assert.Contains(
            "diario de Puebla",
            presidencies.GetElementById("ppt-2026")!.TextContent,
            StringComparison.Ordinal
        );
        var line = await Site.With<ConferenceDb, JournalEntry>(db =>
            db.Set<JournalEntry>()
                .OrderByDescending(entry => entry.Id)
                .FirstAsync(entry => entry.Action == HandoverKind.Recorded)
        );
        Assert.Equal(("members", Beto.ToString("D")), (line.Audience, line.ActorId));
        Assert.StartsWith("secretariat@secretariat ", line.Mandate, StringComparison.Ordinal);

        Assert.True(
            await Site.With<ConferenceDb, bool>(db =>
                db.Set<Notice>()
                    .AnyAsync(one =>
                        one.PersonId == focalPoint && one.Code == HandoverKind.Recorded
                    )
            )
        );

        // Corrected: it was Honduras. The wrong one stands no longer.
        var wrong = (await Facts()).Handovers[^1];
        await own.Handover("HND", 2026, local, mexico.Id, wrong.Id);
        Assert.Empty(await Audiences("presidency-chair@country:MEX", now));
        Assert.NotEmpty(await Audiences("presidency-chair@country:HND", now));
        Assert.DoesNotContain((await Facts()).Handovers, one => one.Id == wrong.Id);
    }

    [Fact]
    public async Task An_authorisation_opens_papers_between_its_days_and_may_end_before()
    {
        var chair = await own.HonduranChair();
        const string acnur = "observer-delegate@organization:acnur";
        var form = new Dictionary<string, string>
        {
            ["Form.Class"] = "observer-organization",
            ["Form.Party"] = "organization:acnur",
            ["Form.Occasion"] = "grcm",
            ["Form.Meeting"] = "grcm-2021-12-01",
            ["Form.Papers"] = "true",
            ["Form.From"] = "2026-03-02",
            ["Form.To"] = "2026-03-10",
            ["Form.Zone"] = "America/Toronto",
            ["Form.Reason"] = "Presenta un informe.",
        };
        using (var refused = await Post(Secretariat, form))
        {
            Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        }
        using (
            var country = await Post(
                chair,
                new(form) { ["Form.Class"] = "observer-country", ["Form.Party"] = "country:COL" }
            )
        )
        {
            var html = await country.Content.ReadAsStringAsync(
                TestContext.Current.CancellationToken
            );
            Assert.Contains("Ninguna autorización lo abre.", html, StringComparison.Ordinal);
        }
        using (var done = await Post(chair, form))
        {
            Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        }
        await own.Forget();
        var now = Site.Clock.GetUtcNow();
        Assert.Equal(["occasion:grcm-2021-12-01"], await Audiences(acnur, now));
        Assert.Empty(await Audiences("observer-delegate@organization:oim", now));

        // The window closes by itself at midnight in Ottawa, where the clocks went forward meanwhile; San José's comes later.
        var midnight = new DateTimeOffset(2026, 3, 11, 0, 0, 0, TimeSpan.FromHours(-4));
        Assert.NotEmpty(await Audiences(acnur, midnight.AddTicks(-1)));
        Assert.Empty(await Audiences(acnur, midnight));
        Assert.Equal(
            midnight,
            await Site.With<IRights, DateTimeOffset>(async rights =>
                await rights.NextChange(midnight.AddHours(-2))
            )
        );

        var list = await Site.PageAs(chair, "/participacion/autorizaciones");
        var end = list.QuerySelector("input[name=_handler][value^='terminar-']")!;
        using var ended = await Site.PostAs(
            chair,
            "/participacion/autorizaciones",
            end.GetAttribute("value")!,
            new Dictionary<string, string>()
        );
        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        await own.Forget();
        Assert.Empty(await Audiences(acnur, now));
    }

    [Fact]
    public async Task A_setting_changes_by_two_persons()
    {
        var chair = await own.HonduranChair();
        using var answer = await Site.PostAs(
            Secretariat,
            $"/ajustes/{Setting}",
            "ajuste",
            new Dictionary<string, string>
            {
                ["Form.Value"] = SilentValue.Yes,
                ["Form.Reason"] = "Alguien lleva el acta.",
            },
            Ana
        );
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(SilentValue.No, await ValueOf(Setting));
        Assert.Null(await own.Confirm(SettingKind.Code, Person(Beto, chair)));
        Assert.Equal(SilentValue.Yes, await ValueOf(Setting));
        var page = await Site.PageAs("official@country:CRI", "/ajustes");
        Assert.Contains("Cambiado", page.Body!.TextContent, StringComparison.Ordinal);
    }

    private async Task<Guid> FocalPointOf(string country)
    {
        await using var scope = Site.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var person = await services
            .GetRequiredService<IPersons>()
            .Add(
                new("Persona de Prueba", $"{Guid.NewGuid():N}@example.org", Language.Spanish),
                Actor.System,
                "Prueba."
            );
        var db = services.GetRequiredService<ConferenceDb>();
        await db.SaveChangesAsync();
        var refusal = await services
            .GetRequiredService<IMandates>()
            .Grant(
                new(person, Office.FocalPoint, Party.Country(country), null, new(2026, 1, 1)),
                Actor.System,
                "Prueba."
            );
        Assert.Null(refusal);
        await db.SaveChangesAsync();
        return person;
    }

    private Task<HttpResponseMessage> Post(string mandate, Dictionary<string, string> form) =>
        Site.PostAs(mandate, "/participacion/autorizaciones", "autorizar", form);

    private Task<string> ValueOf(string key) =>
        Site.With<ISettings, string>(async settings => await settings.Get(key));

    private Task<ConferenceFacts> Facts() =>
        Site.With<IConference, ConferenceFacts>(async conference => await conference.Facts());

    private Task<string[]> Audiences(string mandate, DateTimeOffset at) =>
        Site.With<IRights, string[]>(async rights =>
            [
                .. (await rights.AudiencesOf([FakeSignIn.Mandate(mandate)], at)).Select(one =>
                    one.ToString()
                ),
            ]
        );
}
