using Puebla.Commitments.Boards.Priorities;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.WorkingDays;

namespace Puebla.Commitments.Detail;

/// <summary>A commitment as the one who reads may see it.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Request">What was asked, by whom, of whom, by when: whoever may see the text sees this.</param>
/// <param name="SeesAll">Whether the reader sees how it stands with everybody asked.</param>
/// <param name="Summary">How it stands with those still asked, in a sentence; null where the reader sees none of them.</param>
/// <param name="Late">How long there still is, or since when it is over; null where the reader sees no open line of theirs.</param>
/// <param name="IsLate">Whether it is over.</param>
/// <param name="Lines">Those that the reader sees.</param>
/// <param name="Audience">For whom state and evidence are.</param>
/// <param name="Openings">What was decided about that, the latest first; empty for those who do not see all.</param>
/// <param name="Priorities">What presidencies put first, the latest first; empty for those who do not see all.</param>
public sealed record CommitmentView(
    int Id,
    RequestView Request,
    bool SeesAll,
    string? Summary,
    string? Late,
    bool IsLate,
    IReadOnlyList<LineView> Lines,
    Audience Audience,
    IReadOnlyList<OpeningView> Openings,
    IReadOnlyList<PriorityView> Priorities
);

/// <summary>A request, as anybody sees it who may see its text.</summary>
public sealed record RequestView(
    string Words,
    string Language,
    string Citation,
    string Link,
    string Title,
    string? Act,
    string? Body,
    DateOnly? AskedOn,
    string Asked,
    string Deadline,
    string? DeadlineWords,
    string? Condition,
    Due? Due,
    bool IsSample
)
{
    /// <summary>Whether it waits for a person to name those whom the text does not.</summary>
    public bool AwaitsNames { get; init; }

    /// <summary>The count of its working days, as it was frozen; null where it counts none.</summary>
    public Reckoning? Reckoning { get; init; }
}

/// <summary>How it stands with one of those asked.</summary>
public sealed record LineView(
    int Id,
    string Code,
    string Name,
    string State,
    Ui.Components.TagState Tag,
    string? Stage,
    DateOnly Since,
    bool IsContested,
    string? Contested,
    DateOnly? Answered,
    CitedPlace? EndedBy,
    IReadOnlyList<ReportView> Reports,
    LineActs Acts
)
{
    /// <summary>False where a correction asks them no more; what was said stays.</summary>
    public bool IsAsked { get; init; } = true;

    /// <summary>What shows it: the evidence of the last report that brought any.</summary>
    public IReadOnlyList<EvidenceView> Evidence =>
        Reports.FirstOrDefault(report => report.Evidence.Count > 0)?.Evidence ?? [];
}

/// <summary>What the reader may do with a line: an address each, null for what they may not.</summary>
public sealed record LineActs(string? Report, string? Submit, string? Note, string? Contest);

/// <summary>Something that was said of a line.</summary>
public sealed record ReportView(
    string What,
    string By,
    DateOnly On,
    string State,
    string? Stage,
    string? Words,
    string? Source,
    CitedPlace? Place,
    IReadOnlyList<EvidenceView> Evidence
);

/// <summary>What shows that a report is right.</summary>
/// <param name="Text">The document's title, the activity or the answer in words.</param>
/// <param name="Link">The document's page; null for none, and where the reader may not see it.</param>
/// <param name="Day">The activity's day.</param>
public sealed record EvidenceView(string Text, string? Link, DateOnly? Day);

/// <summary>A provision as it is cited.</summary>
public sealed record CitedPlace(string Citation, string Link);

/// <summary>A decision about who sees state and evidence.</summary>
public sealed record OpeningView(
    string From,
    string To,
    string Criterion,
    string Reason,
    string By,
    DateOnly On
);
