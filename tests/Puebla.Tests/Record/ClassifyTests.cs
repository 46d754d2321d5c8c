using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Record.Data;
using Puebla.TestKit;
using Puebla.Tests.Conference;

namespace Puebla.Tests.Record;

/// <summary>Changing who may see a document, by its page.</summary>
public sealed class ClassifyTests(OnePuebla one)
{
    private const string Secretariat = "secretariat@secretariat";

    [Theory]
    [InlineData(Secretariat, HttpStatusCode.OK)]
    [InlineData("vice-minister@country:CRI", HttpStatusCode.Forbidden)]
    [InlineData("administrator@puebla", HttpStatusCode.Forbidden)]
    public async Task Booklet_l989_the_presidency_and_the_Secretariat_classify(
        string who,
        HttpStatusCode status
    )
    {
        var puebla = await Kept(new(2115, 1, 1));
        using var answer = await puebla.AskAs(who, "/acervo/grcm-2115-01-01/clasificacion");
        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task A_visitor_is_led_to_the_sign_in_and_an_absent_document_is_not_found()
    {
        var puebla = await one.WithFacts();
        using var visitor = await puebla.Ask("/acervo/grcm-2115-01-31/clasificacion");
        Assert.Equal(HttpStatusCode.Found, visitor.StatusCode);
        using var absent = await puebla.AskAs(Secretariat, "/acervo/grcm-2115-01-31/clasificacion");
        Assert.Equal(HttpStatusCode.NotFound, absent.StatusCode);
    }

    [Fact]
    public async Task What_is_for_heads_of_delegation_is_not_there_for_the_Secretariat_to_open()
    {
        var puebla = await Kept(new(2115, 1, 2), Audience.HeadsOfDelegation);
        using var answer = await puebla.AskAs(Secretariat, "/acervo/grcm-2115-01-02/clasificacion");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task The_form_names_both_pages_and_a_wrong_choice_keeps_what_was_typed()
    {
        var puebla = await Kept(new(2115, 1, 3));
        using var refused = await Change(puebla, "grcm-2115-01-03", 4, "", "Es de un grupo.");
        var text = await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        Assert.Contains("Es de un grupo.", text, StringComparison.Ordinal);
        Assert.Contains("modo-error", text, StringComparison.Ordinal);
        var page = await puebla.PageAs(Secretariat, "/acervo/grcm-2115-01-03/clasificacion");
        Assert.Equal(
            "/en/records/grcm-2115-01-03/classification",
            page.QuerySelector("a.twin")!.GetAttribute("href")
        );
    }

    [Fact]
    public async Task Without_a_reason_it_is_asked_for_in_words()
    {
        var puebla = await Kept(new(2115, 1, 10));
        using var refused = await Change(puebla, "grcm-2115-01-10", 2, "", "");
        var text = await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        Assert.Contains("Escriba el motivo.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("classify.reason", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(AccessMode.Government, "costa rica", "government:CRI", 21)]
    [InlineData(AccessMode.Government, "cri", "government:CRI", 22)]
    [InlineData(AccessMode.Body, "Consulta regional inventada", null, 23)]
    [InlineData(AccessMode.Government, "CRX", null, 24)]
    public async Task Of_whom_it_is_may_be_typed_by_name_and_what_no_register_knows_is_refused(
        AccessMode mode,
        string typed,
        string? audience,
        int day
    )
    {
        var puebla = await Kept(new(2115, 1, day));
        var key = $"grcm-2115-01-{day}";
        using var answer = await Change(puebla, key, (int)mode, typed, "Es de su gobierno.");
        if (audience is null)
        {
            var page = await Visit.Read(answer);
            Assert.Equal(typed, page.QuerySelector("#sujeto")!.GetAttribute("value"));
            Assert.Contains(
                "Elija uno de la lista",
                page.QuerySelector("#sujeto-error")!.TextContent,
                StringComparison.Ordinal
            );
            Assert.NotNull(page.QuerySelector("datalist#sujetos option[value=CRI]"));
            return;
        }
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        var line = await puebla.With<ConferenceDb, JournalEntry>(db =>
            db.Set<JournalEntry>()
                .SingleAsync(e => e.Subject == key && e.Action == "record.classified")
        );
        Assert.Contains(audience, line.Details, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_is_journalled_and_leaves_nothing_behind_for_the_former_readers()
    {
        var puebla = await Kept(new(2115, 1, 4), word: "quelonio");
        using (
            var changed = await Change(
                puebla,
                "grcm-2115-01-04",
                (int)AccessMode.PresidencyAndSecretariat,
                "",
                "Contiene datos de personas."
            )
        )
        {
            Assert.Equal(HttpStatusCode.Found, changed.StatusCode);
        }
        var line = await puebla.With<ConferenceDb, JournalEntry>(db =>
            db.Set<JournalEntry>()
                .SingleAsync(e => e.Subject == "grcm-2115-01-04" && e.Action == "record.classified")
        );
        Assert.Equal("Contiene datos de personas.", line.Reason);
        Assert.Contains("presidencyandsecretariat", line.Details, StringComparison.Ordinal);
        Assert.Equal(0, await Strays(puebla));
        using var visitor = await puebla.Ask("/sugerencias?q=quelon");
        Assert.DoesNotContain(
            "quelonio",
            await visitor.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
        using var secretariat = await puebla.AskAs(Secretariat, "/sugerencias?q=quelon");
        Assert.Contains(
            "quelonio",
            await secretariat.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_word_that_another_text_says_too_stays_a_suggestion()
    {
        var puebla = await Kept(new(2115, 1, 5), word: "ajolotera");
        await Kept(new(2115, 1, 6), word: "ajolotera");
        using (await Change(puebla, "grcm-2115-01-05", (int)AccessMode.Members, "", "Interno.")) { }
        using var visitor = await puebla.Ask("/sugerencias?q=ajolot");
        Assert.Contains(
            "ajolotera",
            await visitor.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Of_two_who_change_it_at_once_the_second_sees_the_first_and_confirms_again()
    {
        var puebla = await Kept(new(2115, 1, 7));
        var page = await puebla.PageAs(Secretariat, "/acervo/grcm-2115-01-07/clasificacion");
        var stale = page.QuerySelector("input[name=revision]")!.GetAttribute("value")!;
        using (await Change(puebla, "grcm-2115-01-07", (int)AccessMode.Members, "", "Primera.")) { }
        using var second = await puebla.PostAs(
            Secretariat,
            "/acervo/grcm-2115-01-07/clasificacion",
            "clasificar",
            Fields((int)AccessMode.PresidencyAndSecretariat, "", "Segunda.", stale)
        );
        var text = await second.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Contains("Segunda.", text, StringComparison.Ordinal);
        var seen = await new HtmlParser().ParseDocumentAsync(
            text,
            TestContext.Current.CancellationToken
        );
        Assert.Contains(
            "miembros",
            seen.QuerySelector("main dd")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain($"value=\"{stale}\"", text, StringComparison.Ordinal);
        using var member = await puebla.AskAs("official@country:CRI", "/acervo/grcm-2115-01-07");
        Assert.Equal(HttpStatusCode.OK, member.StatusCode);
        using (
            var again = await Change(
                puebla,
                "grcm-2115-01-07",
                (int)AccessMode.PresidencyAndSecretariat,
                "",
                "Segunda."
            )
        )
        {
            Assert.Equal(HttpStatusCode.Found, again.StatusCode);
        }
        using var closed = await puebla.AskAs("official@country:CRI", "/acervo/grcm-2115-01-07");
        Assert.Equal(HttpStatusCode.NotFound, closed.StatusCode);
    }

    [Fact]
    public async Task A_file_of_several_texts_is_for_those_who_may_see_them_all()
    {
        var puebla = await Kept(new(2115, 1, 8));
        await Kept(new(2115, 1, 9));
        // As a compilation gives several texts of one file.
        await puebla.With<ConferenceDb, int>(async db =>
        {
            var shared = await db.Set<TextVersion>()
                .Where(v => v.Instrument.Key == "grcm-2115-01-08")
                .Select(v => v.OriginalId)
                .SingleAsync();
            return await db.Set<TextVersion>()
                .Where(v => v.Instrument.Key == "grcm-2115-01-09")
                .ExecuteUpdateAsync(v => v.SetProperty(x => x.OriginalId, shared));
        });
        using (await Change(puebla, "grcm-2115-01-09", (int)AccessMode.Members, "", "Interno.")) { }
        using var visitor = await puebla.Ask("/acervo/grcm-2115-01-08/archivo/es-1");
        Assert.Equal(HttpStatusCode.NotFound, visitor.StatusCode);
        using var text = await puebla.Ask("/acervo/grcm-2115-01-08");
        Assert.Equal(HttpStatusCode.OK, text.StatusCode);
        using var member = await puebla.AskAs(
            "official@country:CRI",
            "/acervo/grcm-2115-01-08/archivo/es-1"
        );
        Assert.Equal(HttpStatusCode.OK, member.StatusCode);
        using (await Change(puebla, "grcm-2115-01-08", (int)AccessMode.Members, "", "También.")) { }
        Assert.Equal(0, await Strays(puebla));
    }

    internal static Task<HttpResponseMessage> Change(
        RunningPuebla puebla,
        string key,
        int mode,
        string subject,
        string reason
    ) =>
        puebla.PostAs(
            Secretariat,
            $"/acervo/{key}/clasificacion",
            "clasificar",
            Fields(mode, subject, reason)
        );

    private static Dictionary<string, string> Fields(
        int mode,
        string subject,
        string reason,
        string? revision = null
    )
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["modo"] = $"{mode}",
            ["sujeto"] = subject,
            ["criterio"] = "other",
            ["motivo"] = reason,
        };
        if (revision is not null)
        {
            fields["revision"] = revision;
        }
        return fields;
    }

    private static Task<int> Strays(RunningPuebla puebla) =>
        puebla.With<ConferenceDb, int>(async db =>
            await db.Set<SearchEntry>()
                .CountAsync(e => e.AudienceId != e.Provision.Version.Instrument.AudienceId)
            + await db.Set<TextVersion>()
                .CountAsync(v =>
                    v.Instrument.Key.StartsWith("grcm-2115")
                    && v.Original.AudienceId != v.Instrument.AudienceId
                )
        );

    private async Task<RunningPuebla> Kept(
        DateOnly day,
        Audience? audience = null,
        string word = "nada"
    )
    {
        var puebla = await one.WithFacts();
        await puebla.Keep(Texts.Of(day, ("1", $"Un texto sobre {word}.")), audience);
        return puebla;
    }
}
