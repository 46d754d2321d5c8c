using Microsoft.AspNetCore.Components;
using Puebla.Conference.Contracts;
using Puebla.Ui.Addresses;
using Puebla.Ui.Components;
using Puebla.Ui.Forms;

namespace Puebla.Conference.MeetingDetail;

/// <summary>One meeting: when, where, under whose presidency, and which of its texts are held.</summary>
public sealed partial class MeetingPage(
    IConference conference,
    IEnumerable<IHeldTexts> keepers,
    IEnumerable<IMeetingAside> asides,
    NavigationManager navigation
) : ComponentBase
{
    private ConferenceFacts _facts = null!;
    private Meeting? _meeting;
    private readonly List<MeetingAside> _asides = [];
    private IReadOnlyList<TextState> _texts = [];

    /// <summary>Key of the meeting.</summary>
    [Parameter]
    public string Key { get; set; } = "";

    private IReadOnlyList<Crumb> Crumbs =>
        [new(T["Meetings.Title"], SitePlaces.Meetings.Here), new(DocumentTitle)];

    private string DocumentTitle =>
        $"{_meeting!.Name.Here}, {PartialDateWords.Span(_meeting!.Start, _meeting.End, W)}";

    private List<ConferenceDocument> Documents =>
        [.. _facts.Documents.Where(document => document.Meeting == _meeting!.Key)];

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var facts = await conference.Facts();
        if (facts.Meeting(Key) is not { } meeting)
        {
            navigation.NotFound();
            return;
        }

        var held = await HeldTexts.Of(keepers, [meeting.Key]);
        _texts = TextStates.Of(meeting, held.For(meeting.Key));
        foreach (var one in asides)
        {
            if (await one.Of(meeting.Key) is { } aside)
            {
                _asides.Add(aside);
            }
        }
        (_facts, _meeting) = (facts, meeting);
    }
}
