using System.Globalization;
using System.Text.Json;

namespace Puebla.Outcomes.Scoring;

/// <summary>Which line went onto which heap, and whether any line was forgotten.</summary>
internal static class Accounting
{
    private static readonly string[] Heaps = ["front", "unplaced"];
    private static readonly string[] All =
    [
        "front",
        "headings",
        "provisions",
        "unplaced",
        "entries",
    ];

    public static void Compare(
        ScoreCard card,
        JsonElement answer,
        JsonElement found,
        SourceText source
    )
    {
        foreach (var heap in Heaps)
            if (answer.Get(heap) is { } blocks)
                card.CompareAll(heap + ".lines", LinesOf(blocks), LinesOf(found.GetProperty(heap)));

        var placed = All.SelectMany(heap => LinesOf(found.Get(heap))).ToHashSet();
        string[] written =
        [
            .. source
                .Lines.Where(line => !string.IsNullOrWhiteSpace(line.Text))
                .Select(line => line.Number.ToString(CultureInfo.InvariantCulture)),
        ];
        card.CompareAll("lines kept", written, [.. written.Where(placed.Contains)]);
    }

    private static string[] LinesOf(JsonElement? blocks) =>
        [
            .. blocks
                .Items()
                .Select(Json.Lines)
                .OfType<LineRange>()
                .SelectMany(lines =>
                    Enumerable.Range(lines.First, Math.Max(0, lines.Last - lines.First + 1))
                )
                .Distinct()
                .Order()
                .Select(line => line.ToString(CultureInfo.InvariantCulture)),
        ];
}
