namespace Puebla.Outcomes.Structure;

/// <summary>Heads and feet that occur once: they stand with a page number, or carry it, between wide gaps.</summary>
internal static class PageBlocks
{
    private const int Longest = 80;
    private const int MostRows = 4;

    public static void Mark(IReadOnlyList<Row> rows, List<Row> body)
    {
        for (var i = 1; i + 1 < body.Count; i++)
        {
            if (body[i].Why == RunningHeads.Page)
            {
                MarkBlock(body, i);
            }
            else if (
                body[i].Why is null
                && CarriesNumber(body[i].Content)
                && Gap(body, i) > 1
                && Gap(body, i - 1) > 1
                && Gap(body, i) + Gap(body, i - 1) > 4
            )
            {
                body[i].Why = RunningHeads.Head;
            }
        }
    }

    private static void MarkBlock(List<Row> body, int page)
    {
        int first = page,
            last = page;
        while (first > 0 && page - first < MostRows && Gap(body, first - 1) <= 2)
        {
            first--;
        }
        while (last + 1 < body.Count && last - page < MostRows && Gap(body, last) <= 2)
        {
            last++;
        }
        if (first == 0 || last - first >= MostRows || last + 1 >= body.Count)
        {
            return;
        }
        for (var i = first; i <= last; i++)
        {
            if (
                body[i].Why is null
                && RepeatedLines.IsCandidate(body[i], dots: true)
                && body[i].Length < Longest
            )
            {
                body[i].Why = RunningHeads.Head;
            }
        }
    }

    /// <summary>Lines from one row to the next; 1 where none is blank between.</summary>
    private static int Gap(List<Row> body, int i) => body[i + 1].Index - body[i].Index;

    /// <summary>«Informe de la Red - 1», «Informe de la Red   1»</summary>
    private static bool CarriesNumber(ReadOnlySpan<char> text)
    {
        var beforeNumber = text.TrimEnd("0123456789");
        var words = beforeNumber.TrimEnd(' ');
        return text.Length - beforeNumber.Length is > 0 and <= 3
            && text.Length < Longest
            && words.Length > 4
            && (
                beforeNumber.Length - words.Length > 1
                || (words[^1] is '-' or '–' or '|' && text.Length - words.Length <= 4)
            );
    }
}
