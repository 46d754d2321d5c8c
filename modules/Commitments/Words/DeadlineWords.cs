using Microsoft.Extensions.Localization;
using Puebla.Commitments.Data;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Ui.Forms;

namespace Puebla.Commitments.Words;

/// <summary>By when something is asked, as one phrase in the reader's language: how it is counted, and the day at which it comes out.</summary>
internal sealed class DeadlineWords(
    IStringLocalizer<Texts> words,
    IStringLocalizer<Puebla.Ui.Texts> dates,
    IConference conference
)
{
    /// <summary>The phrase, without what the text itself says.</summary>
    public async ValueTask<string> Of(Deadline deadline, CancellationToken stop = default) =>
        Of(deadline, await conference.Facts(stop));

    /// <summary>The phrase, by registers that were read before.</summary>
    public string Of(Deadline deadline, ConferenceFacts facts)
    {
        var day = deadline.DueDay is { } due ? DateText.Full(due) : null;
        var told = deadline.Kind switch
        {
            DeadlineKind.None => words["Deadline.None"].Value,
            DeadlineKind.Vague => words["Deadline.Vague"].Value,
            DeadlineKind.Day => day ?? words["Deadline.Open"].Value,
            DeadlineKind.Meeting => With(Meeting(deadline, facts), day),
            DeadlineKind.Counted => With(
                words["Deadline.Counted", Amount(deadline), From(deadline)],
                day
            ),
            DeadlineKind.Recurring => day is null
                ? words["Deadline.Recurring", Amount(deadline)]
                : words["Deadline.RecurringFrom", Amount(deadline), day],
            _ => With(words["Deadline.Conditional", deadline.Condition ?? "—"], day),
        };
        return deadline.MovedFrom is { } was
            ? words["Deadline.Moved", told, DateText.Full(was)].Value
            : told;
    }

    /// <summary>A number of days, weeks, months or years.</summary>
    public string Amount(Deadline deadline) =>
        deadline is { Count: { } count, Unit: { } unit }
            ? words[$"Unit.{unit}.{(count == 1 ? "One" : "Many")}", NumberText.Whole(count)].Value
            : words["Deadline.SomeTime"].Value;

    private string Meeting(Deadline deadline, ConferenceFacts facts)
    {
        var name = deadline.Meeting is { } key
            ? facts.Meeting(key) is { } meeting
                ? words[
                    "Deadline.MeetingName",
                    meeting.Name.In(LanguageExtensions.Current),
                    PartialDateWords.Of(meeting.Start, dates)
                ].Value
                : key
            : words["Deadline.SomeMeeting"].Value;
        return deadline.Count is null or 0
            ? words["Deadline.ByMeeting", name]
            : words["Deadline.BeforeMeeting", Amount(deadline), name];
    }

    private string From(Deadline deadline) =>
        deadline.From is { } from ? DateText.Full(from)
        : deadline.Condition is { } act ? $"«{act}»"
        : words["Deadline.SomeAct"].Value;

    private static string With(string told, string? day) => day is null ? told : $"{told}: {day}";
}
