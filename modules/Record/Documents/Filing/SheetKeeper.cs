using Microsoft.EntityFrameworkCore;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Record.Data;
using Puebla.Record.Documents.Kinds;
using Puebla.Record.Import;
using Puebla.Record.Intake;

namespace Puebla.Record.Documents.Filing;

/// <summary>Corrects what is said of a kept document, with the reason in the journal; search follows in the same transaction.</summary>
internal sealed class SheetKeeper(
    ConferenceDb db,
    Audiences audiences,
    IRights rights,
    IConference conference,
    DocumentIndex index,
    JournalWriter journal,
    ChangeNotices notices
)
{
    public const string Action = "record.document-filed";

    /// <summary>Code of the refusal of one who read an earlier state.</summary>
    public const string Changed = "sheet.changed";
    private const int LongestTitle = 500;
    private const int LongestReference = 200;
    private const int LongestNote = 4000;
    private const int LongestReason = 2000;

    /// <param name="key">The document.</param>
    /// <param name="revision">Its state as the one who typed read it.</param>
    /// <param name="typed">What is to be said of it.</param>
    /// <param name="reason">Why.</param>
    /// <param name="actor">Who.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>What is wrong with which field; empty once it is kept.</returns>
    public async Task<IReadOnlyList<WrongField>> Keep(
        string key,
        uint revision,
        SheetForm typed,
        string reason,
        Actor actor,
        CancellationToken stop
    )
    {
        var entitled = await rights.May(actor, Act.ReviewDocuments, stop: stop);
        if (!entitled.Allowed)
        {
            return [new(HandInForm.ReasonField, entitled.AsRefusal())];
        }
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await db.Database.ExecuteSqlAsync(
            $"select 1 from record.instrument where key = {key} for update",
            stop
        );
        var visible = await audiences.VisibleTo(actor, stop);
        var instrument = await db.Set<Instrument>()
            .AsTracking()
            .Include(i => i.Versions)
            .SingleOrDefaultAsync(
                i =>
                    i.Key == key
                    && i.State == InstrumentState.Kept
                    && i.WithdrawnAt == null
                    && visible.Contains(i.AudienceId),
                stop
            );
        if (instrument is null)
        {
            return [Wrong(HandInForm.ReasonField, "document.gone")];
        }
        if (instrument.Revision != revision)
        {
            return [Wrong(SheetForm.SpanishField, Changed)];
        }
        var before = SheetReader.Said(instrument);
        if (await WrongFields(typed, before, reason, stop) is { Count: > 0 } wrong)
        {
            return wrong;
        }
        var changed = typed.DiffersFrom(before);
        if (changed.Count == 0)
        {
            return [];
        }
        await Apply(instrument, typed, before, stop);
        await index.Rewrite(instrument, stop);
        var audience = await audiences.Of(instrument.AudienceId, stop);
        journal.Add(
            actor,
            Action,
            key,
            reason,
            new { changed = string.Join(',', changed) },
            entitled.By,
            audience.Mode.HidesExistence ? audience : null
        );
        await notices.Announce("record", stop);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return [];
    }

    private async Task Apply(
        Instrument instrument,
        SheetForm typed,
        SheetForm before,
        CancellationToken stop
    )
    {
        instrument.TitleSpanish = Given(typed.Spanish);
        instrument.TitleEnglish = Given(typed.English);
        instrument.Kind = typed.Kind;
        instrument.Body = Given(typed.Body);
        instrument.OtherBodies = [.. typed.Others];
        instrument.MeetingKey = Given(typed.Meeting);
        if (typed.Day != before.Day)
        {
            instrument.Start = instrument.End = typed.Date;
        }
        instrument.Reference = Given(typed.Reference);
        instrument.Note = Given(typed.Note);
        if (before.Language.Length > 0)
        {
            foreach (var version in instrument.Versions)
            {
                version.Language = typed.Language;
            }
        }
        await db.SaveChangesAsync(stop);
    }

    private static string? Given(string typed) => typed.Length == 0 ? null : Storable.Of(typed);

    private async Task<List<WrongField>> WrongFields(
        SheetForm typed,
        SheetForm before,
        string reason,
        CancellationToken stop
    )
    {
        var facts = await conference.Facts(stop);
        var wrong = new List<WrongField>();
        Need(
            typed.Spanish.Length + typed.English.Length > 0
                && typed.Spanish.Length <= LongestTitle
                && typed.English.Length <= LongestTitle,
            SheetForm.SpanishField
        );
        Need(DocumentKinds.Has(typed.Kind), HandInForm.KindField);
        Need(typed.Body.Length == 0 || facts.Body(typed.Body) is not null, HandInForm.BodyField);
        Need(typed.Others.All(body => facts.Body(body) is not null), HandInForm.OthersField);
        Need(
            typed.Meeting.Length == 0 || facts.Meeting(typed.Meeting) is not null,
            HandInForm.MeetingField
        );
        Need(typed.Day.Length == 0 || typed.Date is not null, SheetForm.DayField);
        Need(
            before.Language.Length == 0 || typed.Language is "es" or "en",
            HandInForm.LanguageField
        );
        Need(typed.Reference.Length <= LongestReference, SheetForm.ReferenceField);
        Need(typed.Note.Length <= LongestNote, SheetForm.NoteField);
        Need(reason.Length is > 0 and <= LongestReason, HandInForm.ReasonField);
        return wrong;

        void Need(bool given, string field)
        {
            if (!given)
            {
                wrong.Add(Wrong(field, $"sheet.wrong-{field}"));
            }
        }
    }

    private static WrongField Wrong(string field, string code) =>
        new(field, RecordRefusals.Of(code));
}
