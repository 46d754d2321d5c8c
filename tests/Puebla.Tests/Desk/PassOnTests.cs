using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Desk.Data;
using Puebla.Desk.PassOn;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.TestKit;
using static Puebla.Tests.Desk.AskedBoard;

namespace Puebla.Tests.Desk;

/// <summary>A focal point receives and passes on (booklet l.1043-1048): to whom, what the colleague finds, what the sender sees.</summary>
public sealed class PassOnTests(DeskHouse house)
{
    private const string FocalPoint = "focal-point@country:HND";
    private const string Official = "official@country:HND";
    private readonly string _line = $"{Guid.NewGuid():N}";

    [Fact]
    public async Task A_colleague_finds_it_on_their_desk_and_among_their_notices_with_the_note()
    {
        var (sender, colleague) = await Two();
        Ask(sender, new(2026, 3, 5));
        var passed = await PassOn(sender, colleague, "¿Lo respondes tú, Olga?");

        var desk = await Page("/escritorio", Official, colleague);
        var line = Assert.Single(desk.QuerySelectorAll(".asked > li"));
        Assert.Equal("faltan 3 días", line.QuerySelector(".tag")!.TextContent);
        Assert.Equal(passed, line.QuerySelector("h2 a")!.GetAttribute("href"));
        Assert.Contains("Se lo pasó Fidel", line.TextContent);
        Assert.Equal("¿Lo respondes tú, Olga?", line.QuerySelector("q")!.TextContent);
        // What the sender could do besides is theirs, and a colleague passes nothing further.
        Assert.Single(line.QuerySelectorAll("a"));
        Assert.Equal("1", DeskPageTests.Waiting(desk));

        var notices = await Page("/en/notices", Official, colleague);
        var notice = Assert.Single(notices.QuerySelectorAll("ol.entries li a"));
        Assert.Equal("Fidel passed you something that is asked of Honduras.", notice.TextContent);
        Assert.Equal(
            passed.Replace("/pasado", "/en/passed", StringComparison.Ordinal),
            notice.GetAttribute("href")
        );
    }

    [Fact]
    public async Task The_sender_sees_who_opened_it_and_it_is_noted_once()
    {
        var (sender, colleague) = await Two();
        Ask(sender);
        var passed = await PassOn(sender, colleague, "");
        Assert.Contains("sin abrir", (await Sent(passed, sender)).TextContent);
        Assert.Contains("Usted lo pasó a Olga (sin abrir)", await DeskOf(sender));

        for (var time = 0; time < 2; time++)
        {
            using var opened = await Ask(passed, Official, colleague);
            Assert.Equal(HttpStatusCode.Redirect, opened.StatusCode);
            Assert.Equal("/acervo?organo=grcm", PathOf(opened));
        }
        Assert.Single(await house.Written(colleague, "desk.passed-opened"));
        Assert.Contains("2 de marzo de 2026, 10:00", (await Sent(passed, sender)).TextContent);
        Assert.Contains("Usted lo pasó a Olga (abierto)", await DeskOf(sender));
    }

