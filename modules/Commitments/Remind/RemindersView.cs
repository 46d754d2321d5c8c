using Puebla.Commitments.Detail;
using Puebla.Kernel;
using Puebla.Kernel.WorkingDays;

namespace Puebla.Commitments.Remind;

/// <summary>The reminders of a commitment, for those who remind.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Plan">How those asked are reminded.</param>
/// <param name="Reason">Why somebody said so; null where nobody did.</param>
/// <param name="Revision">Of what was said; 0 where nothing was.</param>
/// <param name="Days">When, for each calendar by which days are counted; empty where nobody is left to be reminded, or nothing is on.</param>
/// <param name="Lines">Those asked, and who receives for them.</param>
/// <param name="Sent">A page of what was sent.</param>
/// <param name="MailGoesOut">Whether this installation sends mail.</param>
internal sealed record RemindersView(
    RequestView Request,
    EffectivePlan Plan,
    string? Reason,
    uint Revision,
    IReadOnlyList<PlannedDays> Days,
    IReadOnlyList<RemindedLine> Lines,
    SentPage Sent,
    bool MailGoesOut
);

/// <summary>When those are reminded whose days are counted by one calendar.</summary>
/// <param name="Who">Their names; null for all who have not answered.</param>
/// <param name="Coming">The next times.</param>
/// <param name="Counts">The counts to those times, day by day.</param>
public sealed record PlannedDays(
    string? Who,
    IReadOnlyList<PlannedDay> Coming,
    IReadOnlyList<Reckoning> Counts
);

/// <summary>A time to come.</summary>
public sealed record PlannedDay(DateOnly Day, string What);

/// <summary>One of those asked.</summary>
/// <param name="Id">The line.</param>
/// <param name="Name">The one asked.</param>
/// <param name="Answered">When they last answered; null while they did not.</param>
/// <param name="IsReminded">Whether an answer is awaited.</param>
/// <param name="Receivers">Who would be reminded.</param>
public sealed record RemindedLine(
    int Id,
    string Name,
    DateOnly? Answered,
    bool IsReminded,
    IReadOnlyList<Receiver> Receivers
);

/// <summary>A person who receives for one of those asked.</summary>
/// <param name="Name">Their name.</param>
/// <param name="Trouble">Why no mail reaches them; null where it may.</param>
public sealed record Receiver(string Name, string? Trouble);

/// <summary>A page of what was sent, the latest first.</summary>
/// <param name="Sent">What was sent.</param>
/// <param name="Page">Which page, from 1.</param>
/// <param name="Pages">How many; 0 where nothing was sent.</param>
public sealed record SentPage(IReadOnlyList<SentReminder> Sent, int Page, int Pages);

/// <summary>A reminder that was sent, to a person or, where nobody received for the one asked, to nobody.</summary>
/// <param name="Name">The one asked.</param>
/// <param name="At">When.</param>
/// <param name="What">What for.</param>
/// <param name="Person">To whom; null for nobody.</param>
/// <param name="Mail">What became of the message; null for nobody.</param>
/// <param name="MailFailed">Whether it certainly did not arrive.</param>
/// <param name="Opened">When they opened it in Puebla; null before.</param>
public sealed record SentReminder(
    string Name,
    string At,
    string What,
    string? Person,
    string? Mail,
    bool MailFailed,
    string? Opened
);
