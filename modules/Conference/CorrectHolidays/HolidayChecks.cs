using Microsoft.Extensions.Localization;
using Puebla.Kernel.WorkingDays;
using Puebla.Ui.Components;
using Puebla.Ui.Forms;

namespace Puebla.Conference.CorrectHolidays;

/// <summary>What a holiday entered by hand may not be.</summary>
internal static class HolidayChecks
{
    private const int LongestName = 120;

    public static IEnumerable<FieldError> Of(
        HolidayForm form,
        int year,
        HolidayEntry? entry,
        IReadOnlyList<HolidayEntry> entries,
        IStringLocalizer<Texts> words
    )
    {
        if (form.Doing is not ("withdraw" or "restore"))
        {
            if (form.DayRead is not { } day || day.Year != year)
            {
                yield return new("Form.Day", words["Correct.Error.Day", year]);
            }
            else if (Same(day, form.KindRead, entry, entries) is { } same)
            {
                yield return new("Form.Day", words["Correct.Error.Taken", same.Name.Here]);
            }
        }
        if (IsWrong(form.NameSpanish))
        {
            yield return new("Form.NameSpanish", words["Correct.Error.Name"]);
        }
        if (IsWrong(form.NameEnglish))
        {
            yield return new("Form.NameEnglish", words["Correct.Error.Name"]);
        }
        if (form.KindRead is null)
        {
            yield return new("Form.Kind", words["Correct.Error.Kind"]);
        }
        if (string.IsNullOrWhiteSpace(form.Reason) || form.Reason.Length > 1000)
        {
            yield return new("Form.Reason", words["Correct.Error.Reason"]);
        }
    }

    // A closure of public offices may well run over a general holiday; two of a kind on a day say the same twice.
    private static Holiday? Same(
        DateOnly day,
        CalendarKind? kind,
        HolidayEntry? own,
        IReadOnlyList<HolidayEntry> entries
    ) =>
        entries
            .Where(one => one.Word != own?.Word)
            .Select(one => one.Now)
            .FirstOrDefault(one =>
                one?.Day == day && (one.Kind == kind || one.Kind == CalendarKind.General)
            );

    private static bool IsWrong(string? name) =>
        string.IsNullOrWhiteSpace(name) || name.Length > LongestName;
}
