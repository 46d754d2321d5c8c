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
        void Field(
            string name,
            IReadOnlyList<string> right,
            Func<JsonElement, IReadOnlyList<string>> read
        )
        {
            if (found is { } there)
                card.Compare(where, name, right, read(there));
            else
                card.Missing(where, name, right);
        }

        foreach (var field in Plain)
            if (expected.Get(field) is { } value)
                Field(field, Things(value), there => Things(there.Get(field)));
        foreach (var field in (string[])["acts", "addressees"])
            if (expected.Get(field) is { } value)
                Field(field, Json.Words(value), there => there.Get(field).Words());
        if (expected.Lines() is { } lines)
            Field(
                "lines",
                [Json.Range(lines)],
                there => there.Lines() is { } read ? [Json.Range(read)] : []
            );
        if (expected.Get("deadline") is { } deadline)
            DeadlineComparison.Compare(deadline, Field);
        if (expected.Get("clauses") is { } clauses)
            ClauseComparison.Compare(
                card,
                where,
                Json.Items(clauses),
                found?.Get("clauses").Items() ?? []
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
