using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Kernel.Journal;

namespace Puebla.Desk.Heads;

/// <summary>Says to everybody how the journal is kept, and shows the published heads of the last days.</summary>
public sealed partial class HeadsPage : ComponentBase
{
    private const int Days = 30;
    private IReadOnlyList<DayHead> _heads = [];

    [Inject]
    private JournalHeads Heads { get; set; } = null!;

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var yesterday = JournalDay.Of(Clock.GetUtcNow()).AddDays(-1);
        _heads = await Heads.Of(yesterday.AddDays(1 - Days), yesterday, Http.RequestAborted);
    }
}
