using Puebla.Contacts.Confirm;
using Puebla.Kernel.Access;

namespace Puebla.Contacts.Interviews;

/// <summary>Until when the Secretariat interviews the focal points of a member anew: an interval after the last interview, or after the first of them came.</summary>
internal static class InterviewRules
{
    /// <summary>Null where the party has no focal point to be interviewed.</summary>
    public static DateOnly? DueOf(PartyStanding standing, DateOnly? last, int months)
    {
        var since = standing
            .Mandates.Where(row => row.Office == Office.FocalPoint)
            .Select(row => (DateOnly?)standing.Entries[row.PersonId].Since)
            .Min();
        return since is null ? null : (last ?? since.Value).AddMonths(months);
    }
}
