using Microsoft.EntityFrameworkCore;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;
using Puebla.Kernel.Data;
using Puebla.Record.Data;

namespace Puebla.Record.Intake;

/// <summary>Asks who handed a list in to look at the files of it that were not taken, until they say that they know.</summary>
internal sealed class HandInAsks(ConferenceDb db, Audiences audiences, IRights rights) : IAsks
{
    private const int Most = 20;

    public async ValueTask<IReadOnlyList<Asked>> Of(
        Actor actor,
        Language language,
        CancellationToken stop = default
    )
    {
        if (
            actor.PersonId is not { } person
            || (await rights.May(actor, Act.HandIn, stop: stop)).By is not { } mandate
        )
        {
            return [];
        }
        var lists = await db.Set<HandIn>()
            .AsNoTracking()
            .Where(l => l.PersonId == person && l.SettledAt == null)
            .Where(l => l.Files.Any(f => f.State == HandedState.Refused))
            .Where(l => l.Files.All(f => f.State >= HandedState.Kept))
            .OrderBy(l => l.At)
            .Take(Most)
            .Select(l => new
            {
                l.Id,
                l.At,
                l.AudienceId,
                Refused = l.Files.Count(f => f.State == HandedState.Refused),
            })
            .ToListAsync(stop);
        var asked = new List<Asked>(lists.Count);
        foreach (var list in lists)
        {
            asked.Add(
                new(
                    $"record.hand-in:{list.Id:D}",
                    mandate,
                    RecordRefusals
                        .Of(
                            list.Refused == 1 ? "HandIn.Asked.One" : "HandIn.Asked.Many",
                            list.Refused
                        )
                        .In(language),
                    $"{IntakePlaces.Lists.Spanish}/{list.Id:D}",
                    await audiences.Of(list.AudienceId, stop)
                )
                {
                    Since = list.At,
                }
            );
        }
        return asked;
    }
}
