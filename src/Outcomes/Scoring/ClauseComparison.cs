using System.Text.Json;

namespace Puebla.Outcomes.Scoring;

/// <summary>Compares clauses in their order, as far as the answer gives them.</summary>
internal static class ClauseComparison
{
    public static void Compare(
        ScoreCard card,
        string where,
        IReadOnlyList<JsonElement> expected,
        IReadOnlyList<JsonElement> found
    )
    {
        card.Compare(where, "clauses", $"{expected.Count}", $"{found.Count}");
        foreach (var (index, clause) in expected.Index())
        {
            JsonElement? there = index < found.Count ? found[index] : null;
            foreach (var field in (string[])["act", "condition", "text"])
                if (clause.Get(field) is { } value)
                    card.Compare(
                        where,
                        "clauses." + field,
                        Json.Word(value),
                        there?.Get(field).Word()
                    );
            foreach (var field in (string[])["addressees", "proposedBy"])
                if (clause.Get(field) is { } value)
                    card.Compare(
                        where,
                        "clauses." + field,
                        Json.Words(value),
                        there?.Get(field).Words() ?? []
                    );
            if (clause.Get("deadline") is { } deadline)
                card.Compare(
                    where,
                    "clauses.deadline",
                    deadline.Get("date").Word(),
                    there?.Get("deadline")?.Get("date").Word()
                );
        }
    }
}
