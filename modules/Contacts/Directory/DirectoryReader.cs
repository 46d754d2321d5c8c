using Microsoft.EntityFrameworkCore;
using Puebla.Conference.Contracts;
using Puebla.Contacts.Confirm;
using Puebla.Contacts.Data;
using Puebla.Contacts.Mandates;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;

namespace Puebla.Contacts.Directory;

/// <summary>Reads parties with their people and institutions. Pages and exports read here, and so by the same right.</summary>
internal sealed class DirectoryReader(
    ConferenceDb db,
    IConference conference,
    IRights rights,
    StandingReader standings,
    TimeProvider clock
)
{
    /// <summary>The parties that the actor may see, whether or not somebody acts for them; those who manage accounts are no party of the Conference.</summary>
    public async Task<IReadOnlyList<PartyEntries>> All(Actor actor, CancellationToken stop)
    {
        var facts = await conference.Facts(stop);
        var today = ConferenceFacts.DayOf(clock.GetUtcNow());
        var standing = await standings.Of(null, stop);
        var seen = new List<Party>();
        foreach (
            var party in PartyNames
                .On(today, facts)
                .Concat(standing.Keys)
                .Distinct()
                .Where(one => one != Party.Puebla)
        )
        {
            if ((await rights.May(actor, Act.SeeContacts, party, stop)).Allowed)
            {
                seen.Add(party);
            }
        }
        return
        [
            .. (await Entries(seen, standing, facts, stop))
                .OrderBy(one => OrderOf(one.Party, facts, today))
                .ThenBy(one => one.Name, StringComparer.CurrentCulture),
        ];
    }

    /// <summary>One party; null where the registers do not know it and nobody acts for it. The caller asks whether it may be seen.</summary>
    public async Task<PartyEntries?> One(Party party, CancellationToken stop)
    {
        var facts = await conference.Facts(stop);
        var standing = await standings.Of([party], stop);
        var today = ConferenceFacts.DayOf(clock.GetUtcNow());
        return
            party == Party.Puebla
            || (standing[party].Due is null && !PartyNames.On(today, facts).Contains(party))
            ? null
            : (await Entries([party], standing, facts, stop))[0];
    }

    private async Task<IReadOnlyList<PartyEntries>> Entries(
        List<Party> parties,
        IReadOnlyDictionary<Party, PartyStanding> standing,
        ConferenceFacts facts,
        CancellationToken stop
    )
    {
        var known = parties.Where(standing.ContainsKey).Select(one => standing[one]).ToList();
        var ids = known.SelectMany(one => one.Entries.Keys).Distinct().ToList();
        var words = known.Select(one => one.Party.ToString()).ToList();
        var institutions = await db.Set<Institution>()
            .AsNoTracking()
            .Where(row => words.Contains(row.Party))
            .ToDictionaryAsync(row => row.Id, stop);
        var persons = await db.Set<Person>()
            .AsNoTracking()
            .Where(row => ids.Contains(row.Id) && row.Name != null)
            .ToDictionaryAsync(row => row.Id, stop);
        return
        [
            .. parties.Select(party =>
                Entries(
                    party,
                    standing.GetValueOrDefault(party)
                        ?? new(party, [], new Dictionary<Guid, EntryStanding>(), null, null),
                    persons,
                    institutions,
                    facts
                )
            ),
        ];
    }

    private static PartyEntries Entries(
        Party party,
        PartyStanding standing,
        Dictionary<Guid, Person> persons,
        Dictionary<Guid, Institution> institutions,
        ConferenceFacts facts
    )
    {
        var people = standing
            .Mandates.Where(row => persons.ContainsKey(row.PersonId))
            .GroupBy(row => row.PersonId)
            .Select(held => new PersonEntry(
                persons[held.Key],
                persons[held.Key].InstitutionId is { } own
                    ? institutions.GetValueOrDefault(own)
                    : null,
                [
                    .. held.OrderBy(row => OrderOf(row.Office))
                        .ThenBy(row => row.From)
                        .Select(row => new HeldOffice(row, NameOf(row.Body, facts))),
                ],
                standing.Entries[held.Key]
            ));
        return new(
            party,
            PartyNames.Of(party, facts).In(LanguageExtensions.Current),
            [
                .. people
                    .OrderBy(one => OrderOf(one.Mandates[0].Row.Office))
                    .ThenBy(one => one.Name, StringComparer.CurrentCulture),
            ],
            [
                .. standing
                    .Entries.Where(entry => institutions.ContainsKey(entry.Key))
                    .Select(entry => new InstitutionEntry(institutions[entry.Key], entry.Value))
                    .OrderBy(one => one.Name, StringComparer.CurrentCulture),
            ],
            standing
        );
    }

    private static string? NameOf(string? body, ConferenceFacts facts) =>
        body is null ? null : facts.Body(body)?.Name.In(LanguageExtensions.Current) ?? body;

    // Whom one looks for first comes first.
    private static int OrderOf(Office office) =>
        office switch
        {
            Office.FocalPoint => 0,
            Office.AnswersForCountry => 1,
            Office.ViceMinister => 2,
            _ => 2 + (int)office,
        };

    private static int OrderOf(Party party, ConferenceFacts facts, DateOnly today) =>
        party.Kind switch
        {
            PartyKind.Country => facts
                .MembersAt(PartialDate.Of(today))
                .Any(answer => answer.Fact.Country == party.Key)
                ? 0
                : 2,
            PartyKind.Secretariat => 1,
            _ => 2 + (int)party.Kind,
        };
}
