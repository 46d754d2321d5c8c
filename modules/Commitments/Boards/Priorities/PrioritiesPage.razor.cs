using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Commitments.Sight;

namespace Puebla.Commitments.Boards.Priorities;

/// <summary>What each presidency put first among what is pending.</summary>
public sealed partial class PrioritiesPage : ComponentBase
{
    private IReadOnlyList<PresidencyPriorities>? _all;
    private bool _entitled;

    [Inject]
    internal PriorityList List { get; set; } = null!;

    [Inject]
    internal CommitmentSight Sight { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        _entitled = (await Sight.Here(Http.RequestAborted)).SeesAll;
        _all = await List.Read(Http.RequestAborted);
    }
}
