using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Conference.Contracts;

namespace Puebla.Commitments.Boards.Chronology;

/// <summary>A subject from its first mention to today.</summary>
public sealed partial class ChronologyPage : ComponentBase
{
    private ChronologyView? _view;
    private DateOnly _today;

    [Inject]
    internal ChronologyReader Reader { get; set; } = null!;

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <summary>The subject.</summary>
    [Parameter]
    public string Key { get; set; } = "";

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        _today = ConferenceFacts.DayOf(Clock.GetUtcNow());
        var page = BoardFilter.Of(Http.Request.Query).Page;
        _view = await Reader.Read(Key, page, Http.RequestAborted);
        if (_view is null)
        {
            Navigation.NotFound();
        }
    }
}
