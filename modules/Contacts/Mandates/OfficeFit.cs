using Puebla.Conference.Contracts;
using Puebla.Contacts.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;

namespace Puebla.Contacts.Mandates;

/// <summary>Which office is held for which party. What the documents do not date is not refused: certainly no is no, unknown is not.</summary>
internal static class OfficeFit
{
    /// <summary>The sorts of parties for which an office is held.</summary>
    public static IReadOnlyList<PartyKind> PartiesOf(Office office) =>
        office switch
        {
            Office.ObserverDelegate => [PartyKind.Country, PartyKind.Organization],
            // OIM administers the fund (booklet l.1686-1689) as an organisation among others.
            Office.FundAdministrator => [PartyKind.Organization],
            Office.CivilSocietyDelegate => [PartyKind.CivilSociety],
            Office.SpecialParticipant => [PartyKind.Guest],
            Office.SisterProcessDelegate => [PartyKind.SisterProcess],
            Office.Secretariat => [PartyKind.Secretariat],
            Office.Administrator => [PartyKind.Puebla],
            _ => [PartyKind.Country],
        };

    /// <summary>The bodies to which a delegate can be nominated at a time: those in which officials of the members meet.</summary>
    public static IEnumerable<Body> BodiesAt(ConferenceFacts facts, DateOnly day) =>
        facts
            .BodiesAt(PartialDate.Of(day))
            .Select(answer => answer.Fact)
            .Where(body =>
                body.Kind
                    is BodyKind.Consultation
                        or BodyKind.Coordination
                        or BodyKind.Network
                        or BodyKind.AdHoc
                        or BodyKind.WorkingGroup
                        or BodyKind.Coalition
                        or BodyKind.Drafting
                        or BodyKind.Joint
            );

    /// <summary>Null, or why not.</summary>
    public static Refusal? Check(NewMandate mandate, ConferenceFacts facts) =>
        mandate switch
        {
            _ when !PartiesOf(mandate.Office).Contains(mandate.Party.Kind) =>
                MandateRefusals.OfficeDoesNotFit,
            _ when !Known(mandate, facts) => MandateRefusals.UnknownParty,
            { Office: Office.Delegate, Body: var code }
                when !BodiesAt(facts, mandate.From).Any(body => body.Key == code) =>
                MandateRefusals.BodyNeeded,
            { Office: not Office.Delegate, Body: not null } => MandateRefusals.NoBody,
            _ => null,
        };

    private static bool Known(NewMandate mandate, ConferenceFacts facts)
    {
        var (when, key) = (PartialDate.Of(mandate.From), mandate.Party.Key);
        return mandate.Party.Kind switch
        {
            PartyKind.Country when mandate.Office != Office.ObserverDelegate => facts
                .MembersAt(when)
                .Any(answer => answer.Fact.Country == key),
            PartyKind.Country => facts.ObserversAt(when).Any(answer => answer.Fact.Country == key),
            PartyKind.Organization => facts
                .ObserversAt(when)
                .Any(answer =>
                    answer.Fact.Kind == ObserverKind.Organization && answer.Fact.Key == key
                ),
            PartyKind.CivilSociety => facts
                .CivilSocietyAt(when)
                .Any(answer => answer.Fact.Key == key),
            PartyKind.SisterProcess => facts
                .BodiesAt(when)
                .Any(answer => answer.Fact.Kind == BodyKind.External && answer.Fact.Key == key),
            PartyKind.Guest => key.All(letter => char.IsAsciiLetterLower(letter) || letter == '-'),
            _ => true,
        };
    }
}
