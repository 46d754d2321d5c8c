using Puebla.Record.Search.Text;

namespace Puebla.Record.Search;

/// <summary>Names of one thing in their many spellings, and the words by which a paragraph belongs to a subject; from the Conference's facts.</summary>
/// <param name="names">Name and key of what it names.</param>
/// <param name="subjects">Word or phrase and key of the subject.</param>
internal sealed class Vocabulary(
    IEnumerable<(string Name, string Key)> names,
    IEnumerable<(string Words, string Key)> subjects
)
{
    private readonly (string Name, string Key)[] _names = [.. names];
    private readonly PhraseFinder _subjects = new(subjects);
    private PhraseFinder? _finder;

    /// <summary>Finds names; the code of each is the word that stands for the thing in the index.</summary>
    public PhraseFinder Names => _finder ??= new(_names.Select(n => (n.Name, Token(n.Key))));

    /// <summary>Subjects of a text, each once.</summary>
    public IReadOnlyList<string> SubjectsIn(IReadOnlyList<WordSpan> words) =>
        [.. _subjects.In(words).Select(found => found.Code).Distinct(StringComparer.Ordinal)];

    /// <summary>The words that stand in the index for the things named in a text.</summary>
    public IReadOnlyList<string> TokensIn(IReadOnlyList<WordSpan> words) =>
        [.. Names.Everywhere(words).Select(found => found.Code).Distinct(StringComparer.Ordinal)];

    // No language has a word that begins so: it cannot be met in a text.
    private static string Token(string key) =>
        "zqx" + key.Replace("-", "", StringComparison.Ordinal);
}
