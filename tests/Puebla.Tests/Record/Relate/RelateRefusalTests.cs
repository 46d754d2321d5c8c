using System.Net;
using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Record.Data;
using Puebla.TestKit;
using Puebla.Tests.Conference;
using static Puebla.Tests.Record.Relate.RelateHouse;

namespace Puebla.Tests.Record.Relate;

/// <summary>What is refused, in sentences, with nothing typed lost; and two people at once.</summary>
public sealed class RelateRefusalTests(OnePuebla one)
{
    [Fact]
    public async Task A_relation_to_itself_a_double_and_one_to_a_sample()
    {
        var puebla = await one.WithFacts();
        var (a, b) = (await puebla.Text(new(2132, 1, 1)), await puebla.Text(new(2132, 1, 2)));
        var sample = await puebla.Text(new(2132, 1, 3), sample: true);
        await Refused(puebla, a, "Modifies.Out", a, "consigo mismo");
        await Refused(puebla, a, "Modifies.In", sample, "de muestra");
        await puebla.Related(b, "Modifies.Out", a);
        await Refused(puebla, b, "Modifies.Out", a, "ya está");
        await Refused(puebla, a, "Modifies.In", b, "ya está");
        await puebla.Related(a, "Renames.Out", "-", ("nombre", "Reglamento viejo"));
        await Refused(puebla, a, "Renames.Out", "-", "ya está", ("nombre", "reglamento VIEJO"));
        // Two texts that live on may change one another.
        await puebla.Related(a, "Modifies.Out", b, ("desde", "2132-02-01"));
    }

    [Fact]
    public async Task A_circle_is_refused_and_its_way_told_to_those_who_may_see_it()
    {
        var puebla = await one.WithFacts();
        var (a, b, c) = (
            await puebla.Text(new(2132, 2, 1)),
            await puebla.Text(new(2132, 2, 2)),
            await puebla.Text(new(2132, 2, 3))
        );
        await puebla.Related(b, "Replaces.Out", a);
        await puebla.Related(c, "Replaces.Out", b);
        await Refused(
            puebla,
            a,
            "Replaces.Out",
            c,
            "GRCM 2132-02-03 → GRCM 2132-02-02 → GRCM 2132-02-01",
            ("desde", "2132-03-01")
        );
        // The Secretariat does not see what is one government's alone.
        await puebla.Close(b, Audience.GovernmentOf("CRI"));
        await Refused(
            puebla,
            a,
            "Replaces.Out",
            c,
            "Cerraría un círculo con relaciones que ya constan",
            ("desde", "2132-03-01")
        );
    }

    [Fact]
    public async Task A_paragraph_that_is_not_there_or_that_the_setter_may_not_see_and_no_source_at_all()
    {
        var puebla = await one.WithFacts();
        var (a, b) = (await puebla.Text(new(2032, 3, 1)), await puebla.Text(new(2132, 3, 2)));
        var closed = await puebla.Text(new(2032, 3, 3), Audience.GovernmentOf("CRI"));
        foreach (
            var typed in new[] { "99", $"/acervo/{a}/99", "grcm-2199-01-01/1", $"{closed}/1", "¿?" }
        )
        {
            await Refused(
                puebla,
                b,
                "Updates.Out",
                a,
                "No hay tal párrafo",
                ("parrafo", typed),
                ("fuente", "")
            );
        }
        await Refused(puebla, b, "Updates.Out", a, "Diga dónde consta", ("fuente", ""));
        foreach (
            var (typed, kind) in new[]
            {
                ("1", "Updates"),
                ("GRCM 2032-03-01, 1", "Modifies"),
                ($"{a}/1", "Renames"),
            }
        )
        {
            await puebla.Related(b, $"{kind}.Out", a, ("parrafo", typed), ("fuente", ""));
        }
    }

    [Fact]
    public async Task Before_the_other_was_adopted_also_by_the_day_that_holds_where_none_is_given()
    {
        var puebla = await one.WithFacts();
        var (early, late) = (
            await puebla.Text(new(2132, 4, 1)),
            await puebla.Text(new(2132, 4, 9))
        );
        await Refused(
            puebla,
            late,
            "Replaces.Out",
            early,
            "1 de abril de 2132",
            ("desde", "2132-03-31")
        );
        await Refused(puebla, early, "Replaces.Out", late, "9 de abril de 2132");
        await Refused(
            puebla,
            early,
            "Replaces.Out",
            "-",
            "se adoptó el 1 de enero de 2133",
            ("nombre", "Plan"),
            ("fecha", "2133")
        );
        await puebla.Related(early, "Approves.Out", late);
    }

