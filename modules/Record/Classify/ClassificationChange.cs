using Puebla.Kernel.Access;

namespace Puebla.Record.Classify;

/// <summary>Who shall see an instrument, from when on, and why.</summary>
/// <param name="Key">The instrument.</param>
/// <param name="Revision">Its state when the one who decides read it.</param>
/// <param name="To">The new audience; the same as before where it is decided that it stays.</param>
/// <param name="Criterion">Code of the criterion.</param>
/// <param name="Reason">Why.</param>
internal sealed record ClassificationChange(
    string Key,
    uint Revision,
    Audience To,
    string Criterion,
    string Reason
)
{
    /// <summary>From when on; null for now.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Said explicitly: it goes out although it waits for review.</summary>
    public bool DespiteReview { get; init; }
}
