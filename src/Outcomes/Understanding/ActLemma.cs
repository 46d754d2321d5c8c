using Puebla.Outcomes.Lexicon;
using Puebla.Outcomes.Understanding;
using Puebla.Outcomes.Understanding.Verbs;

namespace Puebla.Outcomes;

/// <summary>The verb of an act as written, so that “Se toma nota”, “Tomar nota” and “Takes note” count as one.</summary>
public static class ActLemma
{
    /// <summary>The Spanish infinitive in lower case without accents; the folded words themselves where the verb is not known.</summary>
    /// <param name="act">An act as written in a provision of either language.</param>
    public static string Of(string act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return Recognise(act)?.Lemma is { Length: > 0 } lemma
            ? Folding.Fold(lemma)
            : Folding.Fold(act);
    }

    internal static Verb? Recognise(string act)
    {
        // A word alone could be a noun; with an object after it, it is read as the act that it is.
        var spanish = new ProvisionText(act, "es");
        return VerbReader.For(spanish).Opening(0, 0)?.Verb
            ?? SubjunctiveReader.Read(new("que " + act, "es"), 0, 0, spanish.Count + 1)?.Verb
            ?? VerbReader.For(new ProvisionText(act + " it", "en")).Opening(0, 0)?.Verb;
    }
}