    [Fact]
    public async Task All_that_is_wrong_is_said_at_once_and_nothing_typed_is_lost()
    {
        var puebla = await one.WithFacts();
        var a = await puebla.Text(new(2132, 5, 1));
        using var answer = await puebla.Relate(
            a,
            "",
            "-",
            ("fuente", ""),
            ("fecha", "ayer"),
            ("desde", "mañana"),
            ("nota", "mi nota"),
            ("buscar", "algo")
        );
        var page = await Page(answer);
        Assert.Equal(
            ["tipo", "nombre", "fecha", "parrafo", "desde"],
            page.QuerySelectorAll("[role=alert] a").Select(link => link.GetAttribute("href")![1..])
        );
        Assert.Equal("mi nota", page.QuerySelector("textarea[name=nota]")!.TextContent);
        Assert.Equal("ayer", page.QuerySelector("input[name=fecha]")!.GetAttribute("value"));
        Assert.Equal("algo", page.QuerySelector("input[name=buscar]")!.GetAttribute("value"));
        using var unchosen = await puebla.Relate(a, "Updates.Out", "", ("buscar", "zzz nada"));
        Assert.Contains(
            "«zzz nada»",
            (await Page(unchosen)).Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_second_of_two_sees_what_the_first_set_and_sets_their_own_then()
    {
        var puebla = await one.WithFacts();
        var (a, b, c) = (
            await puebla.Text(new(2132, 6, 1)),
            await puebla.Text(new(2132, 6, 2)),
            await puebla.Text(new(2132, 6, 3))
        );
        // The form as it was before the first one set theirs.
        using var late = await puebla.Relate(
            a,
            "Updates.In",
            c,
            ("visto", "1 2 3"),
            ("nota", "la mía")
        );
        Assert.Contains("otra persona cambió", await Errors(late), StringComparison.Ordinal);
        await puebla.Related(a, "Updates.In", b);
        using var second = await puebla.Relate(
            a,
            "Updates.In",
            c,
            ("visto", ""),
            ("nota", "la mía")
        );
        var page = await Page(second);
        Assert.Contains("otra persona cambió", await Errors(second), StringComparison.Ordinal);
        Assert.Contains(
            "recién establecida por otra persona",
            page.QuerySelector("li[id^=relacion-]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal("la mía", page.QuerySelector("textarea[name=nota]")!.TextContent);
        Assert.True(page.QuerySelector($"input[name=otro][value='{c}']")!.HasAttribute("checked"));
        Assert.NotEqual("", page.QuerySelector("input[name=visto]")!.GetAttribute("value"));
        await puebla.Related(a, "Updates.In", c);
    }

    [Fact]
    public async Task Of_two_who_remove_the_second_keeps_the_reason_and_sees_the_first()
    {
        var puebla = await one.WithFacts();
        var (a, b) = (await puebla.Text(new(2132, 7, 1)), await puebla.Text(new(2132, 7, 2)));
        var id = await puebla.Related(b, "Updates.Out", a);
        var answers = await Task.WhenAll(
            puebla.Unrelate(a, id, "motivo uno"),
            puebla.Unrelate(b, id, "motivo dos")
        );
        var refused = Assert.Single(answers, answer => answer.StatusCode != HttpStatusCode.Found);
        var reason = (await Page(refused)).QuerySelector("textarea[name=motivo]")!.TextContent;
        Assert.StartsWith("motivo", reason, StringComparison.Ordinal);
        Assert.Contains("mientras tanto", await Errors(refused), StringComparison.Ordinal);
        Array.ForEach(answers, answer => answer.Dispose());
        await puebla.Related(b, "Updates.Out", a);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Two_writers_at_once_do_not_close_a_circle_together(int month)
    {
        var puebla = await one.WithFacts();
        var keys = new List<string>();
        foreach (var day in Enumerable.Range(1, 4))
        {
            keys.Add(await puebla.Text(new(2133, month, day)));
        }
        await puebla.Related(keys[0], "AnnexedTo.Out", keys[1]);
        await puebla.Related(keys[2], "AnnexedTo.Out", keys[3]);
        var answers = await Task.WhenAll(
            puebla.Relate(keys[1], "AnnexedTo.Out", keys[2]),
            puebla.Relate(keys[3], "AnnexedTo.Out", keys[0])
        );
        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Found);
        var refused = Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        Assert.Contains("círculo", await Errors(refused), StringComparison.Ordinal);
        Array.ForEach(answers, answer => answer.Dispose());
    }

    [Fact]
    public async Task Of_many_who_set_the_same_at_once_one_does()
    {
        var puebla = await one.WithFacts();
        var (a, b) = (await puebla.Text(new(2134, 1, 1)), await puebla.Text(new(2134, 1, 2)));
        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 6)
                .Select(i =>
                    i % 2 == 0
                        ? puebla.Relate(a, "Approves.Out", b)
                        : puebla.Relate(b, "Approves.In", a)
                )
        );
        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Found);
        Array.ForEach(answers, answer => answer.Dispose());
    }

    private static async Task Refused(
        RunningPuebla puebla,
        string key,
        string kind,
        string other,
        string sentence,
        params (string Field, string Value)[] more
    )
    {
        using var answer = await puebla.Relate(key, kind, other, more);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(sentence, await Errors(answer), StringComparison.Ordinal);
    }
}
