using System.Text;
using Microsoft.Extensions.Localization;
using Puebla.Record.Read;
using Puebla.Record.Search.Results;

namespace Puebla.Record.Addresses;

/// <summary>A provision as one cites it: <c>GRCM 2021-12-01, conclusión 1(e)</c>.</summary>
internal sealed class Citation(IStringLocalizer<Texts> words)
{
    /// <summary>The whole citation in the language of the request.</summary>
    public string Of(
        string instrument,
        string citedPath,
        string? section,
        bool preambular,
        string documentKind
    ) => $"{instrument}, {Place(citedPath, section, preambular, documentKind)}";

    /// <summary>The whole citation of a paragraph found.</summary>
    public string Of(RecordNames names, Hit hit) =>
        Of(
            names.Cited(
                hit.InstrumentKey,
                hit.Body,
                hit.Start,
                names.Title(hit.Kind, hit.Body, hit.TitleSpanish, hit.TitleEnglish).Text
            ),
            hit.CitedPath,
            hit.Section ?? (hit.IsExtract ? hit.QuotedAs : null),
            hit.Preambular,
            hit.Kind
        );

    /// <summary>The provision alone: <c>recomendación 1</c>.</summary>
    public string Place(string citedPath, string? section, bool preambular, string documentKind)
    {
        var word = words["Cite." + ParagraphKind.Of(section, preambular, documentKind)].Value;
        var number = Number(citedPath);
        return char.IsLetter(number, 0) && citedPath[0] is '•' or '+'
            ? $"{word}, {number}"
            : $"{word} {number}";
    }

    private string Number(string citedPath)
    {
        var text = new StringBuilder();
        foreach (var segment in citedPath.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            switch (segment)
            {
                case ['•', .. var bullet]:
                    Append(text, words["Cite.Bullet"], bullet);
                    break;
                case ['+', .. var closing]:
                    Append(text, words["Cite.Closing"], closing);
                    break;
                case ['p', >= '1' and <= '9', ..] when text.Length == 0:
                    text.Append(segment.AsSpan(1));
                    break;
                default:
                    text.Append(text.Length == 0 ? segment : $"({segment})");
                    break;
            }
        }
        return text.ToString();
    }

    private static void Append(StringBuilder text, string word, string number) =>
        text.Append(text.Length == 0 ? "" : ", ")
            .Append(word)
            .Append(number.Length == 0 ? "" : " " + number);
}
