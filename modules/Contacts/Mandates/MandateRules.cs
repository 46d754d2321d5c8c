using Microsoft.EntityFrameworkCore;
using Puebla.Conference.Contracts;
using Puebla.Contacts.Contracts;
using Puebla.Contacts.Data;
using Puebla.Kernel;
using Puebla.Kernel.Data;

namespace Puebla.Contacts.Mandates;

/// <summary>Which mandates may stand: what the registers know of the party, and what the person holds already.</summary>
internal sealed class MandateRules(ConferenceDb db, IConference conference)
{
    /// <summary>Null, or why the mandate may not stand.</summary>
    public async Task<Refusal?> Check(NewMandate mandate, CancellationToken stop) =>
        DaysOf(mandate)
        ?? OfficeFit.Check(mandate, await conference.Facts(stop))
        ?? await Overlap(mandate, stop);

    private static Refusal? DaysOf(NewMandate mandate) =>
        mandate switch
        {
            { From.Year: < 1996 or > 2100 } or { To.Year: > 2100 } => MandateRefusals.Year,
            _ when mandate.To < mandate.From => MandateRefusals.EndsBeforeItBegins,
            _ when LocalDays.Zone(mandate.Zone) is null => MandateRefusals.Zone,
            _ => null,
        };

    /// <summary>Null, or why a mandate may not last until another day.</summary>
    public async Task<Refusal?> CheckMoved(MandateRow row, DateOnly? to, CancellationToken stop)
    {
        var moved = row.Details().ToMandate() with { To = to };
        return DaysOf(moved) ?? await Overlap(moved, stop, row.Id);
    }

    private async Task<Refusal?> Overlap(
        NewMandate mandate,
        CancellationToken stop,
        Guid? besides = null
    )
    {
        var (party, last) = (mandate.Party.ToString(), mandate.To ?? DateOnly.MaxValue);
        var same = await db.Set<MandateRow>()
            .AsNoTracking()
            .Where(row =>
                row.Id != besides
                && row.PersonId == mandate.Person
                && row.Office == mandate.Office
                && row.Party == party
                && row.Body == mandate.Body
                && row.From <= last
                && (row.To == null || row.To >= mandate.From)
            )
            .ToListAsync(stop);
        // One that was ended before its last day leaves the days after it free.
        return same.Exists(row =>
            row.EndedAt is not { } ended
            || LocalDays.At(ended, LocalDays.Zone(row.Zone) ?? TimeZoneInfo.Utc) > mandate.From
        )
            ? MandateRefusals.Held
            : null;
    }
}
