using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Record.Contracts;
using Puebla.Record.Data;

namespace Puebla.Record.Requests;

/// <summary>The clauses of current adopted texts as one query that other modules go on with.</summary>
internal sealed class RecordedClauses(ConferenceDb db, Audiences audiences, ICurrentActor current)
    : IRecordedClauses
{
    public IQueryable<RecordedClause> All =>
        from clause in db.Set<ParagraphClause>().AsNoTracking()
        join paragraph in db.Set<Paragraph>() on clause.ProvisionId equals paragraph.Id
        join version in SpeakingVersions(db) on paragraph.VersionId equals version.Id
        join instrument in db.Set<Instrument>() on version.InstrumentId equals instrument.Id
        where
            instrument.State == InstrumentState.Adopted
            || instrument.State == InstrumentState.Superseded
        where !paragraph.IsRedacted && !paragraph.Preambular
        select new RecordedClause
        {
            AddressId = paragraph.AddressId,
            Position = clause.Position,
            InstrumentId = instrument.Id,
            InstrumentKey = instrument.Key,
            Path = paragraph.Address.Path,
            Order = paragraph.Position,
            Body = instrument.Body,
            Day = instrument.Start,
            MeetingKey = instrument.MeetingKey,
            IsSample = instrument.IsSample,
            IsConfirmed = paragraph.ConfirmedAt != null,
            Language = version.Language,
            Act = clause.Act,
            Requested = clause.Requested,
            Addressees = clause.Addressees,
            DeadlineText = clause.DeadlineText,
            DeadlineDay = clause.DeadlineDate,
            DeadlineRelativeTo = clause.DeadlineRelativeTo,
            Condition = clause.Condition,
            ProposedBy = clause.ProposedBy,
            Text = clause.Text,
            Provision = paragraph.Text,
            AwaitsReview = instrument.Review == ReviewState.Waiting,
            HeadAddressId = db.Set<Paragraph>()
                .Where(head => head.Id == paragraph.HeadId)
                .Select(head => (long?)head.AddressId)
                .FirstOrDefault(),
            IsFrame = db.Set<Paragraph>()
                .Any(item => item.HeadId == paragraph.Id && item.Requested),
            Subjects = instrument.Subjects,
            AudienceId = instrument.AudienceId,
        };

    public async Task<IQueryable<RecordedClause>> Visible(CancellationToken stop = default)
    {
        var visible = await audiences.VisibleTo(current.Actor, stop);
        return All.Where(clause => visible.Contains(clause.AudienceId));
    }

    /// <summary>Of each text the one current version that speaks for it: the authentic language, else the Spanish.</summary>
    public static IQueryable<TextVersion> SpeakingVersions(ConferenceDb db) =>
        db.Set<TextVersion>()
            .Where(version => version.IsCurrent)
            .Where(version =>
                !db.Set<TextVersion>()
                    .Any(other =>
                        other.InstrumentId == version.InstrumentId
                        && other.IsCurrent
                        && other.Id != version.Id
                        && other.Language == (version.Instrument.AuthenticLanguage ?? "es")
                    )
            );
}
