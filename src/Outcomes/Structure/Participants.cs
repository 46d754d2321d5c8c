using Puebla.Outcomes.Lexicon;

namespace Puebla.Outcomes.Structure;

/// <summary>Reads the countries named in an opening sentence or a list of participants.</summary>
internal static class Participants
{
    private static readonly string[] Heralds =
    [
        "participación de",
        "representantes de",
        "delegaciones de",
        "delegación de",
        "participaron",
        "asistieron",
        "países:",
        "gobiernos de",
        "viceministras de",
        "viceministros de",
        "jefes de delegación de",
        "ministros de",
        "ministras de",
        "participation of",
        "representatives of",
        "delegations of",
        "delegations from",
        "ministers of",
        "governments of",
        "attended by",
        "countries:",
        "representatives from",
    ];

    private static readonly string[] Hosts =
    [
        "chaired by",
        "hosted by",
        "presidida por",
        "auspiciada por",
    ];

    /// <summary>Codes in the order written.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> introduction)
    {
        foreach (var text in introduction)
        {
            var from = Heralds
                .Select(herald => text.IndexOf(herald, StringComparison.OrdinalIgnoreCase))
                .Where(at => at >= 0)
                .DefaultIfEmpty(-1)
                .Min();
            if (from < 0)
            {
                continue;
            }
            var host = Hosts
                .Select(word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase))
                .Where(at => at >= 0)
                .DefaultIfEmpty(int.MaxValue)
                .Min();
            var found = Read(text[from..]);
            if (found.Count > 1 && host > from)
            {
                return found;
            }
        }
        if (introduction.Select(Longest).FirstOrDefault(codes => codes.Count > 2) is { } enumerated)
        {
            return enumerated;
        }
        var listed = introduction
            .Where(text => text.Length < 40 && !text.Contains(':', StringComparison.Ordinal))
            .SelectMany(Read)
            .Distinct()
            .ToList();
        return listed.Count > 1 ? listed : [];
    }

    /// <summary>The longest enumeration of countries in a sentence.</summary>
    private static List<string> Longest(string text)
    {
        List<string> best = [],
            run = [];
        var last = 0;
        foreach (var match in Names.Find(text).Where(m => m.Kind is NameKind.Country))
        {
            run = run.Count > 0 && IsEnumeration(text.AsSpan(last, match.Start - last)) ? run : [];
            if (!run.Contains(match.Code))
            {
                run.Add(match.Code);
            }
            best = run.Count > best.Count ? run : best;
            last = match.End;
        }
        return best;
    }

    /// <summary>The countries of one sentence, until the enumeration ends.</summary>
    public static IReadOnlyList<string> Read(string text)
    {
        var codes = new List<string>();
        var last = 0;
        foreach (var match in Names.Find(text).Where(m => m.Kind is NameKind.Country))
        {
            if (codes.Count > 0 && !IsEnumeration(text.AsSpan(last, match.Start - last)))
            {
                if (codes.Count > 1)
                {
                    break;
                }
                codes.Clear();
            }
            if (!codes.Contains(match.Code))
            {
                codes.Add(match.Code);
            }
            last = match.End;
        }
        return codes;
    }

    /// <summary>Commas, «y» and articles stand between the names of one enumeration; the place of the meeting follows a verb.</summary>
    private static bool IsEnumeration(ReadOnlySpan<char> between)
    {
        var words = Fold.Key(between).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length < 8
            && Array.TrueForAll(
                words,
                word =>
                    word
                        is "y"
                            or "e"
                            or "and"
                            or "de"
                            or "del"
                            or "la"
                            or "el"
                            or "los"
                            or "las"
                            or "the"
                            or "of"
                            or "asi"
                            or "como"
                            or "republica"
                            or "republic"
                            or "gobierno"
                            or "america"
                            or "states"
                            or "federative"
                            or "cooperative"
                            or "plurinational"
                            or "bolivarian"
                            or "oriental"
                            or "commonwealth"
                            or "kingdom"
                            or "argentine"
                            or "estado"
                            or "estados"
            );
    }
}
