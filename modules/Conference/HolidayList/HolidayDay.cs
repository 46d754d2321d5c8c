using Puebla.Kernel;
using Puebla.Kernel.WorkingDays;
using Puebla.Ui.Forms;

namespace Puebla.Conference.HolidayList;

/// <summary>A day with its holidays, those of one name together.</summary>
internal sealed record HolidayDay(DateOnly Day, IReadOnlyList<HolidayGroup> Groups)
{
    public static IEnumerable<HolidayDay> Of(
        IReadOnlyList<CountryCalendar> calendars,
        ReckoningWords words,
        Language language
    ) =>
        calendars
            .SelectMany(calendar =>
                calendar
                    .Holidays.Select(one => one.Day)
                    .Distinct()
                    .Select(day => (Calendar: calendar, Holiday: calendar.On(day)!))
            )
            .GroupBy(one => one.Holiday.Day)
            .OrderBy(day => day.Key)
            .Select(day => new HolidayDay(
                day.Key,
                [
                    .. day.GroupBy(one => (words.Name(one.Holiday), one.Holiday.Kind))
                        .Select(group => new HolidayGroup(
                            group.Key.Item1,
                            string.Join(", ", group.Select(one => one.Calendar.Name.In(language))),
                            group.Key.Kind == CalendarKind.PublicOffice
                        )),
                ]
            ));
}

/// <summary>A holiday of one name, and whose it is.</summary>
internal sealed record HolidayGroup(string Name, string Countries, bool PublicOffice);
