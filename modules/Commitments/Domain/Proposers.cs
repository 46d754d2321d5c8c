using System.Text.RegularExpressions;
using Puebla.Commitments.Data;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Domain;

/// <summary>Who proposed what was noted, and of which sort it is.</summary>
internal static class Proposers
{
    private const int Near = 90;

    /// <summary>Of a provision: those whom any of its clauses names as proposing.</summary>
    public static IReadOnlyList<string> Of(ClauseInPlace place) =>
        [
            .. place
                .Provision.SelectMany(clause => clause.ProposedBy)
                .Distinct(StringComparer.Ordinal),
        ];

    /// <summary>Of thanks for a proposal: those thanked, as they stand before the word or right after it.</summary>
    /// <param name="text">The clause.</param>
    /// <param name="noun">Where the word for what was proposed stands.</param>
    public static IReadOnlyList<string> Thanked(string text, Range noun)
    {
        var (from, length) = noun.GetOffsetAndLength(text.Length);
        var before = Givers(text[..from]);
        var after = from + length;
        return before.Count > 0 ? before : Givers(text[after..Math.Min(text.Length, after + Near)]);
    }

    /// <summary>A contribution where observers or civil society alone brought it; else a proposal.</summary>
    public static ProposalKind Sort(IReadOnlyList<string> proposers, ConferenceFacts facts) =>
        proposers.Count > 0 && proposers.All(code => IsGuest(code, facts))
            ? ProposalKind.Contribution
            : ProposalKind.Proposal;

    // A body that is named is where it was said, as in "observadores de la CRM", unless it gives: civil society, the presidency.
    private static List<string> Givers(string text) =>
        [
            .. ClauseWords
                .Named(text)
                .Where(code => code is not ("vice-ministers" or "grcm" or "members")),
        ];

    private static bool IsGuest(string code, ConferenceFacts facts) =>
        code is "civil-society" or "observer-organizations"
        || (
            facts.Country(code) is null
            && facts.Body(code) is null
            && code is not ("presidency" or "members" or "secretariat" or "troika")
        );
}

/// <summary>The word that says that something was proposed, as long as it is what the clause speaks of and no part of a title.</summary>
internal static partial class ProposalNoun
{
    /// <summary>Where it stands; null where there is none.</summary>
    public static Range? In(string text)
    {
        var title = text.IndexOfAny(['“', '"', '«']);
        var folded = ClauseWords.Fold(title < 0 ? text : text[..title]);
        return Pattern().Match(folded) is { Success: true } match
            ? match.Index..(match.Index + match.Length)
            : null;
    }

    [GeneratedRegex(
        @"\b(la|las|el|los|su|sus|una|the|its|their|his|her|a|an)( \w+)?( \w+,)? (propuestas?|sugerencias?|recomendacion(es)?|solicitud(es)?|pedidos?|iniciativas?|ofertas?|ofrecimientos?|aportes y|proposals?|suggestions?|recommendations?|requests?|initiatives?|offers?)\b",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Pattern();
}
