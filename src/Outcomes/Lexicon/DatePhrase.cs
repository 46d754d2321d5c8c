namespace Puebla.Outcomes.Lexicon;

/// <summary>A day or a window of days as a text writes it; the year is null where it was left out.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">One past its last character.</param>
internal readonly record struct DatePhrase(
    int Start,
    int End,
    DayOfYear First,
    DayOfYear Last,
    int? Year
)
{
    public DateOnly? FirstDate(int? yearLeftOut) =>
        First.In((Year ?? yearLeftOut) - (First.Month > Last.Month ? 1 : 0));

    public DateOnly? LastDate(int? yearLeftOut) => Last.In(Year ?? yearLeftOut);
}

/// <summary>A day and its month.</summary>
internal readonly record struct DayOfYear(int Day, int Month)
{
    /// <summary>The date in a year; null without a year or where the day does not exist (30 February).</summary>
    public DateOnly? In(int? year) =>
        year is >= 1 and <= 9999
        && Month is >= 1 and <= 12
        && Day >= 1
        && Day <= DateTime.DaysInMonth(year.Value, Month)
            ? new(year.Value, Month, Day)
            : null;
}
