using System.Globalization;
using Puebla.Kernel.WorkingDays;

namespace Puebla.Commitments.Domain;

/// <summary>How often those are reminded who have not answered.</summary>
/// <param name="Before">How many working days before the deadline, each once, the most first.</param>
/// <param name="Every">Every how many working days after it; 0 for never.</param>
internal sealed record Rhythm(IReadOnlyList<int> Before, int Every)
{
    /// <summary>Most days that are counted before, and between two.</summary>
    public const int MostDays = 250;

    private const int MostBefore = 10;

    public bool IsNever => Before.Count == 0 && Every == 0;

    /// <summary>As settings and forms write it: <c>15 5 1</c>, <c>15, 5, 1</c> or nothing; null where it is no list of days.</summary>
    public static IReadOnlyList<int>? ParseBefore(string? typed)
    {
        var days = new SortedSet<int>();
        foreach (
            var word in (typed ?? "").Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries)
        )
        {
            if (Days(word) is not (> 0 and var count))
            {
                return null;
            }
            days.Add(count);
        }
        return days.Count <= MostBefore ? [.. days.Reverse()] : null;
    }

    /// <summary>A number of days, or nothing for never; null where it is none.</summary>
    public static int? ParseEvery(string? typed) =>
        string.IsNullOrWhiteSpace(typed) ? 0 : Days(typed.Trim());

    private static int? Days(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var days)
        && days <= MostDays
            ? days
            : null;
}

/// <summary>A day on which those are reminded who have not answered.</summary>
/// <param name="Day">The day, a working day.</param>
/// <param name="Anchor">The deadline, or the day from which one counts where there is none.</param>
/// <param name="Offset">How many working days from it; below zero before it.</param>
internal sealed record ReminderDay(DateOnly Day, DateOnly Anchor, int Offset)
{
    /// <summary>The same for the same deadline and distance, whatever holiday is corrected meanwhile.</summary>
    public string Key =>
        string.Create(CultureInfo.InvariantCulture, $"{Anchor:yyyy-MM-dd}/{Offset:+0;-0}");

    /// <summary>By hand on a day: once a day.</summary>
    public static string ByHand(DateOnly day) =>
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>The days of a rhythm. Pure: the calendar says which days are working days.</summary>
internal static class ReminderDays
{
    /// <summary>Those from a day on, in order of time; without end where it comes back.</summary>
    /// <param name="rhythm">How often.</param>
    /// <param name="due">The last day of the deadline; null for none.</param>
    /// <param name="from">Nothing before it.</param>
    /// <param name="calendar">Which days are working days.</param>
    public static IEnumerable<ReminderDay> From(
        Rhythm rhythm,
        DateOnly? due,
        DateOnly from,
        WorkingCalendar calendar
    )
    {
        if (due is { } last)
        {
            foreach (var count in rhythm.Before)
            {
                var day = calendar.CountBack(last, count).Ends.Day;
                if (day >= from)
                {
                    yield return new(day, last, -count);
                }
            }
        }
        if (rhythm.Every == 0)
        {
            yield break;
        }
        var anchor = due ?? from;
        var at = anchor;
        for (
            var offset = rhythm.Every;
            at.Year < DateOnly.MaxValue.Year - 2;
            offset += rhythm.Every
        )
        {
            at = calendar.Count(at, rhythm.Every).Ends.Day;
            if (at >= from)
            {
                yield return new(at, anchor, offset);
            }
        }
    }

    /// <summary>The last that has come by a day; null where none has. What came before it is not sent besides: one reminder says it.</summary>
    public static ReminderDay? Last(
        Rhythm rhythm,
        DateOnly? due,
        DateOnly from,
        DateOnly today,
        WorkingCalendar calendar
    ) => From(rhythm, due, from, calendar).TakeWhile(day => day.Day <= today).LastOrDefault();
}
