using Puebla.Conference.Contracts;
using Puebla.Contacts.Contracts;
using Puebla.Kernel.Access;

namespace Puebla.Contacts.Mandates;

/// <summary>Who is entitled to something now: the holders of the offices that give it, each asked of the one who decides.</summary>
internal sealed class Entitled(IRights rights, IMandates mandates, TimeProvider clock)
{
    public async Task<IReadOnlyList<Guid>> Who(Act act, Party about, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var candidates = new SortedSet<Guid>();
        foreach (var grant in OfficeTable.Grants.Where(grant => grant.Act == act))
        {
            Party? party = grant.Reach == Reach.OwnParty ? about : null;
            candidates.UnionWith(await mandates.HoldersOf(grant.Office, party, now, stop));
        }
        var entitled = new List<Guid>();
        foreach (var person in candidates)
        {
            var held = await mandates.InForce(person, now, stop);
            var actor = Actor.Person(person.ToString("D"), [], held.Mandates);
            if ((await rights.May(actor, act, about, stop)).Allowed)
            {
                entitled.Add(person);
            }
        }
        return entitled;
    }
}
