using Puebla.Conference.Contracts;
using Puebla.Kernel;

namespace Puebla.Conference.Handover;

/// <summary>When a handover may be recorded: not before it happened, after those recorded before it and those in the documents, and a correction only of one that stands.</summary>
internal static class HandoverOrder
{
    public static Refusal? Refuse(
        HandoverPayload payload,
        IReadOnlyList<HandoverEntity> recorded,
        IEnumerable<Presidency> presidencies,
        DateTimeOffset now
    )
    {
        if (presidencies.Any(one => IsDocumentedAfter(one, payload)))
        {
            return HandoverRefusals.BeforeDocuments;
        }
        var corrected = recorded.Select(row => row.Supersedes).OfType<Guid>().ToHashSet();
        var standing = recorded.Where(row => !corrected.Contains(row.Id)).ToList();
        if (payload.Supersedes is { } wrong && standing.TrueForAll(row => row.Id != wrong))
        {
            return HandoverRefusals.CorrectedAlready;
        }
        var last = standing.Where(row => row.Id != payload.Supersedes).MaxBy(row => row.At);
        if (payload.At > now)
        {
            return HandoverRefusals.TooEarly;
        }
        if (payload.Supersedes is null && last is not null && last.At >= payload.At)
        {
            return HandoverRefusals.NotAfterLast;
        }
        return
            payload.Supersedes is null
            && last?.Country == payload.Country
            && last.Year == payload.Year
            ? HandoverRefusals.Same
            : null;
    }

    private static bool IsDocumentedAfter(Presidency one, HandoverPayload payload) =>
        one is { Recorded: null, Designated: false }
        && one.Lifetime.From.First > DateOnly.FromDateTime(payload.At.UtcDateTime);
}
