using System.Globalization;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;

namespace Puebla.Record.Classify;

/// <summary>What is typed into the form of a decision, as it was typed.</summary>
internal sealed class ClassificationForm
{
    public const string Later = "despues";

    public string? Revision { get; set; }

    public string? Mode { get; set; }

    public string? Subject { get; set; }

    public string? Criterion { get; set; }

    public string? Reason { get; set; }

    public string? When { get; set; }

    public string? Day { get; set; }

    public string? Hour { get; set; }

    public bool DespiteReview { get; set; }

    public bool IsLater => When == Later;

    /// <summary>The decision; or why it cannot be read.</summary>
    public (ClassificationChange? Change, Refusal? Refusal) Read(string key, AccessMode now)
    {
        var at = IsLater ? At() : null;
        return IsLater && at is null
            ? (null, RecordRefusals.Of("classify.when"))
            : (
                new(
                    key,
                    uint.TryParse(Revision, CultureInfo.InvariantCulture, out var read) ? read : 0,
                    new(Chosen(now), (Subject ?? "").Trim()),
                    Criterion ?? "",
                    (Reason ?? "").Trim()
                )
                {
                    At = at,
                    DespiteReview = DespiteReview,
                },
                null
            );
    }

    public AccessMode Chosen(AccessMode now) =>
        int.TryParse(Mode, NumberStyles.None, CultureInfo.InvariantCulture, out var mode)
            ? (AccessMode)mode
            : now;

    private DateTimeOffset? At() =>
        DateOnly.TryParseExact(
            Day?.Trim(),
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
        && TimeOnly.TryParseExact(
            Hour?.Trim(),
            ["HH:mm", "H:mm", "HH:mm:ss"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var hour
        )
            ? MemberZones.At(day, hour, MemberZones.Default)
            : null;
}
