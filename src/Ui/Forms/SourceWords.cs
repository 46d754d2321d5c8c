using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;
using Puebla.Kernel;

namespace Puebla.Ui.Forms;

/// <summary>The place of a fact in the Conference's documents, in words: which document, which paragraph, which lines.</summary>
public static partial class SourceWords
{
    /// <summary>The name of a document of the Conference by its short name; an unknown one is shown as it is.</summary>
    public static string Document(string seed, IStringLocalizer<Texts> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var name = words[$"Source.{seed.ToLowerInvariant()}"];
        return name.ResourceNotFound ? seed : name.Value;
    }

    /// <summary>The place in it: <c>l.682-692</c> becomes <c>líneas 682-692</c>, <c>¶4</c> <c>párrafo 4</c>; any other text stays as it is.</summary>
    public static string Place(string reference, IStringLocalizer<Texts> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (reference == "header")
        {
            return words["Source.Header"];
        }
        var lines = Lines()
            .Replace(
                reference,
                match =>
                    words[
                        match.Value.Contains('-') ? "Source.Lines" : "Source.Line",
                        match.Groups["lines"].Value.Replace('-', '–')
                    ]
            );
        return Paragraphs()
            .Replace(lines, match => words["Source.Paragraph", match.Groups["path"].Value]);
    }

    [GeneratedRegex(
        @"\bl\.\s?(?<lines>\d+(-\d+)?)",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Lines();

    [GeneratedRegex(
        @"¶\s?(?<path>[0-9][0-9a-zA-Z.•]*)",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Paragraphs();
}
