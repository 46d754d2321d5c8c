using Puebla.Kernel;

namespace Puebla.Contacts.Confirm;

/// <summary>Until when entries are confirmed anew: countries keep their contact data current (booklet l.737-740), and a setting says how often that is asked.</summary>
internal static class ConfirmationRules
{
    /// <summary>So many days before its day it is asked.</summary>
    public const int AskedBefore = 30;

    /// <summary>Until when an entry is confirmed: an interval after it last was, or after it came; at once where its party never confirmed anything.</summary>
    /// <param name="since">The day on which it came.</param>
    /// <param name="confirmed">The day on which it was last confirmed; null for never.</param>
    /// <param name="partyDid">Whether the party ever confirmed anything.</param>
    /// <param name="months">The interval.</param>
    public static DateOnly DueOf(DateOnly since, DateOnly? confirmed, bool partyDid, int months) =>
        (confirmed, partyDid) switch
        {
            ({ } day, _) => day.AddMonths(months),
            (null, true) => since.AddMonths(months),
            _ => since,
        };

    /// <summary>Whether it is time to ask.</summary>
    public static bool IsAsked(DateOnly due, DateTimeOffset now) =>
        Due.InSanJose(due).DaysLeft(now) <= AskedBefore;

    public static bool IsLate(DateOnly due, DateTimeOffset now) => Due.InSanJose(due).IsLate(now);
}
