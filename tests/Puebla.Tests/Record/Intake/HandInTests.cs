using System.Net;
using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Record.Data;

namespace Puebla.Tests.Record.Intake;

/// <summary>Handing in by the pages: who may, what is shown, and what becomes of the files.</summary>
public sealed class HandInTests(IntakeHouse house)
{
    [Theory]
    [InlineData("secretariat@secretariat", HttpStatusCode.OK)]
    [InlineData("focal-point@country:CRI", HttpStatusCode.Forbidden)]
    [InlineData("administrator@puebla", HttpStatusCode.Forbidden)]
    public async Task The_Secretariat_hands_in_and_others_are_told_the_rule(
        string who,
        HttpStatusCode status
    )
    {
        var puebla = await house.Running();
        using var page = await puebla.AskAs(who, "/documentos/entregar");
        Assert.Equal(status, page.StatusCode);
        using var absent = await puebla.AskAs(who, $"/documentos/entregas/{Guid.NewGuid():D}");
        Assert.Equal(
            status == HttpStatusCode.OK ? HttpStatusCode.NotFound : status,
            absent.StatusCode
        );
        using var visitor = await puebla.Ask("/documentos/entregar");
        Assert.Equal(HttpStatusCode.Found, visitor.StatusCode);
    }

    [Fact]
    public async Task Several_files_at_once_are_received_and_then_kept_for_review()
    {
        var (one, other) = (IntakeHouse.NewText(), IntakeHouse.NewText());
        var list = await house.HandIn([(one.Name, one.Content), (other.Name, other.Content)]);
        var waiting = await house.Page(list);
        Assert.Equal(2, waiting.QuerySelectorAll("main ol.entries > li").Length);
        Assert.Contains("recibido", waiting.QuerySelector("main ol.entries")!.TextContent);
        Assert.NotNull(waiting.QuerySelector("noscript"));
        await house.Work();
        var done = await house.Page(list);
        Assert.NotNull(done.QuerySelector($"main a[href='/acervo/{one.Key}']"));
        Assert.NotNull(done.QuerySelector($"main a[href='/acervo/{other.Key}']"));
        Assert.Contains("2 guardados", done.QuerySelector("main [role=status]")!.TextContent);
        Assert.DoesNotContain("refresh", done.Head!.InnerHtml, StringComparison.Ordinal);
        Assert.All(await house.Files(list), file => Assert.Empty(file.Pieces));

        var puebla = await house.Running();
        var kept = await puebla.With<ConferenceDb, Instrument>(db =>
            db.Set<Instrument>().SingleAsync(i => i.Key == one.Key)
        );
        Assert.Equal(ReviewState.Waiting, kept.Review);
        using var visitor = await puebla.Ask($"/acervo/{one.Key}");
        Assert.Equal(HttpStatusCode.NotFound, visitor.StatusCode);
        var line = await puebla.With<ConferenceDb, JournalEntry>(db =>
            db.Set<JournalEntry>()
                .SingleAsync(e => e.Subject == one.Key && e.Action == "record.instrument-imported")
        );
        Assert.Equal(TestKit.FakeSignIn.SomePerson.ToString("D"), line.ActorId);
        Assert.StartsWith("secretariat@secretariat ", line.Mandate, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_said_of_the_list_goes_with_its_files()
    {
        var text =
            "Orden del día\n\n1. Apertura de la sesión preparatoria.\n2. Varios."u8.ToArray();
        var list = await house.HandIn(
            [("orden del dia preparatorio.txt", text)],
            new Dictionary<string, string>
            {
                ["clase"] = "agenda",
                ["organo"] = "grcm",
                ["audiencia"] = "members",
                ["motivo"] = "Enviado por el país anfitrión.",
            }
        );
        await house.Work();
        var file = Assert.Single(await house.Files(list));
        Assert.Equal(HandedState.Kept, file.State);
        var puebla = await house.Running();
        var kept = await puebla.With<ConferenceDb, Instrument>(db =>
            db.Set<Instrument>().SingleAsync(i => i.Key == file.Keys[0])
        );
        Assert.Equal(
            ("agenda", "grcm", Audiences.MembersId),
            (kept.Kind, kept.Body, kept.AudienceId)
        );
        using var member = await puebla.AskAs("official@country:CRI", $"/acervo/{kept.Key}");
        Assert.Equal(HttpStatusCode.OK, member.StatusCode);
        // An internal document never takes the address of the adopted text of its body and day.
        Assert.DoesNotMatch("^grcm-", kept.Key);
    }

    [Fact]
    public async Task Without_a_file_nothing_typed_is_lost()
    {
        using var answer = await house.Post(
            "/documentos/entregar",
            new Dictionary<string, string>
            {
                ["clase"] = "letter",
                ["motivo"] = "Carta del anfitrión",
            },
            []
        );
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var page = await house.Page(answer.Headers.Location!.OriginalString);
        Assert.NotNull(page.QuerySelector("[role=alert] a[href='#archivos']"));
        Assert.Equal(
            "letter",
            page.QuerySelector("#clase option[selected]")!.GetAttribute("value")
        );
        Assert.Equal("Carta del anfitrión", page.QuerySelector("#motivo")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_list_is_not_there_for_whom_its_documents_are_not_meant()
    {
        var text = IntakeHouse.NewText();
        var list = await house.HandIn([(text.Name, text.Content)]);
        var puebla = await house.Running();
        using var colleague = await puebla.AskAs(IntakeHouse.Secretariat, list, Guid.NewGuid());
        Assert.Equal(HttpStatusCode.OK, colleague.StatusCode);
        using var form = await colleague.Content.ReadAsStreamAsync(
            TestContext.Current.CancellationToken
        );
        using var state = await puebla.AskAs("focal-point@country:CRI", list + "/estado");
        Assert.Equal(HttpStatusCode.Forbidden, state.StatusCode);
        await house.Work();
    }

    [Fact]
    public async Task A_form_without_its_token_takes_nothing()
    {
        var puebla = await house.Running();
        using var client = new HttpClient { BaseAddress = puebla.Address };
        using var body = new MultipartFormDataContent
        {
            { new ByteArrayContent("x"u8.ToArray()), "archivos", "x.txt" },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/documentos/entregas")
        {
            Content = body,
        };
        request.Headers.Add(TestKit.FakeSignIn.Mandates, IntakeHouse.Secretariat);
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task The_English_pages_do_the_same()
    {
        var text = IntakeHouse.NewText();
        using var answer = await house.Post(
            "/en/documents/hand-in",
            new Dictionary<string, string>(),
            [(text.Name, text.Content)]
        );
        var list = answer.Headers.Location!.OriginalString;
        Assert.StartsWith("/en/documents/hand-ins/", list, StringComparison.Ordinal);
        await house.Work();
        var page = await house.Page(list);
        Assert.NotNull(page.QuerySelector($"main a[href='/en/records/{text.Key}']"));
        Assert.Contains("1 kept", page.QuerySelector("main [role=status]")!.TextContent);
    }

    [Fact]
    public async Task The_state_alone_is_what_the_script_asks_for()
    {
        var text = IntakeHouse.NewText();
        var list = await house.HandIn([(text.Name, text.Content)]);
        var puebla = await house.Running();
        using var answer = await puebla.AskAs(IntakeHouse.Secretariat, list + "/estado");
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains(text.Name, html, StringComparison.Ordinal);
        Assert.DoesNotContain("<html", html, StringComparison.Ordinal);
        Assert.DoesNotContain("data-done", html, StringComparison.Ordinal);
        await house.Work();
        using var after = await puebla.AskAs(IntakeHouse.Secretariat, list + "/estado");
        Assert.Contains(
            "data-done",
            await after.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }
}
