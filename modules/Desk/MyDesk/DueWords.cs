using Microsoft.Extensions.Localization;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Asking;
using Puebla.Ui.Components;
using Puebla.Ui.Forms;

namespace Puebla.Desk.MyDesk;

/// <summary>Until when, in words: how many days are left or over while that is near, the day itself while it is far.</summary>
internal sealed class DueWords(IStringLocalizer<Texts> words, TimeProvider clock)
{
    private const int Near = 14;

    /// <summary>The tag before a line.</summary>
    public (string Text, TagState State) Tag(Due? due)
    {
        if (due is not { } until)
        {
            return (words["Due.None"], TagState.Neutral);
        }
        var left = until.DaysLeft(clock.GetUtcNow());
        return left switch
        {
            < 0 => (
                words["Due.Late", SpanText.Of(-left, LanguageExtensions.Current)],
                TagState.Overdue
            ),
            0 => (words["Due.Today"], TagState.Due),
            1 => (words["Due.LeftOne"], TagState.Due),
            <= Near => (words["Due.LeftMany", NumberText.Whole(left)], TagState.Due),
            _ => (
                words["Due.Until", Day(until, until.Day.AddDays(-left).Year == until.Day.Year)],
                TagState.Action
            ),
        };
    }

    /// <summary>The last day with its zone; null where there is none.</summary>
    public string? LastDay(Due? due) =>
        due is { } until
            ? words[
                "Due.LastDay",
                Day(until, withoutYear: false),
                MemberZones.CityOf(until.Zone).In(LanguageExtensions.Current)
            ].Value
            : null;

    private static string Day(Due due, bool withoutYear) =>
        withoutYear
            ? DateText.DayAndMonth(due.Day, LanguageExtensions.Current)
            : DateText.Full(due.Day);
}
