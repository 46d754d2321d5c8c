using System.Text.Json;

namespace Puebla.Outcomes.Scoring;

/// <summary>Compares provisions, matched by their path.</summary>
internal static class ProvisionComparison
{
    private static readonly string[] Plain =
    [
        "section",
        "heading",
        "label",
        "level",
        "text",
        "preambular",
        "actionRequested",
    ];

    public static void Compare(
        ScoreCard card,
        IEnumerable<JsonElement> answer,
        IEnumerable<JsonElement> found
    )
    {
        var expected = answer.ToList();
        var read = found.ToList();
        card.CompareAll("paths", [.. expected.Select(Path)], [.. read.Select(Path)]);

        var byPath = read.GroupBy(Path).ToDictionary(g => g.Key, g => g.ToList());
        foreach (var provision in expected)
            One(
                card,
                Path(provision),
                provision,
                Match(provision, byPath.GetValueOrDefault(Path(provision)))
            );
    }

    /// <summary>Two sections may both have a paragraph 1: the one on the same lines is meant, else the one of the same section, else the next.</summary>
    private static JsonElement? Match(JsonElement provision, List<JsonElement>? candidates)
    {
        if (candidates is not { Count: > 0 })
            return null;
        var best = candidates.FindIndex(c =>
            c.Lines() is { } there && provision.Lines() is { } here && Overlap(here, there)
        );
        if (best < 0)
            best = candidates.FindIndex(c =>
                c.Get("section").Word() == provision.Get("section").Word()
            );
        var match = candidates[Math.Max(best, 0)];
        candidates.RemoveAt(Math.Max(best, 0));
        return match;
    }

    private static void One(ScoreCard card, string where, JsonElement expected, JsonElement? found)
    {
        foreach (var field in Plain)
            if (expected.Get(field) is { } value)
                card.Compare(where, field, Things(value), Things(found?.Get(field)));
        foreach (var field in (string[])["acts", "addressees"])
            if (expected.Get(field) is { } value)
                card.Compare(
                    where,
                    field,
                    Json.Words(value),
                    found?.Get(field).Words() ?? ["(no such provision)"]
                );
        if (expected.Get("deadline") is { } deadline)
            DeadlineOf(card, where, deadline, found);
        if (expected.Get("clauses") is { } clauses)
            ClauseComparison.Compare(
                card,
                where,
                Json.Items(clauses),
                found?.Get("clauses").Items() ?? []
            );
        if (expected.Lines() is { } lines)
            card.Compare(
                where,
                "lines",
                $"{lines.First}–{lines.Last}",
                found?.Lines() is { } there ? $"{there.First}–{there.Last}" : null
            );
    }

    private static void DeadlineOf(
        ScoreCard card,
        string where,
        JsonElement expected,
        JsonElement? found
    )
    {
        var there = found?.Get("deadline");
        if (expected.ValueKind == JsonValueKind.Null)
        {
            card.Compare(where, "deadline", null, there?.Get("text").Word());
            return;
        }
        card.Compare(
            where,
            "deadline",
            "written",
            there?.ValueKind == JsonValueKind.Object ? "written" : null
        );
        if (expected.Get("text") is { } text)
            card.Compare(where, "deadline.text", Json.Word(text), there?.Get("text").Word());
        if (expected.Get("date") is { } date)
            card.Compare(
                where,
                "deadline.date",
                Json.Word(date) ?? "none",
                there is { } d ? d.Get("date").Word() ?? "none" : null
            );
    }

    private static string[] Things(JsonElement? value) =>
        value switch
        {
            null or { ValueKind: JsonValueKind.Null or JsonValueKind.False } => [],
            { } other => [Json.Word(other)!],
        };

    private static string Path(JsonElement provision) => provision.Get("path").Word() ?? "";

    private static bool Overlap(LineRange a, LineRange b) => a.First <= b.Last && b.First <= a.Last;
}
