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
        var listed = introduction
            .Where(text => text.Length < 40)
            .SelectMany(Read)
            .Distinct()
            .ToList();
        return listed.Count > 1 ? listed : [];
    }

    /// <summary>The countries of one sentence, until the enumeration ends.</summary>
    public static IReadOnlyList<string> Read(string text)
    {
        var codes = new List<string>();
        var last = 0;
        foreach (var match in Names.Find(text).Where(m => m.Kind is NameKind.Country))
        {
            // Words between two names of an enumeration are few; the place of the meeting stands farther off.
            if (codes.Count > 1 && match.Start - last > 40)
            {
                break;
            }
            if (!codes.Contains(match.Code))
            {
                codes.Add(match.Code);
            }
            last = match.End;
        }
        return codes;
    }
}
