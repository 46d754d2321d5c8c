using Puebla.Contacts.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Journal;
using Puebla.Ui.Printing;

namespace Puebla.Commitments.Brief;

/// <summary>Who acts for a country, for those who may see its contact data (booklet l.737-740, l.983-986).</summary>
internal sealed class BriefContacts(
    IPersons persons,
    IMandates mandates,
    ISentences sentences,
    IRights rights,
    ICurrentActor current,
    TimeProvider clock
)
{
    /// <summary>Null where the one who asks may not.</summary>
    public async Task<SheetPart?> Of(string country, CancellationToken stop)
    {
        var party = Party.Country(country);
        if (!(await rights.May(current.Actor, Act.SeeContacts, party, stop)).Allowed)
        {
            return null;
        }
        var (language, now) = (LanguageExtensions.Current, clock.GetUtcNow());
        var rows = new List<IReadOnlyList<SheetCell>>();
        foreach (var card in await persons.Of(party, stop))
        {
            var held = (await mandates.InForce(card.Id, now, stop)).Mandates;
            var offices = new List<string>();
            foreach (
                var office in held.Where(one => one.Party == party)
                    .Select(one => one.Office)
                    .Distinct()
            )
            {
                offices.Add(await sentences.Name("office", office.Word, language, stop));
            }
            rows.Add([
                new(card.Name)
                {
                    Below = string.Join(
                        ", ",
                        new[] { card.Position, card.Institution }.OfType<string>()
                    )
                        is { Length: > 0 } below
                        ? below
                        : null,
                },
                new(string.Join(", ", offices)),
                new(card.Email),
            ]);
        }
        return new(
            "contactos",
            CommitmentWords.Of("Brief.Contacts", language),
            rows.Count == 0 ? [CommitmentWords.Of("Brief.NoContacts", language)] : [],
            new(
                [
                    CommitmentWords.Of("Brief.Person", language),
                    CommitmentWords.Of("Brief.Office", language),
                    CommitmentWords.Of("Brief.Email", language),
                ],
                rows
            )
        );
    }
}
