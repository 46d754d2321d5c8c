using Microsoft.EntityFrameworkCore;
using Puebla.Accounts.Contracts;
using Puebla.Contacts.Contracts;
using Puebla.Desk.Data;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;
using Puebla.Kernel.Data;

namespace Puebla.Desk.PassOn;

/// <summary>Those who act today for the party of a line besides the one who asks: who of them may see what it is about, has it already, and can sign in.</summary>
internal sealed class Colleagues(
    IMandates mandates,
    IPersons persons,
    IRights rights,
    IAccounts accounts,
    ConferenceDb db,
    TimeProvider clock
)
{
    public async Task<IReadOnlyList<Colleague>> Of(Asked line, Actor actor, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var (party, word) = (line.Mandate.Party, line.Mandate.Party.ToString());
        var cards = await persons.Find(await mandates.ActingFor(party, now, stop), stop);
        var having = await db.Set<PassedTo>()
            .Where(to => to.IsOpen && to.Party == word && to.Key == line.Key)
            .ToDictionaryAsync(to => to.PersonId, to => to.PassingId, stop);
        var colleagues = new List<Colleague>();
        foreach (var card in cards.Values.Where(card => card.Id != actor.PersonId))
        {
            var held = (await mandates.InForce(card.Id, now, stop)).Mandates;
            colleagues.Add(
                new(
                    card,
                    [.. held.Where(one => one.Party == party).Select(one => one.Office).Distinct()],
                    await Sees(held, line.Audience, now, stop),
                    having.TryGetValue(card.Id, out var passing) ? passing : null,
                    await accounts.HasAccount(card.Id, stop)
                )
            );
        }
        return
        [
            .. colleagues
                .OrderBy(one => one.Card.Name, StringComparer.CurrentCulture)
                .ThenBy(one => one.Card.Id),
        ];
    }

    private async Task<bool> Sees(
        IReadOnlyList<Mandate> held,
        Audience audience,
        DateTimeOffset now,
        CancellationToken stop
    ) =>
        audience == Audience.Public
        || (await rights.AudiencesOf(held, now, stop)).Contains(audience);
}

/// <summary>A colleague to whom a line could be passed.</summary>
/// <param name="Card">Who.</param>
/// <param name="Offices">As what they act for the party.</param>
/// <param name="MaySee">Whether they may see what the line is about.</param>
/// <param name="Has">The passing by which they have it already; null where they do not.</param>
/// <param name="HasAccount">Whether they can sign in.</param>
internal sealed record Colleague(
    PersonCard Card,
    IReadOnlyList<Office> Offices,
    bool MaySee,
    Guid? Has,
    bool HasAccount
);
