using Microsoft.EntityFrameworkCore;
using Puebla.Conference.Contracts;
using Puebla.Contacts.Contracts;
using Puebla.Contacts.Data;
using Puebla.Contacts.Mandates;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;
using Puebla.Kernel.Data;
using Puebla.Ui.Addresses;

namespace Puebla.Contacts.Asking;

/// <summary>Says to the person, and to who may propose another last day, that a mandate ends soon.</summary>
internal sealed class EndingMandates(
    ConferenceDb db,
    IConference conference,
    IPersons persons,
    IRights rights,
    TimeProvider clock
) : IAsks
{
    private const int Before = 30;

    public async ValueTask<IReadOnlyList<Asked>> Of(
        Actor actor,
        Language language,
        CancellationToken stop = default
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.PersonId is not { } person || actor.Mandates.Count == 0)
        {
            return [];
        }
        var ending = await Ending(actor, person, stop);
        var names = await persons.Find([.. ending.Select(row => row.PersonId).Distinct()], stop);
        var facts = await conference.Facts(stop);
        var rightOf = new Dictionary<string, Mandate?>();
        var lines = new List<Asked>();
        foreach (var row in ending)
        {
            var party = Party.Parse(row.Party)!.Value;
            if (!rightOf.TryGetValue(row.Party, out var by))
            {
                by = rightOf[row.Party] = (
                    await rights.May(actor, Act.ProposeMandate, party, stop)
                ).By;
            }
            var own = row.PersonId == person;
            if (by is null && !own)
            {
                continue;
            }
            var name = names.GetValueOrDefault(row.PersonId)?.Name;
            var sees =
                by is not null || (await rights.May(actor, Act.SeeMandates, party, stop)).Allowed;
            lines.Add(
                Line(
                    row,
                    by ?? actor.Mandates.First(one => one.Id == row.Id || one.Party == party),
                    own ? null : name,
                    PartyNames.Of(party, facts).In(language),
                    language,
                    (MayChange: by is not null, Sees: sees)
                )
            );
        }
        return lines;
    }

    private async Task<List<MandateRow>> Ending(Actor actor, Guid person, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var day = DateOnly.FromDateTime(now.UtcDateTime);
        var (first, last) = (day.AddDays(-1), day.AddDays(Before));
        var begun = day.AddDays(1);
        var all = (await rights.May(actor, Act.ProposeMandate, stop: stop)).Allowed;
        var rows = await db.Set<MandateRow>()
            .AsNoTracking()
            .Where(row => row.To >= first && row.To <= last && row.From <= begun)
            .Where(row => all || row.PersonId == person)
            .OrderBy(row => row.To)
            .ThenBy(row => row.Id)
            .ToListAsync(stop);
        return [.. rows.Where(row => MandateSpan.Of(row).Holds(now))];
    }

    private static Asked Line(
        MandateRow row,
        Mandate by,
        string? name,
        string party,
        Language language,
        (bool MayChange, bool Sees) may
    )
    {
        var office = AskedWords.Of($"Office.{row.Office.Word}", language);
        var page = $"{MandatePages.List.Spanish}/{row.Id:D}";
        return new(
            $"contacts.mandate-ends:{row.Id:D}",
            by,
            name is null
                ? AskedWords.Of("Asked.OwnEnds", language, office, party)
                : AskedWords.Of("Asked.Ends", language, name, office, party),
            may.MayChange ? $"{MandatePages.Changing.Spanish}/{row.Id:D}"
                : may.Sees ? page
                : SitePlaces.MyAccount.Spanish,
            AskedWords.AudienceOf(by)
        )
        {
            Due = new(row.To!.Value, row.Zone),
            Since = new Due(row.To.Value.AddDays(-Before), row.Zone).Ends,
            Steps = may.MayChange ? [new(AskedWords.Of("Asked.SeeMandate", language), page)] : [],
        };
    }
}
