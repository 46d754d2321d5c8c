using Puebla.Outcomes.Understanding.Verbs;

namespace Puebla.Outcomes.Understanding;

/// <summary>Reads the verb that stands at a token, in either language.</summary>
internal abstract class VerbReader(ProvisionText text)
{
    protected ProvisionText Text { get; } = text;

    /// <summary>The act that opens a clause at this very token, or null.</summary>
    public abstract FoundAct? Opening(int from, int at);

    /// <summary>A finite verb of a main clause at this token, or null.</summary>
    public abstract FoundAct? Main(int from, int at);

    /// <summary>Whether the token is an infinitive that depends on another word.</summary>
    public abstract bool IsInnerInfinitive(int at);

    protected FoundAct Act(
        int from,
        int first,
        int next,
        Verb verb,
        Mood mood,
        bool passive = false
    )
    {
        if (FixedComplements.After(verb, Text, next) is var (act, words))
            return new(from, first, next + words, act, mood, passive);
        return new(from, first, next, ComplementClass.Adjust(verb, Text, next), mood, passive);
    }

    public static VerbReader For(ProvisionText text) =>
        text.English ? new EnglishVerbReader(text) : new SpanishVerbReader(text);
}
