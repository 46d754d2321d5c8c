using Microsoft.Extensions.Localization;
using Puebla.Kernel;
using Puebla.Kernel.WorkingDays;

namespace Puebla.Ui.Forms;

/// <summary>A reckoning of working days in words, for pages and mail.</summary>
/// <param name="words">Ui's words, in the reader's language.</param>
/// <param name="language">The reader's.</param>
public sealed class ReckoningWords(IStringLocalizer<Texts> words, Language language)
{
    /// <summary>What was counted: <c>5 días hábiles después del viernes 27 de marzo de 2026</c>.</summary>
    public string Count(Reckoning reckoning)
    {
        ArgumentNullException.ThrowIfNull(reckoning);
        var days = Math.Abs(reckoning.Asked);
        var key =
            $"Reckoning.{(reckoning.Asked < 0 ? "Before" : "After")}.{(days == 1 ? "One" : "Many")}";
        return words[
            key,
            DateText.WithWeekday(reckoning.Start, language),
            NumberText.Whole(days, language)
        ];
    }

    /// <summary>Whose holidays did not count, as a sentence.</summary>
    public string Choice(Reckoning reckoning)
    {
        ArgumentNullException.ThrowIfNull(reckoning);
        return words[
            $"Reckoning.{reckoning.Choice.Word()}",
            string.Join(", ", reckoning.Countries.Select(one => one.Name.In(language)))
        ];
    }

    /// <summary>A day with what it is: <c>jueves 2 de abril de 2026: feriado, no cuenta (Jueves Santo: Costa Rica)</c>.</summary>
    public string Day(ReckonedDay day, Reckoning reckoning)
    {
        ArgumentNullException.ThrowIfNull(day);
        ArgumentNullException.ThrowIfNull(reckoning);
        var written = DateText.WithWeekday(day.Day, language);
        return day.Standing switch
        {
            DayStanding.Start => words["Reckoning.Day.Start", written],
            DayStanding.Weekend => words["Reckoning.Day.Weekend", written],
            DayStanding.Holiday => words[
                "Reckoning.Day.Holiday",
                written,
                string.Join("; ", Reasons(day))
            ],
            _ => words[
                day.Day == reckoning.Ends.Day ? "Reckoning.Day.Last" : "Reckoning.Day.Counted",
                written,
                NumberText.Whole(day.Number!.Value, language)
            ],
        };
    }

    /// <summary>Which holidays of which countries, a phrase each: <c>Viernes Santo: Belice, Canadá</c>.</summary>
    public IEnumerable<string> Reasons(ReckonedDay day)
    {
        ArgumentNullException.ThrowIfNull(day);
        return day
            .Holidays.GroupBy(one => Name(one.Holiday))
            .Select(group =>
                $"{group.Key}: {string.Join(", ", group.Select(one => one.CountryName.In(language)))}"
            );
    }

    /// <summary>What is not certain, a sentence each.</summary>
    public IEnumerable<string> Doubts(Reckoning reckoning)
    {
        ArgumentNullException.ThrowIfNull(reckoning);
        return reckoning
            .Doubts.GroupBy(one => (one.Missing, one.Year))
            .Select(group =>
                words[
                    group.Key.Missing ? "Reckoning.Missing" : "Reckoning.Provisional",
                    string.Join(", ", group.Select(one => one.CountryName.In(language))),
                    DateText.Year(new DateOnly(group.Key.Year, 1, 1))
                ].Value
            );
    }

    /// <summary>A holiday's name, with the day in whose place it is kept.</summary>
    public string Name(Holiday holiday)
    {
        ArgumentNullException.ThrowIfNull(holiday);
        var name = holiday.Name.In(language);
        return holiday.Instead is { } instead
            ? $"{name} ({words["Reckoning.Moved", DateText.DayAndMonth(instead, language)]})"
            : name;
    }
}
