using System.Text.RegularExpressions;
using Puebla.Record.Data;

namespace Puebla.Record.Search.Indexing;

/// <summary>What a word counts for relevance, by the label under which PostgreSQL keeps it: A in a heading, C in a publication, a kept document or a sample, D in an adopted text.</summary>
internal static partial class WordWeights
{
    /// <summary>The weights of D, C, B and A: a word of the text weighs far more than one above it, an adopted text more than one that only tells of it.</summary>
    public const string Sql = "array[0.1, 0.05, 0.1, 0.002]::real[]";

    /// <summary>The label of the words of an instrument's text.</summary>
    public static string Of(Instrument instrument) =>
        instrument.IsSample
        || instrument.State == InstrumentState.Kept
        || instrument.Kind is "publication" or "compilation"
            ? "C"
            : "D";

    /// <summary>The query, met in the text and not above it.</summary>
    public static string? InText(string? query) =>
        query is null ? null : Lexeme().Replace(query, "$0:CD");

    [GeneratedRegex("'(?:[^']|'')*'")]
    private static partial Regex Lexeme();
}
