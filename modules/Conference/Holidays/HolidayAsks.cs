using System.Globalization;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;
using Puebla.Kernel.Settings;
using Puebla.Kernel.WorkingDays;

namespace Puebla.Conference.Holidays;

/// <summary>Tells the Secretariat, a line a country, whose known holidays run out. A provisional year counts as one that is not known.</summary>
internal sealed class HolidayAsks(
    IConference conference,
    ISettings settings,
    IRights rights,
    TimeProvider clock
) : IAsks
{
    public async ValueTask<IReadOnlyList<Asked>> Of(
        Actor actor,
        Language language,
        CancellationToken stop = default
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (await rights.May(actor, Act.KeepHolidays, stop: stop) is not { By: { } by })
        {
            return [];
        }
        var facts = await conference.Facts(stop);
        var warn = await settings.Warn(stop);
        var today = ConferenceFacts.DayOf(clock.GetUtcNow());
        return
        [
            .. facts
                .HolidayCalendars.Select(one => facts.CalendarOf(one.Country))
                .Select(calendar => (Calendar: calendar, Last: LastDay(calendar, today)))
                .Where(one => one.Last.DayNumber - today.DayNumber <= warn)
                .Select(one => Line(one.Calendar, one.Last, warn, by, language)),
        ];
    }

    /// <summary>The last day that is known without a gap from this year on; the last of the year before where this year is not known.</summary>
    public static DateOnly LastDay(CountryCalendar calendar, DateOnly today)
    {
        var year = today.Year;
        while (calendar.Year(year) is { Provisional: false })
        {
            year++;
        }
        return new(year - 1, 12, 31);
    }

    private static Asked Line(
        CountryCalendar calendar,
        DateOnly last,
        int warn,
        Mandate by,
        Language language
    ) =>
        new(
            $"conference.holidays-run-out:{calendar.Country}",
            by,
            string.Format(
                CultureInfo.InvariantCulture,
                Texts.ResourceManager.GetString("Asked.HolidaysRunOut", language.Culture)!,
                calendar.Name.In(language),
                last.Year + 1
            ),
            FormattableString.Invariant(
                $"{WorkingDayPlaces.Correct.Spanish}/{calendar.Country}/{last.Year + 1}"
            ),
            Audience.PresidencyAndSecretariat
        )
        {
            Due = Due.InSanJose(last),
            Since = Due.InSanJose(last.AddDays(-warn)).Ends,
        };
}
