using Puebla.Kernel;

namespace Puebla.Conference.Contracts;

/// <summary>Questions about a time.</summary>
internal static class Answers
{
    public static IReadOnlyList<Answer<T>> At<T>(IEnumerable<T> facts, PartialDate when)
        where T : DatedFact => At(facts, when, fact => fact.Lifetime);

    public static IReadOnlyList<Answer<T>> At<T>(
        IEnumerable<T> facts,
        PartialDate when,
        Func<T, Lifetime> lifetime
    ) =>
        [
            .. facts
                .Select(fact => new Answer<T>(fact, lifetime(fact).During(when)))
                .Where(answer => answer.Certainty != Certainty.No),
        ];
}
