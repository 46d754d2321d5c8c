using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Record.Data;
using Puebla.Record.Dossiers.Rules;
using Puebla.Record.Read;

namespace Puebla.Record.Dossiers;

/// <summary>Changes what a dossier says of one provision, which part of it is quoted, and takes it out.</summary>
internal sealed class EntryKeeper(
    ConferenceDb db,
    RecordReader records,
    DossierRights rights,
    DossierWork work
)
{
    public const string Changed = "record.dossier-entry-changed";
    public const string Removed = "record.dossier-entry-removed";
    public const string NoteField = "nota";
    public const string PartField = "cita";
    public const int LongestNote = 4_000;

    private const string Reason = "dossier";

    /// <summary>An entry that the actor may change, whose provision they may see; null where there is none.</summary>
    public async Task<EditedEntry?> Find(
        Guid id,
        Guid entry,
        Actor actor,
        CancellationToken stop,
        bool locked = false
    )
    {
        var dossier = locked ? await work.Locked(id, stop) : await work.Seen(id, stop);
        if (dossier is null || !await rights.MayChange(dossier, actor, stop))
        {
            return null;
        }
        var row = await db.Set<DossierEntry>()
            .AsTracking()
            .Where(e => e.Id == entry && e.DossierId == id)
            .Select(e => new
            {
                Entry = e,
                Place = e.Address.MovedToId ?? e.AddressId,
                e.Address.InstrumentId,
            })
            .SingleOrDefaultAsync(stop);
        // Asked apart: what is read for reading alone would make the entry so too.
        var visible = await records.Visible(stop);
        return row is not null && await visible.AnyAsync(i => i.Id == row.InstrumentId, stop)
            ? new(dossier, row.Entry, await records.TextsAt(row.Place, stop))
            : null;
    }

    /// <param name="id">The dossier.</param>
    /// <param name="entry">Which of its entries.</param>
    /// <param name="note">What is said of it.</param>
    /// <param name="part">What of it is quoted, as typed.</param>
    /// <param name="quoted">The paragraph, of those at its place, that was quoted from.</param>
    /// <param name="revision">By which state.</param>
    /// <param name="actor">Who.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<DossierWriting> Change(
        Guid id,
        Guid entry,
        string? note,
        string? part,
        long quoted,
        uint revision,
        Actor actor,
        CancellationToken stop
    )
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await Find(id, entry, actor, stop, locked: true) is not { } edited)
        {
            return DossierWriting.Gone;
        }
        if (edited.Entry.Revision != revision)
        {
            return new(id, HasChanged: true);
        }
        var text = edited.Texts.FirstOrDefault(one => one.Id == quoted);
        var found = text is null ? null : QuotedPart.Find(part ?? "", text.Text);
        if (DossierForm.Of(note)?.Length > LongestNote)
        {
            var wrong = RecordRefusals.Of("dossier.note-too-long", LongestNote);
            return DossierWriting.Refused([(NoteField, wrong)]);
        }
        if (found is null || text!.IsRedacted)
        {
            var wrong = RecordRefusals.Of("dossier.not-its-words");
            return DossierWriting.Refused([(PartField, wrong)]);
        }
        edited.Entry.Note = DossierForm.Of(note);
        edited.Entry.PartOfId = found.Length == 0 ? null : quoted;
        edited.Entry.Part = found;
        return await Write(edited, Changed, actor, transaction.CommitAsync, stop);
    }

    /// <summary>Takes it out.</summary>
    public async Task<DossierWriting> Remove(
        Guid id,
        Guid entry,
        Actor actor,
        CancellationToken stop
    )
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await Find(id, entry, actor, stop, locked: true) is not { } edited)
        {
            return DossierWriting.Gone;
        }
        db.Remove(edited.Entry);
        return await Write(edited, Removed, actor, transaction.CommitAsync, stop);
    }

    private async Task<DossierWriting> Write(
        EditedEntry edited,
        string action,
        Actor actor,
        Func<CancellationToken, Task> commit,
        CancellationToken stop
    )
    {
        var isPublic = edited.Dossier.AudienceId == Audiences.PublicId;
        await work.Note(
            edited.Dossier,
            actor,
            action,
            Reason,
            new { entry = edited.Entry.Id.ToString("D") },
            isPublic,
            stop
        );
        await db.SaveChangesAsync(stop);
        await commit(stop);
        return new(edited.Dossier.Id);
    }
}

/// <summary>An entry with the texts at its place, the current ones first.</summary>
internal sealed record EditedEntry(
    Dossier Dossier,
    DossierEntry Entry,
    IReadOnlyList<ParagraphView> Texts
);
