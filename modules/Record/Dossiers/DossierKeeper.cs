using Microsoft.EntityFrameworkCore;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Record.Data;

namespace Puebla.Record.Dossiers;

/// <summary>Makes dossiers, puts provisions into them, changes and deletes them.</summary>
internal sealed class DossierKeeper(
    ConferenceDb db,
    Audiences audiences,
    DossierRights rights,
    DossierWork work,
    TimeProvider clock
)
{
    public const string Made = "record.dossier-made";
    public const string Filled = "record.dossier-filled";
    public const string Changed = "record.dossier-changed";
    public const string Shared = "record.dossier-shared";
    public const string Deleted = "record.dossier-deleted";

    /// <summary>More than a reader reads, and as many as a search gives at once.</summary>
    public const int MostEntries = 1_000;

    private const string Reason = "dossier";

    /// <summary>A new dossier, its maker's alone.</summary>
    public async Task<DossierWriting> Make(
        DossierForm form,
        IReadOnlyCollection<long> provisions,
        Actor actor,
        CancellationToken stop
    )
    {
        var wrong = form.Wrong().ToList();
        if (wrong.Count > 0 || actor.PersonId is not { } person)
        {
            return DossierWriting.Refused(wrong);
        }
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var dossier = new Dossier
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            TitleSpanish = DossierForm.Of(form.TitleSpanish),
            TitleEnglish = DossierForm.Of(form.TitleEnglish),
            Note = DossierForm.Of(form.Note),
            OwnerId = person,
            Mandate = actor.Mandates.Count > 0 ? actor.Mandates[0].ToString() : "",
            MadeAt = clock.GetUtcNow(),
            ChangedBy = actor.Id,
        };
        db.Add(dossier);
        var added = Put(dossier, [], provisions);
        await work.Note(dossier, actor, Made, Reason, new { entries = added }, false, stop);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return new(dossier.Id, added);
    }

    /// <summary>Puts provisions into a dossier; those that are in it stay as they are.</summary>
    public Task<DossierWriting> Add(
        Guid id,
        IReadOnlyCollection<long> provisions,
        Actor actor,
        CancellationToken stop
    ) =>
        Do(
            id,
            actor,
            async dossier =>
            {
                var held = await db.Set<DossierEntry>()
                    .Where(e => e.DossierId == id)
                    .Select(e => e.AddressId)
                    .ToListAsync(stop);
                if (held.Union(provisions).Count() > MostEntries)
                {
                    return DossierWriting.Refused([
                        ("dosier", RecordRefusals.Of("dossier.full", MostEntries)),
                    ]);
                }
                var added = Put(dossier, [.. held], provisions);
                await work.Note(
                    dossier,
                    actor,
                    Filled,
                    Reason,
                    new { entries = added },
                    dossier.AudienceId == Audiences.PublicId,
                    stop
                );
                return new(id, added);
            },
            stop
        );

    /// <summary>Changes titles and note; its maker also with whom it is shared.</summary>
    /// <param name="id">Which.</param>
    /// <param name="form">What was typed.</param>
    /// <param name="state">By which state of it, as <see cref="DossierForm.State"/> names it.</param>
    /// <param name="actor">Who.</param>
    /// <param name="stop">Stops it.</param>
    public Task<DossierWriting> Change(
        Guid id,
        DossierForm form,
        string? state,
        Actor actor,
        CancellationToken stop
    ) =>
        Do(
            id,
            actor,
            async dossier =>
            {
                var now = dossier.AudienceId is { } number
                    ? await audiences.Of(number, stop)
                    : (Audience?)null;
                if (DossierForm.Of(dossier, now).State != state)
                {
                    return new(id, HasChanged: true);
                }
                var wrong = form.Wrong().ToList();
                var before = dossier.AudienceId;
                if (
                    DossierRights.IsMaker(dossier, actor)
                    && !await Share(dossier, form, actor, stop)
                )
                {
                    wrong.Add(
                        (DossierForm.AudienceField, RecordRefusals.Of("dossier.not-your-audience"))
                    );
                }
                if (wrong.Count > 0)
                {
                    return DossierWriting.Refused(wrong);
                }
                dossier.TitleSpanish = DossierForm.Of(form.TitleSpanish);
                dossier.TitleEnglish = DossierForm.Of(form.TitleEnglish);
                dossier.Note = DossierForm.Of(form.Note);
                var moved = dossier.AudienceId != before;
                await work.Note(
                    dossier,
                    actor,
                    moved ? Shared : Changed,
                    Reason,
                    moved
                        ? new { to = dossier.AudienceId is null ? "" : form.Audience ?? "" }
                        : new { },
                    before == Audiences.PublicId,
                    stop
                );
                return new(id);
            },
            stop
        );

    /// <summary>Deletes it with all that was said in it.</summary>
    public Task<DossierWriting> Delete(Guid id, Actor actor, CancellationToken stop) =>
        Do(
            id,
            actor,
            async dossier =>
            {
                if (dossier.OwnerId is not null && !DossierRights.IsMaker(dossier, actor))
                {
                    return DossierWriting.Gone;
                }
                var wasPublic = dossier.AudienceId == Audiences.PublicId;
                await work.Note(dossier, actor, Deleted, Reason, new { }, wasPublic, stop);
                db.Remove(dossier);
                return new(id);
            },
            stop
        );

    // What is public stays so until the maker says otherwise: the form then offers it as it is.
    private async Task<bool> Share(
        Dossier dossier,
        DossierForm form,
        Actor actor,
        CancellationToken stop
    )
    {
        var word = form.Audience ?? DossierForm.Private;
        if (dossier.AudienceId == Audiences.PublicId && word == Audience.Public.ToString())
        {
            return true;
        }
        if (word == DossierForm.Private)
        {
            (dossier.AudienceId, dossier.IsCommon) = (null, false);
            return true;
        }
        if (
            Audience.Parse(word) is not { } audience
            || !DossierRights.MayShareWith(actor).Contains(audience)
        )
        {
            return false;
        }
        dossier.AudienceId = await audiences.IdOf(audience, stop);
        dossier.IsCommon = form.IsCommon;
        return true;
    }

    private int Put(Dossier dossier, HashSet<long> held, IEnumerable<long> provisions)
    {
        var added = 0;
        foreach (var provision in provisions.Where(held.Add))
        {
            db.Add(
                new DossierEntry
                {
                    Id = Guid.CreateVersion7(clock.GetUtcNow()),
                    DossierId = dossier.Id,
                    AddressId = provision,
                }
            );
            added++;
        }
        return added;
    }

    private async Task<DossierWriting> Do(
        Guid id,
        Actor actor,
        Func<Dossier, Task<DossierWriting>> change,
        CancellationToken stop
    )
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (
            await work.Locked(id, stop) is not { } dossier
            || !await rights.MayChange(dossier, actor, stop)
        )
        {
            return DossierWriting.Gone;
        }
        var written = await change(dossier);
        if (written.Id is null || written.HasChanged)
        {
            return written;
        }
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return written;
    }
}
