using System.Text.RegularExpressions;

namespace Puebla.Outcomes.Structure;

/// <summary>Names of bodies that have no code (sister processes, commissions, assemblies), taken from the title block or the opening sentence.</summary>
internal static partial class BodyNames
{
    private const int Longest = 160;

    private static readonly HashSet<string> Heads = new(StringComparer.Ordinal)
    {
        "comision",
        "commission",
        "comite",
        "committee",
        "consejo",
        "council",
        "proceso",
        "process",
        "foro",
        "forum",
        "dialogo",
        "dialogue",
        "asamblea",
        "assembly",
        "marco",
        "framework",
        "alianza",
        "alliance",
        "red",
        "network",
        "organizacion",
        "organization",
        "organisation",
        "grupo",
        "group",
        "mesa",
        "coalicion",
        "coalition",
    };

    /// <summary>«II Reunión Anual del Marco …», «Seventh Ministerial Conference of the … Process …»: whose meeting it is.</summary>
    public static string? OfMeeting(string line)
    {
        if (line.Length > 2 * Longest)
        {
            return null;
        }
        var match = MeetingOf().Match(line);
        return match.Success && Named(match.Groups["body"].Value) is { } name ? name : null;
    }

    /// <summary>A line of the title block that is the body's name, or an opening formula («The General Assembly,»).</summary>
    public static string? OfLine(string line)
    {
        if (line.Length > 2 * Longest)
        {
            return null;
        }
        var name = Article().Replace(line, "").TrimEnd(',', ':', ' ');
        var isFormula = line.EndsWith(',') && line.Length < 60;
        return isFormula || StartsWithHead(name) || EndsWithHead(name) ? Named(name) : null;
    }

    /// <summary>«The Ministers … of the Prague Process, meeting in …».</summary>
    public static string? InSubject(string text, IReadOnlyList<string> titles)
    {
        foreach (Match match in OfThe().Matches(text.Length > Longest ? text[..Longest] : text))
        {
            var name = match.Groups["body"].Value;
            if (StartsWithHead(name) || EndsWithHead(name))
            {
                return titles
                        .Select(OfLine)
                        .FirstOrDefault(line =>
                            line?.StartsWith(name, StringComparison.OrdinalIgnoreCase) is true
                        )
                    ?? name;
            }
        }
        return null;
    }

    private static string? Named(string name)
    {
        name = Acronym().Replace(name, "").Trim(' ', '.', '”', '“');
        return
            name.Length is > 5 and < Longest
            && (StartsWithHead(name) || EndsWithHead(name) || ContainsHead(name))
            ? Capitalised(name)
            : null;
    }

    /// <summary>A name written in capitals: small letters, but for the first of each word that is no link.</summary>
    private static string Capitalised(string name) =>
        Ending.IsUpper(name)
            ? string.Join(
                ' ',
                name.ToLowerInvariant()
                    .Split(' ')
                    .Select(word =>
                        HeadingLines.EndsWithLink(word) ? word : Capital(Accents.Restore(word))
                    )
            )
            : Capital(name);

    private static string Capital(string text) =>
        text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static bool StartsWithHead(string name) => Heads.Contains(Fold.Key(name).Split(' ')[0]);

    private static bool EndsWithHead(string name) => Heads.Contains(Fold.Key(name).Split(' ')[^1]);

    private static bool ContainsHead(string name) => Fold.Key(name).Split(' ').Any(Heads.Contains);

    [GeneratedRegex(
        @"^(?:.{0,60}\b(?:Reunión|Reunion|Conferencia|Sesión|Encuentro|Cumbre|Meeting|Conference|Session|Summit|Consultations?)\b.{0,40}?)\s(?:del|de la|of the)\s(?<body>\p{Lu}.*)$",
        RegexOptions.IgnoreCase
            | RegexOptions.CultureInvariant
            | RegexOptions.NonBacktracking
            | RegexOptions.ExplicitCapture
    )]
    private static partial Regex MeetingOf();

    [GeneratedRegex(
        @"\b(?:of the|del|de la) (?<body>\p{Lu}\w+(?: (?:(?:of|on|de|del|la|los|las|sobre|para|y|and|the) )*\p{Lu}\w+)*)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex OfThe();

    [GeneratedRegex(
        @"^(?:The|La|El|Los|Las)\s",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Article();

    [GeneratedRegex(
        @"\s*\([A-Z0-9/-]{2,12}\)\s*$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Acronym();
}
