namespace Puebla.Outcomes.Structure;

/// <summary>Takes away the quotation marks around a quotation of several paragraphs and leaves those inside it.</summary>
internal static class QuoteMarks
{
    public static string Strip(string text)
    {
        text = text.Trim();
        var opens = text.AsSpan().Count('“') - text.AsSpan().Count('”');
        var whole =
            opens == 0
            && text.StartsWith('“')
            && Closing(text) is > 0 and var close
            && close >= text.Length - 2;
        if (text.StartsWith('“') && (opens > 0 || whole))
        {
            text = text[1..].TrimStart();
        }
        if (opens < 0 || whole)
        {
            var last = text.LastIndexOf('”');
            text = last >= text.Length - 2 && last >= 0 ? text.Remove(last, 1).TrimEnd() : text;
        }
        return text;
    }

    /// <summary>Where the first mark is closed, or -1.</summary>
    private static int Closing(string text)
    {
        var depth = 0;
        for (var at = 0; at < text.Length; at++)
        {
            depth +=
                text[at] is '“' ? 1
                : text[at] is '”' ? -1
                : 0;
            if (depth == 0)
            {
                return at;
            }
        }
        return -1;
    }
}
