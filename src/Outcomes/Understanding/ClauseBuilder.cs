using Puebla.Outcomes.Understanding.Deadlines;
using Puebla.Outcomes.Understanding.Verbs;

namespace Puebla.Outcomes.Understanding;

/// <summary>Makes a clause of each act of a provision.</summary>
internal sealed class ClauseBuilder(ProvisionText text, MeaningContext context)
{
    private readonly AddresseeFinder _addressees = new(text);

    public List<Clause> Build(List<FoundAct> acts)
    {
        var clauses = new List<Clause>(acts.Count);
        for (var i = 0; i < acts.Count; i++)
            clauses.Add(Build(acts[i], i == 0 ? 0 : acts[i].From, EndOf(acts, i), clauses));
        return clauses;
    }

    // “Recibir y aceptar el plan”: the first verb shares the object of the second.
    private int EndOf(List<FoundAct> acts, int index)
    {
        if (index + 1 == acts.Count)
            return text.Count;
        var end = acts[index + 1].From;
        return end - acts[index].Next <= 1 && acts[index + 1].First - acts[index].Next <= 2
            ? EndOf(acts, index + 1)
            : end;
    }

    private Clause Build(FoundAct act, int from, int to, List<Clause> earlier)
    {
        var asks = RequestRule.Asks(text, act, to);
        var addressees = asks ? _addressees.Find(act, from, to, Antecedents(from)) : [];
        if (
            asks
            && addressees.Count == 0
            && act.Verb.Class == ActClass.Requests
            && act.Mood != Mood.Duty
            && earlier.Count > 0
        )
            addressees = MatterInHand.Find(text, from);
        return new(
            text.Slice(act.First, act.Next),
            asks,
            addressees,
            asks ? DeadlineFinder.Find(text, act, from, to, Year) : null,
            ConditionFinder.Find(text, from, to),
            ProposerFinder.Find(text, from, to),
            Trim(from, to)
        );
    }

    // A text that sets its deadlines by the meeting's year (contract, deadline).
    private int? Year => (context.Document.Start ?? context.Document.End)?.Year;

    private List<string> Antecedents(int from)
    {
        for (var i = 0; i < from; i++)
            if (
                text.Word(i) is "a" or "al"
                && NameList.Read(text, i, from, out _) is { Count: > 0 } codes
            )
                return codes;
        return [];
    }

    private string Trim(int from, int to)
    {
        while (to > from && text.Word(to - 1) is "," or ";" or "y" or "e" or "and")
            to--;
        return text.Slice(from, to);
    }
}
