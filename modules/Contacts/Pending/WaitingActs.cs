using Microsoft.Extensions.DependencyInjection;
using Puebla.Kernel.Access;
using Puebla.Kernel.SecondPerson;
using Puebla.Ui.Addresses;

namespace Puebla.Contacts.Pending;

/// <summary>The number beside the page's name: what waits for the one who asks.</summary>
internal sealed class WaitingActs(IServiceScopeFactory scopes) : IWaitingCount
{
    public Place Place => PendingPages.List;

    public async ValueTask<int> Count(Actor actor, CancellationToken stop = default)
    {
        // The head of the site is made while the page reads: each needs a connection of its own.
        await using var scope = scopes.CreateAsyncScope();
        var secondPerson = scope.ServiceProvider.GetRequiredService<ISecondPerson>();
        return (await secondPerson.WaitingFor(actor, stop)).Count;
    }
}
