namespace Puebla.Kernel.WorkingDays;

/// <summary>A holiday of a country as its data give it: by a rule, by days written down, or both.</summary>
/// <param name="Key">Stable key of it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Of which calendar.</param>
/// <param name="Rule">Its rule; null where it has only days written down.</param>
/// <param name="Dates">Days written down: in a year that has one, they stand in place of the rule.</param>
public sealed record HolidaySource(
    string Key,
    LocalizedText Name,
    CalendarKind Kind,
    HolidayRule? Rule,
    IReadOnlyList<DateOnly> Dates
);

/// <summary>Which of a country's two calendars.</summary>
public enum CalendarKind
{
    /// <summary>What is free for everybody.</summary>
    General,

    /// <summary>What is free for public offices besides. Governments answer consultations, so these days do not count where they are known.</summary>
    PublicOffice,
}

/// <summary>Reckons the holidays of a year from their rules.</summary>
public static class HolidayYears
{
    /// <summary>The holidays of one country in a year, in order; those of the year before or after that reach into it included.</summary>
    /// <param name="sources">All of the country's.</param>
    /// <param name="year">The year.</param>
    public static IReadOnlyList<Holiday> Of(IReadOnlyCollection<HolidaySource> sources, int year)
    {
        ArgumentNullException.ThrowIfNull(sources);
        int[] years = [year - 1, year, year + 1];
        var fallen = years
            .SelectMany(one => sources.SelectMany(source => Fallen(source, one)))
            .ToList();
        // A substitute may not fall on a holiday; whether one is itself moved does not matter to it.
        var taken = fallen.Select(one => one.Day).ToHashSet();
        return
        [
            .. fallen
                .SelectMany(one =>
                    Observances
                        .Days(one.Observed, one.Day, taken.Contains)
                        .Select(day =>
                        {
                            taken.Add(day);
                            return new Holiday(
                                day,
                                one.Source.Key,
                                one.Source.Name,
                                one.Source.Kind
                            )
                            {
                                Instead = day == one.Day ? one.Instead : one.Day,
                            };
                        })
                )
                .Where(one => one.Day.Year == year)
                .DistinctBy(one => (one.Key, one.Day))
                .OrderBy(one => one.Day)
                .ThenBy(one => one.Kind),
        ];
    }

    private static IEnumerable<Fall> Fallen(HolidaySource source, int year)
    {
        var written = source.Dates.Where(day => day.Year == year).ToList();
        var first = source.Rule?.In(year);
        if (written.Count > 0)
        {
            // Where it would have fallen is told when it was moved to another day.
            var by = first is { } rule && !written.Contains(rule) ? rule : (DateOnly?)null;
            return written.Select(day => new Fall(source, day, Observance.Stays, by));
        }
        return first is { } day
            ? Enumerable
                .Range(0, source.Rule!.Days ?? 1)
                .Select(i => new Fall(source, day.AddDays(i), source.Rule.Observed, null))
            : [];
    }

    private sealed record Fall(
        HolidaySource Source,
        DateOnly Day,
        Observance Observed,
        DateOnly? Instead
    );
}
