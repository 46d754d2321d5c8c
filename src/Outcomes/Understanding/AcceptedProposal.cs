using Puebla.Outcomes.Understanding.Verbs;

namespace Puebla.Outcomes.Understanding;

/// <summary>domain 19.8: accepting somebody's proposal to do something makes a duty; accepting a text does not.</summary>
internal static class AcceptedProposal
{
    private const int Reach = 6;

    private static readonly WordSet Doings = new(
        "celebracion realizacion elaboracion organizacion creacion implementacion"
    );

    public static bool AsksToAct(ProvisionText text, int from, int to)
    {
        for (var i = from; i < Math.Min(to, from + Reach); i++)
            if (ProposalNouns.Contains(text.Word(i)))
                return IsToDo(text, i + 1, to);
        return false;
    }

    private static bool IsToDo(ProvisionText text, int from, int to)
    {
        for (var i = from; i < to && text.Word(i) is not ("," or "cual"); i++)
            if (text.Word(i) is "para" or "de" or "to" or "sobre" && IsDoing(text, i + 1))
                return true;
        return false;
    }

    private static bool IsDoing(ProvisionText text, int at) =>
        text.Word(at) is "la" or "el"
            ? Doings.Contains(text.Word(at + 1))
            : text.Word(at) is "que"
                || Infinitives.LemmaOf(text.Word(at)) is not null
                || VerbLexicon.English(text.Word(at)) is { Mood: Mood.Infinitive };
}
