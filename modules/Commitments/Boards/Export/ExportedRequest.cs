namespace Puebla.Commitments.Boards.Export;

/// <summary>A request as the files give it. Fields are stable; new ones may be added.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Address">Its page.</param>
/// <param name="Citation">Where it stands.</param>
/// <param name="AskedOn">When it was asked, <c>2021-12-01</c>.</param>
/// <param name="Body">Code of the body that asked.</param>
/// <param name="Words">What was asked.</param>
/// <param name="Language">Language of the words.</param>
/// <param name="DeadlineKind">Sort of deadline.</param>
/// <param name="DeadlineWords">The deadline as written.</param>
/// <param name="Due">The last day.</param>
/// <param name="Subjects">Keys of the subjects that it mentions.</param>
/// <param name="Asked">Those asked.</param>
internal sealed record ExportedRequest(
    int Number,
    string Address,
    string? Citation,
    string? AskedOn,
    string? Body,
    string Words,
    string Language,
    string DeadlineKind,
    string? DeadlineWords,
    string? Due,
    IReadOnlyList<string> Subjects,
    IReadOnlyList<ExportedLine> Asked
);

/// <summary>One of those asked.</summary>
/// <param name="Code">As clauses carry it.</param>
/// <param name="Name">In the language of the request.</param>
/// <param name="State">How it stands; null for those who do not see it, as all that follows.</param>
/// <param name="Stage">Where it is at.</param>
/// <param name="Since">Since when.</param>
/// <param name="Reported">When whoever was asked last reported.</param>
/// <param name="DaysOver">For how many days it is over; null where it is not.</param>
internal sealed record ExportedLine(
    string Code,
    string Name,
    string? State,
    string? Stage,
    string? Since,
    string? Reported,
    int? DaysOver
);
