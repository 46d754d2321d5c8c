using System.Globalization;

namespace Puebla.Outcomes.Structure;

/// <summary>Marks in the text that send the reader to a note: <c>fondos (2).</c></summary>
internal static class NoteMarks
{
    public static void Collect(ReadOnlySpan<char> text, HashSet<int> marks)
    {
        for (var open = text.IndexOf('('); open >= 0; open = Next(text, open))
        {
            var rest = text[(open + 1)..];
            var digits = rest.IndexOfAnyExceptInRange('0', '9');
            var ends =
                digits is > 0 and <= 2
                && rest[digits] == ')'
                && (rest.Length == digits + 1 || !char.IsWhiteSpace(rest[digits + 1]));
            if (ends)
            {
                marks.Add(int.Parse(rest[..digits], CultureInfo.InvariantCulture));
            }
        }
    }

    private static int Next(ReadOnlySpan<char> text, int at) =>
        text[(at + 1)..].IndexOf('(') is var next && next < 0 ? -1 : at + 1 + next;
}
