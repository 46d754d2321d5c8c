using Puebla.Outcomes.Understanding.Deadlines;
using Puebla.Outcomes.Understanding.Verbs;

namespace Puebla.Outcomes.Understanding;

/// <summary>Recognises acts, addressees, deadlines and clauses in the text of one provision.</summary>
internal static class MeaningReader
{
    /// <summary>Reads a provision; any text is accepted.</summary>
    public static Meaning Read(string text, MeaningContext context)
    {
        // A recital decides nothing, and a publication tells what is.
        if (string.IsNullOrWhiteSpace(text))
            return Meaning.None;
        if (context.Preambular || context.Document.Kind == DocumentKind.Publication)
            return Meaning.None with
            {
                Clauses = [new(null, false, [], null, null, [], text.Trim())],
            };
        var provision = new ProvisionText(text, context.Document.Language);
        var acts = ActFinder.Find(
            provision,
            context.IsItem && HangsOnThat(context.HeadText),
            context.IsItem && provision.English && HangsOnTo(context.HeadText)
        );
        // Under “Tomar nota de las observaciones:” what somebody proposed or asked was noted.
        var force = ListForce.Of(context);
        acts.RemoveAll(act =>
            Introduces(provision, act) || (act.Mood == Mood.Finite && force.Records)
        );
        return Union(new ClauseBuilder(provision, context, force).Build(acts));
    }

    // “Solicitar a la ST que:”, “… que, en su próxima reunión:”.
    private static bool HangsOnThat(string? head)
    {
        var words = head.AsSpan().TrimEnd();
        var that = words.LastIndexOf(" que", StringComparison.Ordinal);
        return that >= 0 && words is [.., ':'] && words[(that + 4)..] is [':' or ',', ..];
    }

    // “Participating states are encouraged to:”, “… to, inter alia:”.
    private static bool HangsOnTo(string? head) =>
        head.AsSpan().TrimEnd() is [.. var words, ':'] && words.TrimEnd(" ,").EndsWith(" to");

    public static Meaning Union(List<Clause> clauses) =>
        new(
            [.. clauses.Select(clause => clause.Act).OfType<string>().Distinct()],
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
