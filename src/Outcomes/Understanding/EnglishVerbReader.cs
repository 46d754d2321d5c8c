using System.Collections.Frozen;
using Puebla.Outcomes.Understanding.Verbs;

namespace Puebla.Outcomes.Understanding;

/// <summary>Reads English verbs: those that open a provision, those of the speakers, and duties with shall, will, should.</summary>
internal sealed class EnglishVerbReader(ProvisionText text) : VerbReader(text)
{
    private static readonly FrozenSet<string> Speakers = (
        "we they who ministers viceministers conference meeting group ministers members chairs chairpersons delegations states countries participants "
        + "governments committee council forum process troika presidency heads delegates rcm assembly commission officials parties secretariat"
    )
        .Split(' ')
        .ToFrozenSet();

    public override FoundAct? Opening(int from, int at)
    {
        at = SkipAdverbs(at);
        if (Text.NameIndex(at) >= 0)
            return null;
        if (VerbLexicon.English(Text.Word(at)) is { } form && !IsNoun(form.Verb, at + 1))
            return Act(from, at, at + 1, form.Verb, form.Mood);
        return Main(from, at);
    }

    public override FoundAct? Main(int from, int at)
    {
        if (Text.NameIndex(at) >= 0)
            return null;
        var word = Text.Word(at);
        if (
            word is "shall" or "will" or "must"
            || (word == "should" && at > 0 && Text.Word(at - 1) is not ("," or "." or ";"))
            || (word is "is" or "are" && Text.Word(at + 1) == "to")
        )
            return Duty(from, at, word is "is" or "are" ? at + 2 : at + 1);
        // “Countries were encouraged to nominate”.
        if (
            word is "is" or "are" or "was" or "were"
            && VerbLexicon.English(Text.Word(at + 1))
                is {
                    Mood: Mood.Finite,
                    Verb.Class: ActClass.Requests or ActClass.Urges or ActClass.Decides
                } told
        )
            return new(
                from,
                IsToldNow(at) ? at : at + 1,
                at + 2,
                told.Verb,
                Mood.Finite,
                Passive: true
            );
        if (VerbLexicon.English(word) is not { } form || !IsAfterSpeaker(at))
            return null;
        var act = Act(
            from,
            at,
            at + 1,
            form.Verb,
            form.Mood == Mood.Infinitive ? Mood.Finite : form.Mood
        );
        return
            act.Verb.Class == ActClass.Plans
            && form.Verb.Lemma != "comprometer"
            && form.Verb.Class == ActClass.Plans
            ? null
            : act;
    }

    // “is invited”, “It was agreed” are one verb; “Countries were encouraged” tells who was (conventions of the answers, 12).
    private bool IsToldNow(int at) => Text.Word(at) is "is" or "are" || Text.Word(at - 1) == "it";

    public override bool IsInnerInfinitive(int at) =>
        Text.Word(at - 1) == "to"
        && VerbLexicon.English(Text.Word(at)) is { Mood: Mood.Infinitive };

    private FoundAct? Duty(int from, int first, int at)
    {
        at = SkipAdverbs(at);
        if (Text.Tokens.Count <= at || Text.Tokens[at].Kind != Lexicon.TokenKind.Word)
            return null;
        var passive =
            Text.Word(at) == "be"
            && Text.Word(at + 1) is { } next
            && (
                next.EndsWith("ed", StringComparison.Ordinal) || next is "held" or "sent" or "made"
            );
        if (passive)
            return new(
                from,
                first,
                at + 2,
                new("ser", ActClass.Requests),
                Mood.Duty,
                Passive: true
            );
        // “will co-host” is one word as written.
        if (Text.Word(at + 1) == "-" && Text.Tokens[at + 1].Start == Text.Tokens[at].End)
            at += 2;
        var verb = VerbLexicon.English(Text.Word(at))?.Verb.Lemma ?? Text.Word(at);
        return Act(from, first, at + 1, new(verb, ActClass.Requests), Mood.Duty);
    }

    private bool IsAfterSpeaker(int at)
    {
        var before = at - 1;
        while (
            before >= 0
            && (
                IsAdverb(Text.Word(before))
                || Text.Word(before) is "have" or "has" or "," && before > 0
            )
        )
            before--;
        return Speakers.Contains(Text.Word(before)) || Text.NameIndex(before) >= 0;
    }

    // “Review of the guidelines” is a noun, “Review the guidelines” a verb.
    private bool IsNoun(Verb verb, int next) =>
        Text.Word(next) is "of" or "on" or "." or ":" or "" or "for"
        && FixedComplements.After(verb, Text, next) is null;

    private int SkipAdverbs(int at)
    {
        while (IsAdverb(Text.Word(at)))
            at++;
        return at;
    }

    private static bool IsAdverb(string word) =>
        word
            is "also"
                or "further"
                or "furthermore"
                or "jointly"
                or "strongly"
                or "again"
                or "hereby"
                or "therefore"
                or "likewise"
                or "then"
                or "not"
                or "once"
        || (
            word.EndsWith("ly", StringComparison.Ordinal)
            && word is not ("supply" or "apply" or "reply" or "assembly")
        );
}
