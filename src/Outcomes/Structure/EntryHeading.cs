using Puebla.Outcomes.Lexicon;

namespace Puebla.Outcomes.Structure;

/// <summary>The heading line of a compilation's entry: which meeting, where and when.</summary>
internal sealed record EntryHeading(
    string Text,
    string? MeetingKind,
    int? Ordinal,
    string? City,
    string? Country,
    DateOnly? Start,
    DateOnly? End
)
{
    private const int Longest = 260;

    private static readonly string[] MeetingWords =
    [
        "crm",
        "grcm",
        "rcm",
        "rcgm",
        "csm",
        "conferencia",
        "conference",
        "reunion",
        "meeting",
        "comunicado",
        "communique",
        "conclusiones",
        "conclusions",
        "recomendaciones",
        "recommendations",
        "declaracion",
        "declaration",
        "decisiones",
        "grupo",
        "foro",
        "encuentro",
    ];

    /// <summary>A numbered line that names a meeting and its date.</summary>
    public static bool Fits(ReadOnlySpan<char> text) =>
        text.Length < Longest
        && IsMeeting(Fold.Key(text))
        && DatePhraseReader.Find(text.ToString()).Exists(date => date.Year is not null);

    public static EntryHeading Read(string text)
    {
        var date = DatePhraseReader.Find(text).Find(d => d.Year is not null);
        var kind = Kind(text);
        var (city, country) = Place(text, date);
        return new(
            text,
            kind,
            kind is "CRM" ? OrdinalOf(text) : null,
            city,
            country,
            date.FirstDate(null),
            date.LastDate(null)
        );
    }

    public static bool IsMeeting(string key) =>
        key.Split(' ').Any(word => MeetingWords.Contains(word));

    // history 4.a: the “technical meetings” were meetings of the GRCM from the start.
    private static string? Kind(string text)
    {
        var key = Fold.Key(text);
        return key.Contains("grcm", StringComparison.Ordinal)
            || key.Contains("rcgm", StringComparison.Ordinal)
            || key.Contains("grupo regional de consulta", StringComparison.Ordinal)
            || key.Contains("reunion tecnica", StringComparison.Ordinal)
                ? "GRCM"
            : key.Contains("crm", StringComparison.Ordinal)
            || key.Contains("rcm", StringComparison.Ordinal)
            || key.Contains("conferencia regional", StringComparison.Ordinal)
            || key.Contains("regional conference", StringComparison.Ordinal)
                ? "CRM"
            : null;
    }

    private static int? OrdinalOf(string text)
    {
        var first = text.Split(' ')[0];
        return char.IsUpper(first[0]) && Numerals.Roman(first) is > 0 and var value ? value : null;
    }

    private static (string? City, string? Country) Place(string text, DatePhrase date)
    {
        var note = text.IndexOf('(', StringComparison.Ordinal);
        var end = note > date.End ? note : text.Length;
        var rest = text[..date.Start] + "," + text[date.End..end];
        var parts = rest.Split(
                ',',
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
            )
            .Select(part => part.Trim('.', ' '))
            .Where(part => part.Length > 1 && char.IsUpper(part[0]) && !IsMeeting(Fold.Key(part)))
            .ToList();
        var country = parts.FindLastIndex(part => Names.CountryOf(part) is not null);
        var city = parts.FindIndex(part => Names.CountryOf(part) is null);
        return (city < 0 ? null : parts[city], country < 0 ? null : parts[country]);
    }
}
