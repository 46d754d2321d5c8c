using Puebla.Outcomes.Understanding.Verbs;

namespace Puebla.Outcomes.Understanding;

/// <summary>An operative verb found in a provision.</summary>
/// <param name="From">First token of its clause.</param>
/// <param name="First">First token of the verb as written, its pronouns included.</param>
/// <param name="Next">The token after the verb.</param>
internal readonly record struct FoundAct(
    int From,
    int First,
    int Next,
    Verb Verb,
    Mood Mood,
    bool Passive = false
);
