using Microsoft.EntityFrameworkCore;
using Puebla.Record.Read;
using Puebla.Record.Search.Results;
using Puebla.Record.Search.Text;

namespace Puebla.Record.Relate;

/// <summary>Finds the text that somebody means, by its key, its citation or words of its title, among those that they may see.</summary>
internal sealed class TextFinder(RecordReader records, RecordNames names)
{
    public const int Most = 12;

    /// <summary>What may be meant, what is meant exactly alone.</summary>
    /// <param name="typed">As typed.</param>
    /// <param name="here">The instrument that is not sought; samples go with samples.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<FoundTexts> Find(string typed, InstrumentView here, CancellationToken stop)
    {
        var words = Words(typed);
        if (words.Length == 0)
        {
            return new([], 0);
        }
        await names.Ready();
        var folded = string.Join(' ', words);
        var cited = CitationJump.Read(typed).Key;
        var all = (await Candidates(here, stop))
            .Select(text => (Text: text, Names: NamesOf(text)))
            .ToList();
        var exact = all.FindAll(one => one.Names.Contains(folded));
        var found =
            exact.Count > 0
                ? exact
                : all.FindAll(one =>
                    (cited.Length > 0 && one.Text.Key.StartsWith(cited, StringComparison.Ordinal))
                    || Array.TrueForAll(
                        words,
                        word =>
                            one.Names.Append(KindOf(one.Text))
                                .Any(name => name.Contains(word, StringComparison.Ordinal))
                    )
                );
        return new(
            [.. found.OrderByDescending(one => one.Text.Start).Take(Most).Select(one => one.Text)],
            found.Count
        );
    }

    /// <summary>The text of a key, where it may be chosen.</summary>
    public async Task<RelationEnd?> Chosen(
        string key,
        InstrumentView here,
        CancellationToken stop
    ) => (await Candidates(here, stop)).Find(text => text.Key == key);

    /// <summary>Everything that may be at the other end.</summary>
    public async Task<List<RelationEnd>> Candidates(InstrumentView here, CancellationToken stop)
    {
        var visible = await records.Visible(stop);
        return await visible
            .Where(i => i.Id != here.Id && i.IsSample == here.IsSample)
            .Select(i => new RelationEnd(
                i.Id,
                i.Key,
                i.Kind,
                i.Body,
                i.TitleSpanish,
                i.TitleEnglish,
                i.Start,
                i.MeetingKey,
                i.IsSample,
                i.AudienceId
            ))
            .ToListAsync(stop);
    }

    private HashSet<string> NamesOf(RelationEnd text)
    {
        var title = names.Title(text.Kind, text.Body, text.TitleSpanish, text.TitleEnglish).Text;
        string?[] all =
        [
            text.Key,
            title,
            text.TitleSpanish,
            text.TitleEnglish,
            names.Cited(text.Key, text.Body, text.Start, title),
        ];
        return [.. all.OfType<string>().Select(name => string.Join(' ', Words(name)))];
    }

    private string KindOf(RelationEnd text) =>
        Folding.Fold(
            text.Body is { } body
                ? $"{names.Kind(text.Kind)} {names.Body(body)}"
                : names.Kind(text.Kind)
        );

    private static string[] Words(string text) =>
        Folding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Texts that may be meant.</summary>
/// <param name="Texts">The latest first, as many as a form can offer.</param>
/// <param name="Total">How many there are.</param>
internal sealed record FoundTexts(IReadOnlyList<RelationEnd> Texts, int Total);
