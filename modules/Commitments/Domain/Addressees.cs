using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;

namespace Puebla.Commitments.Domain;

/// <summary>Those asked, from the codes of a clause to a line each, and who answers for a line.</summary>
internal static class Addressees
{
    private const string Members = "members";
    private const string Observers = "observer-organizations";
    private const string CivilSociety = "civil-society";
    private const string Secretariat = "secretariat";
    private const string SisterProcess = "csm";

    /// <summary>A line for each of those asked. A request to the members is one for each country that belonged on the day; where that is not certain for a country, it is listed too, for nobody asked is forgotten.</summary>
    /// <param name="codes">As the clause carries them.</param>
    /// <param name="asked">The day on which they were asked; null asks for today's members.</param>
    /// <param name="today">Today in San José.</param>
    /// <param name="facts">The registers.</param>
    public static IReadOnlyList<string> Lines(
        IEnumerable<string> codes,
        DateOnly? asked,
        DateOnly today,
        ConferenceFacts facts
    )
    {
        var when = PartialDate.Of(asked ?? today);
        return
        [
            .. codes
                .SelectMany(code =>
                    code switch
                    {
                        Members => facts
                            .MembersAt(when)
                            .Select(answer => answer.Fact.Country)
                            .Order(StringComparer.Ordinal),
                        Observers => facts
                            .ObserversAt(when)
                            .Where(answer => answer.Fact.Kind == ObserverKind.Organization)
                            .Select(answer => CodeOf(answer.Fact)),
                        _ => [code],
                    }
                )
                .Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether all are asked who certainly belonged on the day.</summary>
    /// <param name="lines">Codes of those asked.</param>
    /// <param name="asked">The day on which they were asked; null asks for today's members.</param>
    /// <param name="today">Today in San José.</param>
    /// <param name="facts">The registers.</param>
    public static bool AreAllMembers(
        IReadOnlyCollection<string> lines,
        DateOnly? asked,
        DateOnly today,
        ConferenceFacts facts
    )
    {
        var members = facts
            .MembersAt(PartialDate.Of(asked ?? today))
            .Where(answer => answer.Certainty == Certainty.Yes)
            .Select(answer => answer.Fact.Country)
            .ToList();
        return members.Count > 0 && members.TrueForAll(lines.Contains);
    }

    /// <summary>The party of a line; null for the presidency and for bodies, for which the presidency answers.</summary>
    public static Party? PartyOf(string code, ConferenceFacts facts) =>
        facts.Country(code) is not null ? Party.Country(code)
        : code == Secretariat ? Party.Secretariat
        : code == CivilSociety
            ? facts.CivilSociety is [var network, ..]
                    ? new Party(PartyKind.CivilSociety, network.Key)
                : null
        : code == SisterProcess ? new Party(PartyKind.SisterProcess, SisterProcess)
        : facts.Body(code) is not null ? null
        : facts.Observers.FirstOrDefault(one => CodeOf(one) == code) is { } observer
            ? Party.Organization(observer.Key)
        : null;

    /// <summary>The code under which a party is asked; null where nobody asks such a party anything.</summary>
    public static string? CodeOf(Party party, ConferenceFacts facts) =>
        party.Kind switch
        {
            PartyKind.Country => party.Key,
            PartyKind.Secretariat => Secretariat,
            PartyKind.CivilSociety => CivilSociety,
            PartyKind.SisterProcess => SisterProcess,
            PartyKind.Organization => facts.Observers.FirstOrDefault(one => one.Key == party.Key)
                is { } observer
                ? CodeOf(observer)
                : party.Key,
            _ => null,
        };

    /// <summary>The codes of bodies, for which the presidency answers.</summary>
    public static IEnumerable<string> Bodies(ConferenceFacts facts) =>
        facts.Bodies.Select(body => body.Key).Where(code => PartyOf(code, facts) is null);

    /// <summary>Whether it is a country that belongs or belonged to the Conference, whose government answers.</summary>
    public static bool IsMember(Party? party, ConferenceFacts facts) =>
        party is { Kind: PartyKind.Country, Key: var country }
        && facts.Members.Any(one => one.Country == country);

    // Clauses name organisations by their Spanish acronym.
    private static string CodeOf(Observer observer) => observer.Acronym ?? observer.Key;

    /// <summary>The act that submitting a report on a line takes, and for whom. Who answers for a member submits what its government prepared; an observer country reports as the other observers do.</summary>
    public static (Act Act, Party? For) ToReport(string code, ConferenceFacts facts) =>
        PartyOf(code, facts) switch
        {
            { } party when IsMember(party, facts) => (Act.SubmitForCountry, party),
            { } party => (Act.ReportProgress, party),
            null => (Act.ReportForBodies, null),
        };
}
