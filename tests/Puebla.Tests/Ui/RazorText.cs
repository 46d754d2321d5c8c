using System.Text;
using System.Text.RegularExpressions;

namespace Puebla.Tests.Ui;

/// <summary>What a Razor file shows to a reader without asking the resources.</summary>
internal static partial class RazorText
{
    /// <summary>Pieces of text, and values of attributes that are read out or shown, with letters in them.</summary>
    public static IReadOnlyList<string> Literals(string source)
    {
        var end = source.IndexOf("\n@code", StringComparison.Ordinal);
        var markup = Comment().Replace(end < 0 ? source : source[..end], "");
        var text = new StringBuilder();
        var found = new List<string>();
        for (var at = 0; at < markup.Length; )
        {
            if (markup[at] == '@')
            {
                at = EndOfExpression(markup, at);
                text.Append(' ');
            }
            else if (
                markup[at] == '<'
                && at + 1 < markup.Length
                && (char.IsLetter(markup[at + 1]) || markup[at + 1] is '/' or '!')
            )
            {
                var close = EndOfTag(markup, at);
                found.AddRange(Shown().Matches(markup[at..close]).Select(match => match.Value));
                text.Append('\n');
                at = close;
            }
            else
            {
                text.Append(markup[at++]);
            }
        }
        found.AddRange(
            text.ToString()
                .Split('\n')
                .Select(Bare)
                .Where(line => line.Any(char.IsLetter) && !Code().IsMatch(line))
        );
        return found;
    }

    // Units and names that are the same in every language.
    private static string Bare(string line) => Signs().Replace(line, "").Trim();

    // Directives run to the end of their line; other expressions to the end of their last call, index or member.
    private static int EndOfExpression(string text, int at)
    {
        if (Directive().Match(text, at) is { Success: true } directive)
        {
            return directive.Index + directive.Length;
        }
        if (Control().Match(text, at) is { Success: true } control)
        {
            return EndOfBrackets(text, control.Index + control.Length);
        }
        for (at++; at < text.Length; )
        {
            if (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '!')
            {
                at++;
            }
            else if (text[at] is '(' or '[')
            {
                at = EndOfBrackets(text, at);
            }
            else if (
                text[at] is '.' or '?'
                && at + 1 < text.Length
                && (char.IsLetter(text[at + 1]) || text[at + 1] == '.')
            )
            {
                at++;
            }
            else
            {
                break;
            }
        }
        return at;
    }

    private static int EndOfBrackets(string text, int at)
    {
        var depth = 0;
        do
        {
            if (text[at] == '"')
            {
                at = text.IndexOf('"', at + 1);
            }
            depth +=
                text[at] is '(' or '[' ? 1
                : text[at] is ')' or ']' ? -1
                : 0;
            at++;
        } while (depth > 0 && at < text.Length);
        return at;
    }

    private static int EndOfTag(string text, int at)
    {
        var quoted = false;
        while (at < text.Length && (quoted || text[at] != '>'))
        {
            if (text[at] == '@')
            {
                at = EndOfExpression(text, at);
                continue;
            }
            quoted ^= text[at] == '"';
            at++;
        }
        return Math.Min(at + 1, text.Length);
    }

    [GeneratedRegex(@"\b(KB|MB|SHA-256)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Signs();

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline, 5000)]
    private static partial Regex Comment();

    [GeneratedRegex(
        @"\G@(page|inject|using|inherits|attribute|typeparam|implements|layout|namespace)\b.*",
        RegexOptions.ExplicitCapture,
        5000
    )]
    private static partial Regex Directive();

    [GeneratedRegex(
        @"\G@(if|foreach|for|while|switch)\s*(?=\()",
        RegexOptions.ExplicitCapture,
        5000
    )]
    private static partial Regex Control();

    [GeneratedRegex(
        @"^(if|else|foreach|for|while|switch|case|default|var|return|break)\b|^[{}\s]*(else)?[{}\s]*$|;$|^[\w.]+\(.*\)$|=>",
        RegexOptions.ExplicitCapture,
        5000
    )]
    private static partial Regex Code();

    [GeneratedRegex(
        @"\b(aria-label|title|alt|placeholder|Title|Label|Caption|Lead|Eyebrow|Help|Term|LabelHeader|ValueHeader)=""[^@""]*\p{L}[^@""]*""|\bText=""[^@""]*\p{L}[^@""]*\s[^@""]*""",
        RegexOptions.ExplicitCapture,
        5000
    )]
    private static partial Regex Shown();
}
