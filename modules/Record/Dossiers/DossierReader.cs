using Microsoft.EntityFrameworkCore;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Record.Data;
using Puebla.Record.Read;

namespace Puebla.Record.Dossiers;

/// <summary>Reads the dossiers that the one who asks may see: their own, and those that are shared with an audience of theirs.</summary>
internal sealed class DossierReader(
    ConferenceDb db,
    Audiences audiences,
    ICurrentActor current,
    QuoteReader quotes
)
{
    /// <summary>The dossiers that the one who asks may see. One that is not for them does not exist for them.</summary>
    public async Task<IQueryable<Dossier>> Visible(CancellationToken stop)
    {
        var visible = await audiences.VisibleTo(current.Actor, stop);
        var me = current.Actor.PersonId;
        return db.Set<Dossier>()
            .Where(d =>
                (me != null && d.OwnerId == me)
                || (d.AudienceId != null && visible.Contains(d.AudienceId.Value))
            );
    }

    /// <summary>A dossier with what its reader may see of it; null where there is none for them.</summary>
    public async Task<DossierView?> Find(Guid id, CancellationToken stop)
    {
        var dossiers = await Visible(stop);
        var dossier = await dossiers.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, stop);
        return dossier is null
            ? null
            : new(
                dossier.Id,
                Title(dossier),
                dossier.Note,
                await quotes.Of(await Wanted(id, stop), stop)
            )
            {
                At = dossier.ChangedAt,
            };
    }

    /// <summary>What concerns its making: who may see it, its revision. Null where there is none for the one who asks.</summary>
    public async Task<Dossier?> Facts(Guid id, CancellationToken stop)
    {
        var dossiers = await Visible(stop);
        return await dossiers.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, stop);
    }

    /// <summary>All that the one who asks may see, the last changed first; what is counted is what they see of each.</summary>
    public async Task<IReadOnlyList<ListedDossier>> List(CancellationToken stop)
    {
        var numbers = await audiences.VisibleTo(current.Actor, stop);
        var dossiers = await Visible(stop);
        var me = current.Actor.PersonId;
        var rows = await dossiers
            .AsNoTracking()
            .OrderByDescending(d => d.ChangedAt)
            .Select(d => new
            {
                Dossier = d,
                Count = d.Entries.Count(e => numbers.Contains(e.Address.Instrument.AudienceId)),
                Audience = db.Set<AudienceRow>().FirstOrDefault(a => a.Id == d.AudienceId),
            })
            .ToListAsync(stop);
        return
        [
            .. rows.Select(row => new ListedDossier(
                row.Dossier.Id,
                Title(row.Dossier),
                row.Count,
                me is not null && row.Dossier.OwnerId == me,
                row.Audience?.Audience,
                row.Dossier.ChangedAt
            )),
        ];
    }

    public static TitleShown Title(Dossier dossier) =>
        TitleShown.Of(dossier.TitleSpanish, dossier.TitleEnglish, LanguageExtensions.Current)
        ?? new("—", null);

    // What a corrected text has elsewhere is quoted from there.
    private async Task<List<WantedQuote>> Wanted(Guid id, CancellationToken stop)
    {
        var entries = await db.Set<DossierEntry>()
            .AsNoTracking()
            .Where(e => e.DossierId == id)
            .Select(e => new WantedQuote(
                e.Address.MovedToId ?? e.AddressId,
                e.Id,
                e.Note,
                e.PartOfId,
                e.Part
            ))
            .ToListAsync(stop);
        return [.. entries.DistinctBy(one => one.AddressId)];
    }
}
