using Puebla.Record.Contracts;
using Puebla.Record.Precedents.Rules;
using Puebla.Record.Read;
using Puebla.Record.Search.Results;

namespace Puebla.Record.Precedents;

/// <summary>A provision like the text that was asked about.</summary>
/// <param name="Hit">The provision.</param>
/// <param name="When">Before or after the text.</param>
/// <param name="Share">Percentage of the words that both share, in the same order.</param>
/// <param name="Changes">What the later of the two changed; empty where they are not nearly the same.</param>
/// <param name="Clauses">What it asked, of whom, by when.</param>
/// <param name="FollowUp">What became of it; null where nobody says.</param>
public sealed record Precedent(
    Hit Hit,
    PrecedentTime When,
    int Share,
    IReadOnlyList<ChangedRun> Changes,
    IReadOnlyList<ClauseView> Clauses,
    FollowUp? FollowUp
)
{
    /// <summary>From how many words in a hundred on two paragraphs are called nearly the same: Puebla's own measure.</summary>
    public const int NearlyTheSameFrom = 70;

    /// <summary>Whether the two are nearly the same.</summary>
    public bool IsNearlyTheSame => Share >= NearlyTheSameFrom;
}

/// <summary>When a provision was agreed, seen from a text.</summary>
public enum PrecedentTime
{
    /// <summary>Before it.</summary>
    Earlier,

    /// <summary>On the same day, or on a day that is not documented.</summary>
    SameDayOrUndated,

    /// <summary>After it.</summary>
    Later,
}

/// <summary>The text asked about.</summary>
/// <param name="Language">Its language.</param>
/// <param name="Text">Its words.</param>
/// <param name="Day">When it was agreed; null for one that is not agreed yet.</param>
internal sealed record AskedText(string Language, string Text, DateOnly? Day)
{
    /// <summary>True for a text of nobody's yet: everything is earlier.</summary>
    public bool IsNew { get; init; }

    /// <summary>The same in the other language, where it is held.</summary>
    public (string Language, string Text)? Twin { get; init; }

    /// <summary>Places that are the text itself, and no precedent of it.</summary>
    public IReadOnlyCollection<long> Own { get; init; } = [];
}
