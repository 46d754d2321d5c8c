using Puebla.Outcomes.Lexicon;

namespace Puebla.Outcomes.Structure;

/// <summary>Where and when a meeting was, from the date line or the opening sentence.</summary>
internal static class MeetingPlace
{
    private static readonly string[] Before =
    [
        " en la ciudad de ",
        " en la Ciudad de ",
        " en ",
        " in ",
        " at ",
    ];

    private static readonly HashSet<string> Links = new(StringComparer.Ordinal)
    {
        "de",
        "del",
        "la",
        "las",
        "los",
        "el",
        "y",
        "of",
        "the",
    };

    public static bool IsDateLine(string line) =>
        line.Length < 120
        && DatePhraseReader.Find(line).Exists(d => d.Year is not null)
        && Rest(line).Length < 70;

    public static DatePhrase? Date(IReadOnlyList<string> titles, IReadOnlyList<string> introduction)
    {
        foreach (var line in titles.Where(IsDateLine).Concat(introduction).Concat(titles))
        {
            foreach (var date in DatePhraseReader.Find(line).Where(d => d.Year is not null))
            {
                return date;
            }
        }
        return null;
    }

    public static string? Of(IReadOnlyList<string> titles, IReadOnlyList<string> introduction)
    {
        if (titles.Concat(introduction).Any(IsVirtual))
        {
            return "virtual";
        }
        for (var i = 0; i < titles.Count; i++)
        {
            if (!IsDateLine(titles[i]))
            {
                continue;
            }
            var rest = Place(Rest(titles[i]));
            if (IsPlace(rest))
            {
                return rest;
            }
            foreach (var beside in new[] { i - 1, i + 1 })
            {
                if (
                    rest.Length == 0
                    && beside >= 0
                    && beside < titles.Count
                    && titles[beside].Contains(',', StringComparison.Ordinal)
                    && IsPlace(titles[beside])
                    && !Ending.IsUpper(titles[beside])
                )
                {
                    return Place(titles[beside]);
                }
            }
        }
        return titles.Concat(introduction).Where(IsVenue).Select(Place).FirstOrDefault()
            ?? introduction.Select(InSentence).FirstOrDefault(place => place is not null);
    }

    private static bool IsVenue(string text) =>
        text.Length < 120
        && Fold.StartsWithAny(Fold.Key(text), ["lugar", "sede", "place", "venue"])
        && text.Contains(':', StringComparison.Ordinal);

    private static bool IsVirtual(string text) =>
        Fold.Key(text)
            .Split(' ')
            .Any(word =>
                word is "virtual" or "virtualmente" or "virtually" or "videoconferencia" or "online"
            );

    /// <summary>A date line without its date.</summary>
    private static string Rest(string line)
    {
        var date = DatePhraseReader.Find(line).Find(d => d.Year is not null);
        var before = line[..date.Start].TrimEnd(' ', ',', '-', '–', '(');
        // «Puebla, México, a 5 de marzo»
        before = before.EndsWith(", a", StringComparison.Ordinal) ? before[..^3] : before;
        return (before + line[date.End..])
            .Trim(' ', ',', '.', '(', ')', '-', '–')
            .Replace(", del", "", StringComparison.Ordinal);
    }

    /// <summary>Without the name of the meeting or the word «Lugar» before it.</summary>
    private static string Place(string text)
    {
        var parts = text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..]
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return string.Join(", ", parts.Where(part => !EntryHeading.IsMeeting(Fold.Key(part))));
    }

    private static bool IsPlace(string text) =>
        text.Length is > 2 and < 70
        && char.IsUpper(text[0])
        && text.Split(' ', ',')
            .All(word => word.Length == 0 || char.IsUpper(word[0]) || Links.Contains(word))
        && !text.AsSpan().ContainsAnyInRange('0', '9')
        && !Names.Find(text).Exists(m => m.Kind is NameKind.Body);

    /// <summary>«en la Ciudad de San Salvador, El Salvador, con la participación»: the first place name after a preposition.</summary>
    private static string? InSentence(string text)
    {
        text = text.Length == 0 ? text : " " + char.ToLowerInvariant(text[0]) + text[1..];
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != ' ')
            {
                continue;
            }
            foreach (var preposition in Before)
            {
                if (
                    string.CompareOrdinal(text, at, preposition, 0, preposition.Length) == 0
                    && Capitalised(text, at + preposition.Length) is { Length: > 2 } place
                )
                {
                    return
                        preposition.EndsWith("Ciudad de ", StringComparison.OrdinalIgnoreCase)
                        && !place.Contains(',', StringComparison.Ordinal)
                        ? "Ciudad de " + place
                        : place;
                }
            }
        }
        return null;
    }

    private static string? Capitalised(string text, int from)
    {
        if (from >= text.Length || !char.IsUpper(text[from]))
        {
            return null;
        }
        int end = from,
            at = from;
        while (at < text.Length)
        {
            var next =
                text.IndexOfAny([' ', '.', ';', ':', '('], at) is var stop && stop < 0
                    ? text.Length
                    : stop;
            var word = text[at..next].TrimEnd(',');
            if (
                word.Length == 0
                || !(char.IsUpper(word[0]) || Links.Contains(word))
                || DatePhraseReader.Find(word).Count > 0
            )
            {
                break;
            }
            end = char.IsUpper(word[0]) ? at + word.Length : end;
            if (next < text.Length && text[next] != ' ')
            {
                break;
            }
            at = next + 1;
        }
        var place = text[from..end];
        return
            Names.Find(place).Exists(m => m.Kind is NameKind.Body or NameKind.Organisation)
            || Numerals.Roman(place.Split(' ')[0]) > 0
            ? null
            : place;
    }
}
