using Puebla.Outcomes.Understanding.Deadlines;

namespace Puebla.Outcomes.Understanding;

/// <summary>Recognises acts, addressees, deadlines and clauses in the text of one provision.</summary>
internal static class MeaningReader
{
    /// <summary>Reads a provision; any text is accepted.</summary>
    public static Meaning Read(string text, MeaningContext context)
    {
        // A recital decides nothing, and a publication tells what is.
        if (
            context.Preambular
            || context.Document.Kind == DocumentKind.Publication
            || string.IsNullOrWhiteSpace(text)
        )
            return Meaning.None;
        var provision = new ProvisionText(text, context.Document.Language);
        var acts = ActFinder.Find(provision);
        acts.RemoveAll(act => Introduces(provision, act));
        return Union(new ClauseBuilder(provision, context).Build(acts));
    }

    private static Meaning Union(List<Clause> clauses) =>
        new(
            [.. clauses.Select(clause => clause.Act).OfType<string>()],
            clauses.Exists(clause => clause.ActionRequested),
            [.. clauses.SelectMany(clause => clause.Addressees).Distinct()],
            DeadlineFinder.Earliest([
                .. clauses.Select(clause => clause.Deadline).OfType<Deadline>(),
            ]),
            clauses
        );

    // “se concluyó lo siguiente:” leads in and does nothing.
    private static bool Introduces(ProvisionText text, FoundAct act) =>
        text.Word(act.First) == "se" && text.Follows(act.Next, "lo siguiente :");
}
