using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Conference.Contracts;
using Puebla.Kernel;

namespace Puebla.Desk.MyDesk;

/// <summary>The meetings that are still to come or not over, as far as the registers know any; and until when they know.</summary>
public sealed partial class NextMeetings : ComponentBase
{
    private const int Most = 4;
    private List<Meeting>? _meetings;
    private PartialDate? _through;

    [Inject]
    private IConference Conference { get; set; } = null!;

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var facts = await Conference.Facts(Http.RequestAborted);
        var today = ConferenceFacts.DayOf(Clock.GetUtcNow());
        _meetings =
        [
            .. facts
                .Meetings.Where(meeting =>
                    meeting.Start.IsKnown
                    && (meeting.End.IsKnown ? meeting.End : meeting.Start).Last >= today
                )
                .Take(Most),
        ];
        _through = facts.CoverageOf("meetings")?.Through;
    }
}
