using System.Collections.Frozen;
using Puebla.Record.Search.Text;

namespace Puebla.Record.Precedents.Rules;

/// <summary>The language of a text that nobody named, by its commonest words.</summary>
internal static class TextLanguage
{
    private static readonly FrozenSet<string> Spanish = FrozenSet.Create(
        StringComparer.Ordinal,
        ["de", "la", "el", "los", "las", "que", "y", "por", "con", "para", "del", "una", "su", "se"]
    );

    private static readonly FrozenSet<string> English = FrozenSet.Create(
        StringComparer.Ordinal,
        ["the", "of", "and", "to", "for", "that", "with", "by", "on", "its", "be", "from", "which"]
    );

    /// <summary><c>es</c> or <c>en</c>; Spanish where nothing tells.</summary>
    public static string Of(string text)
    {
        var words = WordSpan.Cut(Folding.Fold(text));
        return
            words.Count(word => English.Contains(word.Word))
            > words.Count(word => Spanish.Contains(word.Word))
            ? "en"
            : "es";
    }
}
