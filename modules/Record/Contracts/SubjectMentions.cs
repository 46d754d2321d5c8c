using System.Runtime.CompilerServices;
using Puebla.Conference.Contracts;
using Puebla.Record.Search;
using Puebla.Record.Search.Text;

namespace Puebla.Record.Contracts;

/// <summary>Which subjects of the register a text speaks of: by the words by which search finds them.</summary>
public static class SubjectMentions
{
    private static readonly ConditionalWeakTable<ConferenceFacts, Vocabulary> Known = [];

    /// <summary>Keys of the subjects that a text mentions, each once.</summary>
    /// <param name="text">In either language.</param>
    /// <param name="facts">The registers, which say by which words.</param>
    public static IReadOnlyList<string> In(string text, ConferenceFacts facts)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(facts);
        return Known
            .GetValue(facts, VocabularySource.Build)
            .SubjectsIn(WordSpan.Cut(Folding.Fold(text)));
    }
}
