using Microsoft.EntityFrameworkCore;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;
using Puebla.Kernel.Data;
using Puebla.Kernel.Mail;

namespace Puebla.Desk.Delivery;

/// <summary>Asks those who see to delivery to look where mail does not arrive: one line for all of it.</summary>
internal sealed class DeliveryAsks(ConferenceDb db, DeliveryReader reader, IRights rights) : IAsks
{
    public async ValueTask<IReadOnlyList<Asked>> Of(
        Actor actor,
        Language language,
        CancellationToken stop = default
    )
    {
        if (
            actor.PersonId is null
            || await rights.May(actor, Act.SeeDelivery, stop: stop)
                is not { Allowed: true, By: { } mandate }
        )
        {
            return [];
        }
        var stopped = await reader.StoppedNow(stop);
        var uncertain = await db.Set<MailMessage>()
            .Where(m => m.State == MailState.Uncertain)
            .Select(m => m.DoneAt)
            .ToListAsync(stop);
        if (stopped.Count + uncertain.Count == 0)
        {
            return [];
        }
        return
        [
            new Asked(
                "desk.delivery",
                mandate,
                Words.Of("Delivery.Asks", language),
                DeskPlaces.Delivery.Spanish,
                Audience.Administration
            )
            {
                Since = stopped
                    .Select(one => one.Since)
                    .Concat(uncertain.OfType<DateTimeOffset>())
                    .Min(),
                State = Words.Of("Delivery.Asks.State", language, stopped.Count, uncertain.Count),
            },
        ];
    }
}
