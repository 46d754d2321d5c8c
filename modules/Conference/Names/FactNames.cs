using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;

namespace Puebla.Conference.Names;

/// <summary>What the registers call a party.</summary>
internal static class FactNames
{
    private static readonly LocalizedText Secretariat = new("Secretaría", "Secretariat");

    private static readonly LocalizedText Itself = new("Puebla", "Puebla");

    /// <summary>The name; null for a party that no register knows.</summary>
    public static LocalizedText? NameOf(this ConferenceFacts facts, Party party) =>
        party.Kind switch
        {
            PartyKind.Country => facts.Country(party.Key)?.Name
                ?? facts.Members.FirstOrDefault(one => one.Country == party.Key)?.Name,
            PartyKind.Organization => facts
                .Observers.FirstOrDefault(one => one.Key == party.Key)
                ?.Name,
            PartyKind.CivilSociety => facts
                .CivilSociety.FirstOrDefault(one => one.Key == party.Key)
                ?.Name,
            PartyKind.SisterProcess => facts.Body(party.Key)?.Name,
            PartyKind.Secretariat => Secretariat,
            PartyKind.Puebla => Itself,
            _ => null,
        };
}
