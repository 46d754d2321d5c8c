using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;

namespace Puebla.Contacts.Mandates;

/// <summary>The parties that the registers know, and what they are called.</summary>
internal static class PartyNames
{
    private static readonly LocalizedText Secretariat = new("Secretaría", "Secretariat");
    private static readonly LocalizedText System = new(
        "Puebla (administración de cuentas)",
        "Puebla (administration of accounts)"
    );

    /// <summary>What a party is called; its key where no register names it.</summary>
    public static LocalizedText Of(Party party, ConferenceFacts facts) =>
        party.Kind switch
        {
            PartyKind.Country => facts.Country(party.Key)?.Name,
            PartyKind.Organization => facts
                .Observers.FirstOrDefault(one => one.Key == party.Key)
                ?.Name,
            PartyKind.CivilSociety => facts
                .CivilSociety.FirstOrDefault(one => one.Key == party.Key)
                ?.Name,
            PartyKind.SisterProcess => facts.Body(party.Key)?.Name,
            PartyKind.Secretariat => Secretariat,
            PartyKind.Puebla => System,
            _ => null,
        } ?? new(party.Key);

    /// <summary>The parties for which somebody may act on a day: members first, then observers, civil society, sister processes, the house.</summary>
    public static IEnumerable<Party> On(DateOnly day, ConferenceFacts facts)
    {
        var when = PartialDate.Of(day);
        return facts
            .MembersAt(when)
            .Select(answer => Party.Country(answer.Fact.Country))
            .Concat(facts.ObserversAt(when).Select(answer => Of(answer.Fact)))
            .Concat(
                facts
                    .CivilSocietyAt(when)
                    .Select(answer => new Party(PartyKind.CivilSociety, answer.Fact.Key))
            )
            .Concat(
                facts
                    .BodiesAt(when)
                    .Where(answer => answer.Fact.Kind == BodyKind.External)
                    .Select(answer => new Party(PartyKind.SisterProcess, answer.Fact.Key))
            )
            .Append(Party.Secretariat)
            .Append(Party.Puebla)
            .Distinct();
    }

    private static Party Of(Observer observer) =>
        observer.Country is { } country ? Party.Country(country) : Party.Organization(observer.Key);
}
