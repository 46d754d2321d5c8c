using Puebla.Kernel;

namespace Puebla.Record.Review;

/// <summary>What a person does to one piece of a text under review.</summary>
/// <param name="Key">The instrument.</param>
/// <param name="ItemId">The piece.</param>
/// <param name="Revision">Its state when the person read it.</param>
/// <param name="NextRevision">The state of the piece after it, where the two are joined.</param>
/// <param name="Kind">What.</param>
/// <param name="Typed">What stands in the form, all of it.</param>
internal sealed record ReviewStep(
    string Key,
    long ItemId,
    int Revision,
    int? NextRevision,
    StepKind Kind,
    TypedItem Typed
)
{
    /// <summary>Whether what is doubtful comes before the rest.</summary>
    public bool DoubtsFirst { get; init; }
}

/// <summary>The steps.</summary>
internal enum StepKind
{
    Save,
    Confirm,
    Split,
    Join,

    /// <summary>What was no provision becomes one.</summary>
    Place,

    /// <summary>A provision becomes a kept piece of text.</summary>
    SetAside,

    /// <summary>What was no provision is the end of the provision above it.</summary>
    JoinAbove,
}

/// <summary>What became of a step.</summary>
/// <param name="GoTo">The piece to look at next; null where the text is done, or nothing was done.</param>
/// <param name="Refusal">Why nothing was done, or null.</param>
/// <param name="Field">The field that the refusal is about.</param>
internal sealed record StepResult(long? GoTo, Refusal? Refusal = null, string Field = "texto")
{
    public static StepResult No(string code, string field = "texto", params object[] named) =>
        new(null, RecordRefusals.Of(code, named), field);
}

/// <summary>A piece that was shown to a person.</summary>
/// <param name="Id">The piece.</param>
/// <param name="Revision">Its state then.</param>
internal readonly record struct ShownItem(long Id, int Revision);
