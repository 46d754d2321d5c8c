using Microsoft.AspNetCore.Http;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.SecondPerson;

namespace Puebla.Contacts.Pending;

/// <summary>An act that waits is seen by its audience and by those who have to do with it; for others it is not there.</summary>
internal sealed class ActExplainer(ISecondPerson secondPerson, ICurrentActor current)
    : IAccessExplainer
{
    public async ValueTask<Explanation?> Explain(PathString path, CancellationToken stop = default)
    {
        var address = path.Value ?? "";
        var key = PendingPages.Deciding.Key(address) ?? PendingPages.List.Key(address);
        if (!Guid.TryParse(key, out var id) || current.Actor.PersonId is null)
        {
            return null;
        }
        var act = await secondPerson.Find(id, current.Actor, stop);
        if (act is null || Audience.Parse(act.Audience) is not { } audience)
        {
            return new(Texts.Both("Why.Pending"), null);
        }
        // Of a government's own affair all of them are of that government.
        return new(Texts.Both("Why.Pending"), audience)
        {
            Besides = new(
                audience.Mode == AccessMode.Government ? [] : [.. Who(act)],
                Reader: true
            ),
        };
    }

    private static IEnumerable<LocalizedText> Who(PendingAct act)
    {
        yield return Texts.Both("Why.Proposer");
        if (act.DecidedBy is not null)
        {
            yield return Texts.Both("Why.Decider");
        }
        yield return Texts.Both("Why.Confirmers");
    }
}
