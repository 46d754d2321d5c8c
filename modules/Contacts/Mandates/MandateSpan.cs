using Puebla.Contacts.Contracts;
using Puebla.Contacts.Data;
using Puebla.Kernel.Access;

namespace Puebla.Contacts.Mandates;

/// <summary>A mandate between two instants: the midnights of its own zone, or the moment at which it was ended before.</summary>
/// <param name="Mandate">The mandate.</param>
/// <param name="Start">Its first instant.</param>
/// <param name="End">The first instant at which it is over; null for an open end.</param>
internal sealed record MandateSpan(Mandate Mandate, DateTimeOffset Start, DateTimeOffset? End)
{
    public static MandateSpan Of(MandateRow row)
    {
        var zone = LocalDays.Zone(row.Zone) ?? TimeZoneInfo.Utc;
        DateTimeOffset? last = row.To is { } to ? LocalDays.Start(to.AddDays(1), zone) : null;
        return new(
            row.Held,
            LocalDays.Start(row.From, zone),
            row.EndedAt is { } ended && !(last < ended) ? ended : last
        );
    }

    public bool Holds(DateTimeOffset at) => Start <= at && !(End <= at);

    /// <summary>Those in force at an instant, and when that changes next.</summary>
    public static HeldMandates At(IReadOnlyCollection<MandateSpan> spans, DateTimeOffset at)
    {
        if (spans.Count == 0)
        {
            return HeldMandates.None;
        }
        var changes = spans
            .Where(span => span.End is not { } end || span.Start < end)
            .SelectMany<MandateSpan, DateTimeOffset?>(span => [span.Start, span.End])
            .Where(change => change > at);
        return new(
            [.. spans.Where(span => span.Holds(at)).Select(span => span.Mandate)],
            changes.Min()
        );
    }
}
