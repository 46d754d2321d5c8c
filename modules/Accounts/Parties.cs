using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;

namespace Puebla.Accounts;

/// <summary>A party with its name.</summary>
public sealed record NamedParty(Party Party, string Name)
{
    /// <summary>The party as one word.</summary>
    public string Word => Party.ToString();
}

/// <summary>The parties for which somebody may do something.</summary>
internal sealed class Parties(
    IConference conference,
    IRights rights,
    Names names,
    TimeProvider clock
)
{
    /// <summary>Those of now, in the order of their names.</summary>
    public async Task<IReadOnlyList<NamedParty>> Where(Actor actor, Act act, CancellationToken stop)
    {
        var facts = await conference.Facts(stop);
        var found = new List<NamedParty>();
        foreach (var party in Known(facts).Concat(actor.Mandates.Select(m => m.Party)).Distinct())
        {
            if ((await rights.May(actor, act, party, stop)).Allowed)
            {
                found.Add(new(party, await names.Party(party.ToString(), stop)));
            }
        }
        return [.. found.OrderBy(one => one.Name, StringComparer.CurrentCulture)];
    }

    private IEnumerable<Party> Known(ConferenceFacts facts)
    {
        var now = PartialDate.Of(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        return
        [
            .. facts.MembersAt(now).Select(answer => Party.Country(answer.Fact.Country)),
            .. facts.ObserversAt(now).Select(answer => Of(answer.Fact)).OfType<Party>(),
            .. facts
                .CivilSocietyAt(now)
                .Select(answer => new Party(PartyKind.CivilSociety, answer.Fact.Key)),
            .. facts
                .BodiesAt(now)
                .Where(answer => answer.Fact.Kind == BodyKind.External)
                .Select(answer => new Party(PartyKind.SisterProcess, answer.Fact.Key)),
            Party.Secretariat,
            Party.Puebla,
        ];
    }

    private static Party? Of(Observer observer) =>
        observer.Kind == ObserverKind.Organization ? Party.Organization(observer.Key)
        : observer.Country is { } country ? Party.Country(country)
        : null;
}
