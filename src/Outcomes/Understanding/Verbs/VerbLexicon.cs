using System.Collections.Frozen;
using Puebla.Outcomes.Lexicon;

namespace Puebla.Outcomes.Understanding.Verbs;

/// <summary>Every form of every operative verb, by its folded word.</summary>
internal static class VerbLexicon
{
    private static readonly FrozenDictionary<string, VerbForm> SpanishWords = Build(
        SpanishVerbTable.All.SelectMany(row =>
            SpanishForms
                .Of(row.Entry)
                .Select(form =>
                    (
                        form.Form,
                        new VerbForm(new(row.Entry.Split('>', '/')[0], row.Class), form.Mood)
                    )
                )
        )
    );

    private static readonly FrozenDictionary<string, VerbForm> EnglishWords = Build(
        EnglishVerbTable.All.SelectMany(EnglishRow)
    );

    /// <summary>The verb of which a folded Spanish word is a form.</summary>
    public static VerbForm? Spanish(string word) =>
        SpanishWords.TryGetValue(word, out var form) ? form : null;

    /// <summary>The verb of which an English word is a form.</summary>
    public static VerbForm? English(string word) =>
        EnglishWords.TryGetValue(word, out var form) ? form : null;

    private static IEnumerable<(string, VerbForm)> EnglishRow((ActClass Class, string Entry) row)
    {
        var (verb, lemma) = (row.Entry.Split('=')[0], row.Entry.Split('=', '/')[1]);
        var past = row.Entry.Split('/') is [_, var irregular] ? irregular : null;
        return EnglishForms
            .Of(verb, past)
            .Select(form => (form.Form, new VerbForm(new(lemma, row.Class), form.Mood)));
    }

    // Where two verbs share a form the first of the table keeps it: an indicative before a subjunctive of another.
    private static FrozenDictionary<string, VerbForm> Build(
        IEnumerable<(string Form, VerbForm Verb)> forms
    ) =>
        forms
            // “dé” folds into the preposition “de”.
            .Where(pair => pair.Form != "de")
            .Select(pair => (Form: Folding.Fold(pair.Form), pair.Verb))
            .OrderBy(pair => pair.Verb.Mood)
            .DistinctBy(pair => pair.Form)
            .ToFrozenDictionary(pair => pair.Form, pair => pair.Verb);
}