    [Fact]
    public async Task Opened_at_the_same_moment_in_two_windows_it_is_noted_once()
    {
        var (sender, colleague) = await Two();
        Ask(sender);
        var passed = await PassOn(sender, colleague, "");
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => Ask(passed, Official, colleague))
        );
        Assert.All(answers, one => Assert.Equal(HttpStatusCode.Redirect, one.StatusCode));
        Assert.Single(await house.Written(colleague, "desk.passed-opened"));
    }

    [Fact]
    public async Task Posted_twice_it_is_passed_on_once_and_with_other_words_it_is_refused()
    {
        var (sender, colleague) = await Two();
        _ = await house.Person("Otra", [Official]);
        Ask(sender);
        var fields = Fields(colleague, "Nota.");
        var first = await PassOn(sender, colleague, "Nota.");
        using (var again = await Post(sender, fields))
        {
            Assert.Equal(first, PathOf(again));
        }
        Assert.Single(await house.Told(colleague));

        using var other = await Post(sender, Fields(colleague, "Otra nota."));
        var refused = await Visit.Read(other);
        Assert.Contains(
            "Olga ya tiene esto en su escritorio",
            refused.QuerySelector("[role=alert]")!.TextContent
        );
        Assert.Equal("Otra nota.", refused.QuerySelector("textarea")!.TextContent);
        Assert.Null(refused.QuerySelector($"input[value='{colleague}']"));
    }

    [Fact]
    public async Task Of_two_who_pass_the_same_to_one_colleague_at_once_one_is_told_that_they_have_it()
    {
        var (sender, colleague) = await Two();
        var another = await house.Person("Flora", [FocalPoint]);
        Ask(sender);
        Ask(another);
        var answers = await Task.WhenAll(
            Post(sender, Fields(colleague, "")),
            Post(another, Fields(colleague, ""))
        );
        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.Redirect],
            answers.Select(one => one.StatusCode).Order()
        );
        Assert.Single(await house.Told(colleague));
    }

    [Fact]
    public async Task To_several_at_once()
    {
        var (sender, colleague) = await Two();
        var second = await house.Person("Omar", [Official]);
        Ask(sender);
        var puebla = await house.Running();
        var mandate = FakeSignIn.Mandate(FocalPoint);
        var passed = await puebla.With<Passer, Passed>(passer =>
            passer.PassOn(
                new($"tests.{_line}", [colleague, second], ""),
                Actor.Person(sender.ToString("D"), [Audience.Members], [mandate]),
                default
            )
        );
        Assert.Null(passed.Refusal);
        Assert.Single(await house.Told(colleague));
        Assert.Single(await house.Told(second));
        Assert.Contains("Usted lo pasó a Olga (sin abrir), Omar (sin abrir)", await DeskOf(sender));
    }

    [Fact]
    public async Task To_one_who_may_not_see_what_it_is_about_it_is_not_passed_and_the_rule_is_named()
    {
        const string viceMinister = "vice-minister@country:HND";
        var sender = await house.Person("Vilma", [viceMinister]);
        var another = await house.Person("Víctor", [viceMinister]);
        var colleague = await house.Person("Olga", [Official]);
        house.Board.Ask(sender, Line(_line, audience: Audience.HeadsOfDelegation));
        var page = await Page(Form, viceMinister, sender);
        Assert.NotNull(page.QuerySelector($"input[value='{another}']"));
        Assert.Null(page.QuerySelector($"input[value='{colleague}']"));
        Assert.Contains("Olga", page.QuerySelector("[role=note]")!.TextContent);

        using var forged = await Post(sender, Fields(colleague, "Mira."), viceMinister);
        var rule = await (await house.Running()).With<IRights, AudienceRule>(async rights =>
            await rights.RuleOf(Audience.HeadsOfDelegation)
        );
        Assert.Contains(
            $"Olga no puede ver de qué se trata: {rule.Rule.Sentence.Spanish}",
            (await Visit.Read(forged)).QuerySelector("[role=alert]")!.TextContent
        );
        Assert.Empty(await house.Told(colleague));
    }

    [Fact]
    public async Task What_a_colleague_may_no_longer_see_is_gone_from_their_desk_and_not_there()
    {
        var (sender, colleague) = await Two();
        Ask(sender);
        var passed = await PassOn(sender, colleague, "");
        house.Board.Ask(sender, Line(_line, audience: Audience.HeadsOfDelegation));
        Assert.DoesNotContain("Hacer", await DeskOf(colleague, Official));
        using var answer = await Ask(passed, Official, colleague);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Empty(await house.Written(colleague, "desk.passed-opened"));
    }

    [Fact]
    public async Task To_another_government_nothing_is_passed()
    {
        var (sender, _) = await Two();
        var stranger = await house.Person("Pablo", ["official@country:PAN"]);
        Ask(sender);
        using var forged = await Post(sender, Fields(stranger, ""));
        Assert.Contains(
            "actúa hoy por la misma parte",
            (await Visit.Read(forged)).QuerySelector("[role=alert]")!.TextContent
        );
        Assert.Empty(await house.Told(stranger));
    }

    [Theory]
    [InlineData("official@country:HND")]
    [InlineData("secretariat@secretariat")]
    public async Task Who_may_not_pass_on_is_told_the_rule_and_offered_nothing(string mandate)
    {
        var person = await house.Person("Olga", [mandate]);
        Ask(person);
        using var answer = await Ask(Form, mandate, person);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("Traslada a sus colegas", await answer.Content.ReadAsStringAsync());
        Assert.DoesNotContain("pasar a un colega", await DeskOf(person, mandate));
    }

    [Fact]
    public async Task What_is_not_asked_of_one_cannot_be_passed_on_and_the_note_is_not_lost()
    {
        var (sender, colleague) = await Two();
        using (var none = await Ask(Form, FocalPoint, sender))
        {
            Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
        }
        house.Board.AskReaders(sender, Line(_line));
        using var late = await Post(sender, Fields(colleague, "Larga nota."));
        var refused = await Visit.Read(late);
        Assert.Contains("ya no se le pide", refused.QuerySelector("[role=alert]")!.TextContent);
        Assert.Equal("Larga nota.", refused.QuerySelector("textarea")!.TextContent);
    }

    [Fact]
    public async Task The_sender_withdraws_it_and_who_had_opened_it_is_told()
    {
        var (sender, colleague) = await Two();
        Ask(sender);
        var passed = await PassOn(sender, colleague, "");
        using (await Ask(passed, Official, colleague)) { }
        using (
            var withdrawn = await (await house.Running()).PostAs(
                FocalPoint,
                passed,
                "retirar",
                new Dictionary<string, string>(),
                sender
            )
        )
        {
            Assert.Equal(HttpStatusCode.Redirect, withdrawn.StatusCode);
        }
        Assert.Contains("retirado", (await Sent(passed, sender)).TextContent);
        Assert.DoesNotContain("Hacer", await DeskOf(colleague, Official));
        Assert.Contains(
            "Quien se lo pasó lo retiró",
            (await Page(passed, Official, colleague)).Body!.TextContent
        );
        Assert.Equal(
            ["desk.passed-to-you", "desk.passed-taken-back"],
            (await house.Told(colleague)).Select(notice => notice.Code)
        );
        // Then it can be passed on again.
        Assert.NotEqual(passed, await PassOn(sender, colleague, ""));
    }

    [Fact]
    public async Task It_ends_by_itself_when_it_is_no_longer_asked_and_not_when_nobody_answers()
    {
        var (sender, colleague) = await Two();
        Ask(sender);
        var passed = await PassOn(sender, colleague, "");
        house.Board.Breaks[sender] = true;
        Assert.Contains("No respondió esta parte: tests", await DeskOf(colleague, Official));
        await Daily();
        Assert.Null((await Row(passed)).EndedAt);

        house.Board.Breaks.TryRemove(sender, out _);
        house.Board.Ask(sender);
        Assert.Contains("Hoy no se le pide nada", await DeskOf(colleague, Official));
        Assert.Contains(
            "Esto ya no se pide",
            (await Page(passed, Official, colleague)).Body!.TextContent
        );
        Assert.Contains("ya no se pide", (await Sent(passed, sender)).TextContent);
        await Daily();
        var row = await Row(passed);
        Assert.NotNull(row.EndedAt);
        Assert.All(row.To, to => Assert.False(to.IsOpen));
        Assert.Empty(await house.Written(colleague, "desk.passed-opened"));
    }

    [Fact]
    public async Task It_outlives_the_mandate_of_the_one_who_passed_it_on_and_not_that_of_the_colleague()
    {
        var (sender, colleague) = await Two();
        Ask(sender);
        var passed = await PassOn(sender, colleague, "");
        using (var gone = await Ask(passed, "focal-point@country:PAN", sender))
        {
            Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        }
        Assert.Contains("Hacer", await DeskOf(colleague, Official));
        Assert.DoesNotContain("Hacer", await DeskOf(colleague, "official@country:PAN"));
        using var answer = await Ask(passed, "official@country:PAN", colleague);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("focal-point@country:PAN")]
    [InlineData("secretariat@secretariat")]
    [InlineData("administrator@puebla")]
    [InlineData("focal-point@country:HND")]
    public async Task To_whom_it_was_not_passed_it_is_not_there(string mandate)
    {
        var (sender, colleague) = await Two();
        Ask(sender);
        var passed = await PassOn(sender, colleague, "");
        using var answer = await Ask(passed, mandate, Guid.NewGuid());
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        using var visitor = await (await house.Running()).Ask(passed);
        Assert.Equal(HttpStatusCode.Redirect, visitor.StatusCode);
        Assert.Contains("volver=", visitor.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Another_of_the_party_sees_who_has_it_and_not_whether_it_was_opened()
    {
        var (sender, colleague) = await Two();
        var another = await house.Person("Flora", [FocalPoint]);
        Ask(sender);
        Ask(another);
        using (await Ask(await PassOn(sender, colleague, "Solo para Olga."), Official, colleague))
        { }
        var desk = await DeskOf(another);
        Assert.Contains("Fidel lo pasó a Olga.", desk);
        Assert.DoesNotContain("abierto", desk);
        Assert.DoesNotContain("Solo para Olga", desk);
    }

    [Fact]
    public async Task Who_is_asked_the_same_has_it_once_with_the_note()
    {
        var (sender, _) = await Two();
        var another = await house.Person("Flora", [FocalPoint]);
        Ask(sender);
        Ask(another);
        var passed = await PassOn(sender, another, "Mejor tú.");
        var line = Assert.Single(
            (await Page("/escritorio", FocalPoint, another)).QuerySelectorAll(".asked > li")
        );
        Assert.Equal(passed, line.QuerySelector("h2 a")!.GetAttribute("href"));
        Assert.Equal("Mejor tú.", line.QuerySelector("q")!.TextContent);
        Assert.Contains("pasar a un colega", line.TextContent);
    }

    [Fact]
    public async Task The_journal_tells_it_to_the_government_alone_and_never_the_note()
    {
        var (sender, colleague) = await Two();
        Ask(sender);
        await PassOn(sender, colleague, "Palabras entre colegas.");
        var line = Assert.Single(await house.Written(sender, "desk.passed-on"));
        Assert.Equal("government:HND", line.Audience);
        Assert.StartsWith(FocalPoint, line.Mandate, StringComparison.Ordinal);
        Assert.DoesNotContain("Palabras", line.Details + line.Reason);
        var journal = await Page("/diario", FocalPoint, sender);
        Assert.Contains("Pasó algo que se pide a la parte a Olga.", journal.Body!.TextContent);
    }

    [Fact]
    public async Task With_an_erased_person_go_the_notes_that_they_wrote_and_what_was_passed_to_them()
    {
        var (sender, colleague) = await Two();
        Ask(sender);
        var passed = await PassOn(sender, colleague, "Palabras de Fidel.");
        var puebla = await house.Running();
        await puebla.With<ConferenceDb, bool>(async db =>
        {
            await new ErasedPassings(db).Erase(sender);
            return true;
        });
        Assert.Null((await Row(passed)).Note);
        await puebla.With<ConferenceDb, bool>(async db =>
        {
            await new ErasedPassings(db).Erase(colleague);
            return true;
        });
        Assert.Empty((await Row(passed)).To);
    }

    [Fact]
    public async Task What_is_over_is_kept_for_so_long_as_the_setting_says()
    {
        var (sender, colleague) = await Two();
        Ask(sender);
        var passed = await PassOn(sender, colleague, "");
        var id = (await Row(passed)).Id;
        house.Board.Ask(sender);
        await Daily();
        var puebla = await house.Running();
        var ended = (await Row(passed)).EndedAt!.Value;
        await puebla.With<ConferenceDb, int>(db => new RetainedPassings(db).Purge(ended, default));
        Assert.Equal(id, (await Row(passed)).Id);
        await puebla.With<ConferenceDb, int>(db =>
            new RetainedPassings(db).Purge(ended.AddSeconds(1), default)
        );
        Assert.False(
            await puebla.With<ConferenceDb, bool>(db => db.Set<Passing>().AnyAsync(p => p.Id == id))
        );
    }

    private string Form => $"/escritorio/pasar?linea=tests.{_line}";

    private async Task<(Guid Sender, Guid Colleague)> Two() =>
        (await house.Person("Fidel", [FocalPoint]), await house.Person("Olga", [Official]));

    private void Ask(Guid person, DateOnly? day = null) =>
        house.Board.Ask(
            person,
            mandate => Line(_line, day)(mandate) with { Steps = [new("responder", "/buscar")] }
        );

    private static Dictionary<string, string> Fields(Guid person, string note) =>
        new() { ["persona"] = person.ToString(), ["nota"] = note };

    private async Task<HttpResponseMessage> Post(
        Guid sender,
        Dictionary<string, string> fields,
        string mandate = FocalPoint
    ) => await (await house.Running()).PostAs(mandate, Form, "pasar", fields, sender);

    private async Task<string> PassOn(Guid sender, Guid colleague, string note)
    {
        using var posted = await Post(sender, Fields(colleague, note));
        Assert.Equal(HttpStatusCode.Redirect, posted.StatusCode);
        return PathOf(posted);
    }

    private static string PathOf(HttpResponseMessage answer) =>
        answer.Headers.Location is { IsAbsoluteUri: true } address
            ? address.PathAndQuery
            : answer.Headers.Location!.OriginalString;

    private async Task<HttpResponseMessage> Ask(string path, string mandate, Guid person) =>
        await (await house.Running()).AskAs(mandate, path, person);

    private async Task<IHtmlDocument> Page(string path, string mandate, Guid person) =>
        await (await house.Running()).PageAs(mandate, path, person);

    private async Task<AngleSharp.Dom.IElement> Sent(string passed, Guid sender) =>
        (await Page(passed, FocalPoint, sender)).QuerySelector("main")!;

    private async Task<string> DeskOf(Guid person, string mandate = FocalPoint) =>
        string.Join(
            ' ',
            (await Page("/escritorio", mandate, person))
                .QuerySelector("main")!
                .TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );

    private async Task<Passing> Row(string passed)
    {
        var id = Guid.Parse(passed.Split('/')[^1]);
        return await (await house.Running()).With<ConferenceDb, Passing>(db =>
            db.Set<Passing>().AsNoTracking().Include(p => p.To).SingleAsync(p => p.Id == id)
        );
    }

    // The job itself: its day is done but once, and other tests have theirs.
    private async Task Daily()
    {
        await using var scope = (await house.Running()).Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ConferenceDb>();
        await using var work = await db.Database.BeginTransactionAsync();
        var job = scope
            .ServiceProvider.GetServices<Puebla.Kernel.Daily.IDailyJob>()
            .Single(one => one.Name == "desk.passings");
        await job.Run(default);
        await db.SaveChangesAsync();
        await work.CommitAsync();
    }
}
