using System.Collections.Frozen;

namespace Puebla.Outcomes.Understanding;

/// <summary>Words that join clauses, and words that lead into a sentence before its verb.</summary>
internal static class Connectives
{
    private static readonly PhraseTable<bool> Joining = new(
        new[]
        {
            "asi como",
            "asi mismo",
            "asimismo",
            "ademas",
            "tambien",
            "igualmente",
            "de igual manera",
            "de igual forma",
            "de la misma manera",
            "del mismo modo",
            "adicionalmente",
            "por lo que",
            "por lo cual",
            "para lo cual",
            "por lo tanto",
            "por tanto",
            "en consecuencia",
            "a la vez",
            "al mismo tiempo",
            "y",
            "e",
            "as well as",
            "in addition",
            "additionally",
            "furthermore",
            "moreover",
            "likewise",
            "and",
        }.Select(words => (words, true))
    );

    private static readonly FrozenSet<string> LeadingWords = (
        "a con para en respecto sobre de dado dada al ante como conforme cuando tras una tomando teniendo reconociendo considerando por segun bajo desde "
        + "durante mediante si luego previo considerado visto vista reafirmando destacando "
        + "in with to for as on regarding concerning following given having based recognizing recognising noting considering under upon once if through after "
        + "taking building pursuant during at within"
    )
        .Split(' ')
        .ToFrozenSet();

    /// <summary>How many words of a joining expression stand at a token; 0 where none does.</summary>
    public static int JoiningAt(ProvisionText text, int at) =>
        Joining.TryMatch(text, at, out _, out var next) ? next - at : 0;

    /// <summary>Whether a sentence that begins with this word says something before its verb, up to a comma.</summary>
    public static bool Leads(string word) => LeadingWords.Contains(word);

    /// <summary>Where “y” stands before a verb and its subject (“y la PPT lo enviará”), or −1.</summary>
    public static int JointBefore(ProvisionText text, int at)
    {
        var i = at - 1;
        while (i >= 0 && (text.NameIndex(i) >= 0 || SubjectWords.Contains(text.Word(i))))
            i--;
        return text.Word(i) is "y" or "e" or "and" ? i : -1;
    }

    private static readonly WordSet SubjectWords = new(
        "we they it lo la los las el les le se the also tambien"
    );
}
