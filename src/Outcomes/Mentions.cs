using Puebla.Outcomes.Lexicon;

namespace Puebla.Outcomes;

/// <summary>Who is named in a text, by any of the Spanish and English names of countries, organisations and bodies.</summary>
/// <param name="Countries">ISO 3166 alpha-3 codes, each once.</param>
/// <param name="Organizations">Spanish acronyms, each once.</param>
/// <param name="Bodies">Codes of <see cref="BodyCodes"/>, each once.</param>
public sealed record Mentions(
    IReadOnlyList<string> Countries,
    IReadOnlyList<string> Organizations,
    IReadOnlyList<string> Bodies
)
{
    /// <summary>Everybody named in the text, in the order in which they appear; linear in its length.</summary>
    public static Mentions In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = Names.Find(text);
        return new(
            Codes(found, NameKind.Country),
            Codes(found, NameKind.Organisation),
            Codes(found, NameKind.Body)
        );
    }

    private static List<string> Codes(List<NameMatch> found, NameKind kind) =>
        [
            .. found
                .Where(name => name.Kind == kind)
                .Select(name => name.Code)
                .Distinct(StringComparer.Ordinal),
        ];
}
