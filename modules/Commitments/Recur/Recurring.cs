using Puebla.Commitments.Data;
using Puebla.Kernel.Data;

namespace Puebla.Commitments.Recur;

/// <summary>Requests that recur: each time is a commitment of its own, that follows the one before.</summary>
internal static class Recurring
{
    /// <summary>Of what recurs the last time alone; all that does not.</summary>
    public static IQueryable<Commitment> Latest(ConferenceDb db) =>
        db.Set<Commitment>()
            .Where(one => !db.Set<Commitment>().Any(next => next.FollowsId == one.Id));
}
