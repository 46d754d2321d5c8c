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

    // Clauses name organisations by their Spanish acronym.
    private static string CodeOf(Observer observer) => observer.Acronym ?? observer.Key;

    /// <summary>The act that submitting a report on a line takes, and for whom.</summary>
    public static (Act Act, Party? For) ToReport(string code, ConferenceFacts facts) =>
        PartyOf(code, facts) switch
        {
            { Kind: PartyKind.Country } country => (Act.SubmitForCountry, country),
            { } party => (Act.ReportProgress, party),
            null => (Act.ReportForBodies, null),
        };
}
