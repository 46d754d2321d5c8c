using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Puebla.Commitments.Boards.OfMeeting;

/// <summary>What a meeting asked and what it should take up.</summary>
public sealed partial class MeetingBoardPage : ComponentBase
{
    private MeetingBoard? _board;

    [Inject]
    internal MeetingBoardReader Reader { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <summary>The meeting.</summary>
    [Parameter]
    public string Key { get; set; } = "";

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        _board = await Reader.Read(Key, Http.RequestAborted);
        if (_board is null)
        {
            Navigation.NotFound();
        }
    }
}
