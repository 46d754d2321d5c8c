using Microsoft.AspNetCore.Components;
using Puebla.Conference.Calendar;
using Puebla.Conference.Contracts;
using Puebla.Conference.MeetingDetail;
using Puebla.Ui.Addresses;

namespace Puebla.Conference.MeetingList;

/// <summary>Every meeting that the registers name, newest first.</summary>
public sealed partial class MeetingsPage(
    IConference conference,
    IEnumerable<IHeldTexts> keepers,
    TimeProvider clock
) : ComponentBase
{
    private ConferenceFacts? _facts;
    private IReadOnlyList<MeetingRow> _rows = [];
    private MeetingFilter? _filter;
    private DateOnly _today;
    private IReadOnlyList<Body> _bodies = [];

    private IReadOnlyList<FeedLink> Calendars =>
        [FeedLink.Calendar(T["Calendar.Title"], CalendarPlaces.All.Here)];

    [SupplyParameterFromQuery(Name = "tipo")]
    private string? Tipo { get; set; }

    [SupplyParameterFromQuery(Name = "kind")]
    private string? Kind { get; set; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        _today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        var filter = MeetingFilter.Of(Tipo ?? Kind);
        var facts = await conference.Facts();
        Meeting[] shown =
        [
            .. facts
                .Meetings.Where(meeting => filter.Shows(meeting.Kind))
                .OrderByDescending(meeting => meeting.Start.First),
        ];
        var held = await HeldTexts.Of(keepers, [.. shown.Select(meeting => meeting.Key)]);
        _rows =
        [
            .. shown.Select(meeting => new MeetingRow(
                meeting,
                TextStates.Of(meeting, held.For(meeting.Key))
            )),
        ];
        var met = facts.Meetings.SelectMany(meeting => meeting.Bodies).ToHashSet();
        _bodies = [.. facts.Bodies.Where(body => met.Contains(body.Key))];
        (_filter, _facts) = (filter, facts);
    }

    private static string AddressOf(MeetingFilter filter) =>
        filter.Key.Length == 0
            ? SitePlaces.Meetings.Here
            : $"{SitePlaces.Meetings.Here}?{FilterField.Here}={filter.Key}";

    private static Place FilterField { get; } = new("tipo", "kind");

    private sealed record MeetingRow(Meeting Meeting, IReadOnlyList<TextState> Texts);
}
