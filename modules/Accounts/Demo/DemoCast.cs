using Puebla.Conference.Contracts;
using Puebla.Contacts.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;

namespace Puebla.Accounts.Demo;

/// <summary>One invented person of each kind, each named as an example.</summary>
internal sealed class DemoCast(
    ConferenceDb db,
    IConference conference,
    IPersons persons,
    IMandates mandates,
    TimeProvider clock
)
{
    private const string Reason = "puebla up --demo";

    /// <summary>Adds them with their mandates of today, in the caller's transaction.</summary>
    /// <param name="presiding">The country that presides; null where nobody does.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<IReadOnlyList<Guid>> Make(string? presiding, CancellationToken stop)
    {
        var facts = await conference.Facts(stop);
        var today = Today();
        var made = new List<Guid>();
        foreach (var role in Roles(facts, today, presiding))
        {
            var number = FormattableString.Invariant($"{made.Count + 1:00}");
            var person = await persons.Add(
                new(
                    $"Ejemplo {number} · {role.Name}",
                    $"ejemplo-{number}@example.invalid",
                    Language.Spanish
                ),
                Actor.System,
                Reason,
                stop: stop
            );
            await db.SaveChangesAsync(stop);
            var refusal = await mandates.Grant(
                new(person, role.Office, role.Party, role.Body, today),
                Actor.System,
                Reason,
                stop
            );
            await db.SaveChangesAsync(stop);
            made.Add(
                refusal is null ? person : throw new InvalidOperationException(refusal.English)
            );
        }
        return made;
    }

    private DateOnly Today() =>
        DateOnly.FromDateTime(
            TimeZoneInfo
                .ConvertTime(
                    clock.GetUtcNow(),
                    TimeZoneInfo.FindSystemTimeZoneById(NewMandate.DefaultZone)
                )
                .DateTime
        );

    private static IEnumerable<Role> Roles(ConferenceFacts facts, DateOnly today, string? presiding)
    {
        var now = PartialDate.Of(today);
        var members = facts.MembersAt(now).Select(answer => answer.Fact.Country).ToList();
        var observers = facts.ObserversAt(now).Select(answer => answer.Fact).ToList();
        var bodies = facts.BodiesAt(now).Select(answer => answer.Fact).ToList();
        foreach (var country in members.Take(1))
        {
            var (party, name) = (Party.Country(country), NameOf(facts, country));
            yield return new(Office.FocalPoint, party, $"Punto focal, {name}");
            yield return new(Office.AnswersForCountry, party, $"Responde por su país, {name}");
            yield return new(Office.Official, party, $"Funcionaria, {name}");
            yield return new(Office.ViceMinister, party, $"Viceministro, {name}");
        }
        if (bodies.Find(body => body.Kind == BodyKind.WorkingGroup) is { } group)
        {
            var country = members[^1];
            var name = $"Delegada a un grupo de trabajo, {NameOf(facts, country)}";
            yield return new(Office.Delegate, Party.Country(country), name, group.Key);
        }
        if (presiding is not null)
        {
            var name = $"Presidencia Pro-Témpore, {NameOf(facts, presiding)}";
            yield return new(Office.PresidencyChair, Party.Country(presiding), name);
        }
        yield return new(Office.Secretariat, Party.Secretariat, "Secretaría");
        foreach (var role in Others(facts, observers, bodies, now))
        {
            yield return role;
        }
        yield return new(Office.Administrator, Party.Puebla, "Administración de Puebla");
    }

    private static IEnumerable<Role> Others(
        ConferenceFacts facts,
        List<Observer> observers,
        List<Body> bodies,
        PartialDate now
    )
    {
        if (observers.Find(one => one.Key == "oim") is { } fund)
        {
            var party = Party.Organization(fund.Key);
            yield return new(
                Office.FundAdministrator,
                party,
                "Administración del Fondo de Reserva"
            );
        }
        if (observers.Find(one => one.Kind == ObserverKind.Country) is { Country: { } country })
        {
            var name = $"País observador, {NameOf(facts, country)}";
            yield return new(Office.ObserverDelegate, Party.Country(country), name);
        }
        if (
            observers.Find(one => one is { Kind: ObserverKind.Organization, Key: not "oim" }) is
            { } other
        )
        {
            var party = Party.Organization(other.Key);
            yield return new(Office.ObserverDelegate, party, "Organismo observador");
        }
        if (facts.CivilSocietyAt(now).Select(answer => answer.Fact).FirstOrDefault() is { } network)
        {
            var party = new Party(PartyKind.CivilSociety, network.Key);
            yield return new(Office.CivilSocietyDelegate, party, "Sociedad civil");
        }
        var guest = new Party(PartyKind.Guest, "ejemplo");
        yield return new(Office.SpecialParticipant, guest, "Participante especial");
        if (bodies.Find(body => body.Kind == BodyKind.External) is { } sister)
        {
            var party = new Party(PartyKind.SisterProcess, sister.Key);
            yield return new(Office.SisterProcessDelegate, party, "Proceso hermano");
        }
    }

    private static string NameOf(ConferenceFacts facts, string country) =>
        facts.Country(country)?.Name.Spanish ?? country;

    private sealed record Role(Office Office, Party Party, string Name, string? Body = null);
}
