using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Puebla.Contacts.Data;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;

namespace Puebla.Contacts.Mandates;

/// <summary>Of a mandate's pages the right to see, or to change, the mandates of its party decides.</summary>
internal sealed class MandateExplainer(ConferenceDb db, IRights rights, ICurrentActor current)
    : IAccessExplainer
{
    public async ValueTask<Explanation?> Explain(PathString path, CancellationToken stop = default)
    {
        var (key, act) = MandatePages.Changing.Key(path.Value ?? "") is { } changed
            ? (changed, Act.ProposeMandate)
            : (MandatePages.List.Key(path.Value ?? ""), Act.SeeMandates);
        // Who may it for no party at all is answered by the page, whether such a mandate is there or not.
        if (
            !Guid.TryParse(key, out var id)
            || !(await rights.May(current.Actor, act, null, stop)).Allowed
        )
        {
            return null;
        }
        var party = await db.Set<MandateRow>()
            .Where(row => row.Id == id)
            .Select(row => row.Party)
            .SingleOrDefaultAsync(stop);
        return new(Texts.Both("Why.Mandate"), null)
        {
            Needs = Party.Parse(party) is { } about ? new(act, about) : null,
        };
    }
}
