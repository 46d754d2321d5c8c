using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Settings;
using Puebla.Kernel.WorkingDays;

namespace Puebla.Conference.Holidays;

/// <summary>Asks the registers and the settings for an instant.</summary>
internal sealed class WorkingCalendars(IConference conference, ISettings settings)
    : IWorkingCalendars
{
    public async ValueTask<CalendarAnswer> At(
        DateTimeOffset sentAt,
        Party? addressee = null,
        CalendarChoice? choice = null,
        CancellationToken stop = default
    )
    {
        var facts = await conference.Facts(stop);
        var zone = await Zone(stop);
        var chosen =
            choice
            ?? CalendarChoices.Parse(await settings.Get(WorkingDaySettings.Calendar, stop))!.Value;
        return chosen switch
        {
            CalendarChoice.Weekdays => new(WorkingCalendar.WeekdaysOnly(zone), null),
            CalendarChoice.Presidency => facts.PresidingAt(sentAt) is { } presiding
                ? Of(facts, chosen, zone, [presiding])
                : new(null, WorkingDayRefusals.NobodyPresides),
            CalendarChoice.Addressee => Members(facts, sentAt, zone) is var members
            && addressee is { Kind: PartyKind.Country, Key: var country }
            && members.Contains(country)
                ? Of(facts, chosen, zone, [country])
                : new(null, WorkingDayRefusals.NoAddressee),
            _ => Of(facts, chosen, zone, Members(facts, sentAt, zone)),
        };
    }

    public ValueTask<string> Zone(CancellationToken stop = default) =>
        settings.Get(WorkingDaySettings.Zone, stop);

    private static CalendarAnswer Of(
        ConferenceFacts facts,
        CalendarChoice choice,
        string zone,
        IEnumerable<string> countries
    ) => new(new(choice, zone, [.. countries.Select(facts.CalendarOf)]), null);

    private static List<string> Members(ConferenceFacts facts, DateTimeOffset at, string zone) =>
        [
            .. facts
                .MembersAt(PartialDate.Of(Due.DayOf(at, zone)))
                .Where(one => one.Certainty == Certainty.Yes)
                .Select(one => one.Fact.Country),
        ];
}
