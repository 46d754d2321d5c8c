using System.Globalization;
using Puebla.Outcomes;

namespace Puebla.Record.Pair.Rules;

/// <summary>Compares two languages of one text, paragraph by paragraph.</summary>
internal static class Comparison
{
    public static IReadOnlyList<Flag> Of(IReadOnlyList<PairRow> rows) =>
        [.. Items(rows), .. rows.Where(row => row.IsWhole).SelectMany(Words)];

    private static IEnumerable<Flag> Items(IReadOnlyList<PairRow> rows)
    {
        var (spanish, english) = (
            rows.Count(row => row.Spanish is not null),
            rows.Count(row => row.English is not null)
        );
        if (spanish != english)
        {
            yield return Counted(Disagreement.ItemsInAll, null, spanish, english);
        }
        var below = (
            Spanish: rows.Select(row => row.Spanish?.HeadId).ToLookup(head => head),
            English: rows.Select(row => row.English?.HeadId).ToLookup(head => head)
        );
        foreach (var row in rows.Where(row => row.IsWhole))
        {
            (spanish, english) = (
                below.Spanish[row.Spanish!.AddressId].Count(),
                below.English[row.English!.AddressId].Count()
            );
            if (spanish != english)
            {
                yield return Counted(Disagreement.ItemsBelow, row.Path, spanish, english);
            }
        }
    }

    private static IEnumerable<Flag> Words(PairRow row)
    {
        var (spanish, english) = (row.Spanish!, row.English!);
        var (es, en) = (
            Outcomes.Figures.In(spanish.Text, "es"),
            Outcomes.Figures.In(english.Text, "en")
        );
        var dates = Unlike(Disagreement.Dates, row.Path, es.Dates, en.Dates);
        Flag?[] flags =
        [
            Unlike(
                Disagreement.Countries,
                row.Path,
                Mentions.In(spanish.Text).Countries,
                Mentions.In(english.Text).Countries
            ),
            dates,
            Unlike(Disagreement.Numbers, row.Path, es.Numbers, en.Numbers),
            dates is null
                ? Unlike(
                    Disagreement.Deadlines,
                    row.Path,
                    [.. spanish.Deadlines.Select(Day)],
                    [.. english.Deadlines.Select(Day)]
                )
                : null,
        ];
        return flags.OfType<Flag>();
    }

    private static Flag? Unlike(
        Disagreement kind,
        string path,
        IReadOnlyList<string> spanish,
        IReadOnlyList<string> english
    )
    {
        var (only, other) = (
            spanish.Except(english, StringComparer.Ordinal).ToList(),
            english.Except(spanish, StringComparer.Ordinal).ToList()
        );
        return only.Count + other.Count == 0 ? null : new(kind, path, only, other);
    }

    private static Flag Counted(Disagreement kind, string? path, int spanish, int english) =>
        new(
            kind,
            path,
            [spanish.ToString(CultureInfo.InvariantCulture)],
            [english.ToString(CultureInfo.InvariantCulture)]
        );

    private static string Day(DateOnly? day) =>
        day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "—";
}
