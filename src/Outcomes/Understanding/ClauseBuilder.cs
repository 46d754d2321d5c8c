using Puebla.Outcomes.Understanding.Deadlines;
using Puebla.Outcomes.Understanding.Verbs;

namespace Puebla.Outcomes.Understanding;

/// <summary>Makes a clause of each act of a provision.</summary>
internal sealed class ClauseBuilder(ProvisionText text, MeaningContext context, ListForce force)
{
    // A text without a verb of its own acts through the head of its list.
    private static readonly Verb NoVerb = new("", ActClass.Plans);

    private const int LongestChain = 4;

    private readonly AddresseeFinder _addressees = new(text, context);
    private readonly bool _recommended = RecommendationSection.Holds(context);

    public List<Clause> Build(List<FoundAct> acts)
    {
        if (acts.Count == 0)
            return [WithoutAct()];
        var clauses = new List<Clause>(acts.Count);
        for (var i = 0; i < acts.Count; i++)
            clauses.Add(Build(acts[i], i == 0 ? 0 : acts[i].From, EndOf(acts, i), i == 0));
        return clauses.Exists(clause => clause.Addressees.Count > 0)
            ? clauses
            : [.. clauses.Select(WithHead)];
    }

    private Clause WithHead(Clause clause) =>
        clause.ActionRequested && force.Asks
            ? clause with
            {
                Addressees = force.Addressees,
            }
            : clause;

    // “Recibir y aceptar el plan”: the first verb shares the object of the second; a chain is followed only so far that time stays linear.
    private int EndOf(List<FoundAct> acts, int index)
    {
        var last = index;
        while (
            last + 1 < acts.Count
            && last < index + LongestChain
            && acts[last + 1].First - acts[last].Next <= 2
        )
            last++;
        return last + 1 < acts.Count ? acts[last + 1].From : text.Count;
    }

    private Clause WithoutAct()
    {
        // “La Secretaría Ejecutiva:” heads the list of what it is to do.
        var named = NameList.Read(text, 0, text.Count, out var next);
        if (next != text.Count - 1 || text.Word(next) != ":")
            named = [];
        var asks = force.Asks || _recommended || named.Count > 0;
        var nothing = new FoundAct(0, -1, 0, NoVerb, Mood.Infinitive);
        return new(
            null,
            asks,
            named.Count > 0 ? named : force.Addressees,
            asks ? DeadlineFinder.Find(text, nothing, 0, text.Count, Year) : null,
            ConditionFinder.Find(text, 0, text.Count),
            ProposerFinder.Find(text, 0, text.Count),
            Trim(0, text.Count)
        );
    }

    private Clause Build(FoundAct act, int from, int to, bool first)
    {
        var asks = Asks(act, to);
        var addressees = asks ? _addressees.Find(act, from, to) : [];
        if (
            asks
            && !first
            && addressees.Count == 0
            && act.Verb.Class == ActClass.Requests
            && act.Mood != Mood.Duty
        )
            addressees = MatterInHand.Find(text, from);
        return new(
            text.Slice(act.First, act.Next),
            asks,
            addressees,
            asks ? DeadlineFinder.Find(text, act, from, to, Year) : null,
            ConditionFinder.Find(text, from, to),
            act.Verb.Class == ActClass.Thanks ? [] : ProposerFinder.Find(text, from, to),
            Trim(from, to)
        );
    }

    private bool Asks(FoundAct act, int to)
    {
        if (ListForce.IsRemark(act.Verb.Class))
            return false;
        if (
            force.Records
            && act.Mood == Mood.Infinitive
            && act.Verb.Class is ActClass.Plans or ActClass.Decides
        )
            return false;
        return force.Asks || _recommended || RequestRule.Asks(text, act, to);
    }

    // A year left out is the meeting's (contract, deadline).
    private int? Year => (context.Document.Start ?? context.Document.End)?.Year;

    /// <summary>Without the word that joins it to the clause before, and up to the one that joins the next.</summary>
    private string Trim(int from, int to)
    {
        while (from > 0 && from < to && Joins(from) is > 0 and var words)
            from += words;
        while (
            to < text.Count && to > from && text.Word(to - 1) is "," or ";" or "y" or "e" or "and"
        )
            to--;
        return text.Slice(from, to);
    }

    private int Joins(int at) =>
        text.Word(at) is "y" or "e" or "and" or "," or ";" ? 1
        : text.Follows(at, "asi como") ? 2
        : text.Follows(at, "as well as") ? 3
        : 0;
}
