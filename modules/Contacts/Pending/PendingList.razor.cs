using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Kernel.Access;
using Puebla.Kernel.SecondPerson;

namespace Puebla.Contacts.Pending;

/// <summary>What waits for the reader, what they proposed, and what else of it they may see.</summary>
public sealed partial class PendingList : ComponentBase
{
    private List<Group>? _groups;

    [Inject]
    private ISecondPerson SecondPerson { get; set; } = null!;

    [Inject]
    internal ActTeller Teller { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var stop = Http.RequestAborted;
        var waiting = await SecondPerson.WaitingFor(Current.Actor, stop);
        var visible = await SecondPerson.VisibleTo(Current.Actor, stop);
        var own = visible.Where(act => act.ProposedBy == Current.Actor.Id).ToList();
        var others = visible.ExceptBy(
            [.. waiting.Concat(own).Select(act => act.Id)],
            act => act.Id
        );
        _groups =
        [
            new("Waiting", await Teller.Tell(waiting, stop)),
            new("Own", await Teller.Tell(own, stop)),
        ];
        if (await Teller.Tell([.. others], stop) is { Count: > 0 } seen)
        {
            _groups.Add(new("Others", seen));
        }
    }

    private sealed record Group(string Key, IReadOnlyList<ToldAct> Acts);
}
