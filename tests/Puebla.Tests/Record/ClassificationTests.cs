using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Record.Data;
using Puebla.TestKit;

namespace Puebla.Tests.Record;

/// <summary>A text that one may not see leaves no trace.</summary>
public sealed partial class ClassificationTests(OnePuebla one)
{
    private static readonly Lock Once = new();
    private static Task? _kept;

    [Theory]
    [InlineData("/acervo/grcm-2044-03-01")]
    [InlineData("/acervo/grcm-2044-03-01/1")]
    [InlineData("/en/records/grcm-2044-03-01/1")]
    [InlineData("/acervo/grcm-2044-03-01/archivo/es-1")]
    [InlineData("/acervo/grcm-2044-03-01/descarga/json")]
    public async Task A_visitor_is_answered_as_if_it_did_not_exist(string address)
    {
        var puebla = await Kept();
        using var known = await puebla.Ask(address, "members");
        Assert.True(known.IsSuccessStatusCode);
        Assert.Equal(
            await Answer(
                puebla,
                address.Replace("2044-03-01", "2044-03-99", StringComparison.Ordinal)
            ),
            await Answer(puebla, address)
        );
    }

    [Fact]
    public async Task Hits_counts_and_filters_are_of_what_one_may_see()
    {
        var puebla = await Kept();
        var visitor = await puebla.Page("/buscar?q=alcaravanes");
        var member = await puebla.Page("/buscar?q=alcaravanes", "members");
        Assert.Single(visitor.QuerySelectorAll("ol.hits > li"));
        Assert.Equal(2, member.QuerySelectorAll("ol.hits > li").Length);
        Assert.DoesNotContain(
            "2044",
            visitor.QuerySelector(".facets")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "2044",
            member.QuerySelector(".facets")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("/sugerencias?q=quetzalc", "quetzalcoatlus")]
    [InlineData("/buscar?q=quetzalcoatlos", "quetzalcoatlus")]
    [InlineData("/buscar?q=grcm+2044-03-01+1", "reservado")]
    [InlineData("/sugerencias?q=grcm+2044-03-01", "grcm-2044")]
    [InlineData("/acervo?anio=2044", "grcm-2044")]
    public async Task Words_and_citations_are_not_given_away(string address, string secret)
    {
        var puebla = await Kept();
        using var member = await puebla.Ask(address, "members");
        using var visitor = await puebla.Ask(address);
        Assert.Contains(
            secret,
            await member.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            secret,
            await visitor.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Members_of_one_body_do_not_see_what_is_for_another()
    {
        var puebla = await one.Running();
        await puebla.Keep(
            Texts.Of(new(2044, 3, 5), ("1", "Texto del grupo de redacción sobre ornitorrincos.")),
            new Audience(AccessMode.Body, "grcm")
        );
        using var inside = await puebla.Ask("/acervo/grcm-2044-03-05", "body:grcm");
        using var outside = await puebla.Ask("/acervo/grcm-2044-03-05", "members,body:troika");
        Assert.True(inside.IsSuccessStatusCode);
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, outside.StatusCode);
    }

    [Fact]
    public async Task What_is_derived_from_a_text_is_for_those_who_may_read_the_text()
    {
        var puebla = await Kept();
        var strays = await puebla.With<ConferenceDb, List<string>>(async db =>
            [
                .. await db.Set<SearchEntry>()
                    .Where(e => e.AudienceId != e.Provision.Version.Instrument.AudienceId)
                    .Select(e => "audience of an entry of " + e.Provision.Version.Instrument.Key)
                    .ToListAsync(),
                .. await db.Set<SearchEntry>()
                    .Where(e => e.InstrumentId != e.Provision.Version.InstrumentId)
                    .Select(e => "instrument of an entry of " + e.Provision.Version.Instrument.Key)
                    .ToListAsync(),
                .. await db.Set<TextVersion>()
                    .Where(v => v.Original.AudienceId != v.Instrument.AudienceId)
                    .Select(v => "original of " + v.Instrument.Key)
                    .ToListAsync(),
                .. await db.Set<Word>()
                    .Where(w => !db.Set<Instrument>().Any(i => i.AudienceId == w.AudienceId))
                    .Select(w => "word " + w.Folded)
                    .ToListAsync(),
            ]
        );
        Assert.Empty(strays);
    }

    private async Task<RunningPuebla> Kept()
    {
        var puebla = await one.Running();
        lock (Once)
        {
            _kept ??= Keep(puebla);
        }
        await _kept;
        return puebla;
    }

    private static async Task Keep(RunningPuebla puebla)
    {
        await puebla.Keep(
            Texts.Of(
                new(2044, 3, 1),
                ("1", "Párrafo reservado sobre alcaravanes y quetzalcoatlus.")
            ),
            Audience.Members
        );
        await puebla.Keep(Texts.Of(new(2045, 3, 1), ("1", "Párrafo público sobre alcaravanes.")));
    }

    // The head links the twin of the address itself; that apart, both answers are the same to the byte.
    private static async Task<string> Answer(RunningPuebla puebla, string address)
    {
        using var answer = await puebla.Ask(address);
        var body = await answer.Content.ReadAsStringAsync();
        var headers = string.Join(
            '\n',
            answer
                .Headers.Where(header => header.Key != "Date")
                .Select(header => $"{header.Key}: {string.Join(',', header.Value)}")
        );
        return Key().Replace($"{(int)answer.StatusCode}\n{headers}\n{body}", "KEY");
    }

    [GeneratedRegex("grcm-2044-03-(01|99)")]
    private static partial Regex Key();
}
