using Puebla.Outcomes.Understanding.Verbs;

namespace Puebla.Outcomes.Understanding;

/// <summary>Items of an English resolution open with “To maintain …”; “To strengthen cooperation, countries will …” says a purpose.</summary>
internal static class EnglishItem
{
    /// <summary>A further infinitive with its “to” in an item that opens with one.</summary>
    public static bool GoesOn(ProvisionText text, int at) =>
        text.English && text.Word(0) == "to" && text.Word(at) == "to";

    public static bool Opens(ProvisionText text, int from, int at)
    {
        if (
            from > 0
            || !text.English
            || text.Word(at) != "to"
            || VerbLexicon.English(text.Word(at + 1)) is not { Mood: Mood.Infinitive }
        )
            return false;
        var comma = false;
        for (var i = at + 2; i < text.Count; i++)
        {
            comma |= text.Word(i) == ",";
            if (
                comma
                && text.Word(i) is "will" or "shall" or "we" or "agreed" or "decided" or "requests"
            )
                return false;
        }
        return true;
    }
}
