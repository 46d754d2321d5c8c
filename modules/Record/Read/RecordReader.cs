using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Record.Data;

namespace Puebla.Record.Read;

/// <summary>Reads what the one who asks may see. What one may not see is not found.</summary>
internal sealed class RecordReader(ConferenceDb db, Audiences audiences, ICurrentActor current)
{
    private static readonly Expression<Func<Paragraph, ParagraphView>> Shown = p =>
        new(
            p.Id,
            p.AddressId,
            p.Address.Path,
            p.VersionId,
            p.Position,
            p.HeadId,
            p.CitedPath,
            p.Section,
            p.Heading,
            p.Label,
            p.Level,
            p.Text,
            p.Preambular,
            p.QuotedAs,
            p.IsRedacted
        );

    private static readonly Expression<Func<Instrument, InstrumentView>> Whole = i =>
        new(
            i.Id,
            i.Key,
            i.Kind,
            i.Body,
            i.TitleSpanish,
            i.TitleEnglish,
            i.Start,
            i.End,
            i.Place,
            i.MeetingKey,
            i.Held,
            i.State,
            i.AuthenticLanguage,
            i.IsSample,
            i.ReportsTo,
            i.Participants,
            i.AudienceId,
            i.Revision,
            i.Review,
            i.Versions.OrderBy(v => v.Language == "es" ? 0 : 1)
                .ThenBy(v => v.Number)
                .Select(v => new VersionView(
                    v.Id,
                    v.Language,
                    v.Number,
                    v.IsCurrent,
                    v.IsExtract,
                    v.ImportedAt,
                    v.Parser,
                    v.Original.FileName,
                    v.Original.MediaType,
                    v.Original.Size,
                    v.Original.Sha256,
                    v.Original.RedactedAt,
                    v.Original.RedactionReason,
                    v.ReviewedAt,
                    v.CorrectsId != null,
                    v.Original.Ocr == null ? null : (int?)v.Original.Ocr.Confidence,
                    v.Original.Ocr == null ? 0 : v.Original.Ocr.DoubtfulWords.Length
                ))
                .ToList()
        );

    /// <summary>The instruments that the one who asks may see; what was withdrawn is nobody's.</summary>
    public async Task<IQueryable<Instrument>> Visible(CancellationToken stop = default)
    {
        var visible = await audiences.VisibleTo(current.Actor, stop);
        return db.Set<Instrument>()
            .AsNoTracking()
            .Where(i => visible.Contains(i.AudienceId) && i.WithdrawnAt == null);
    }

    public async Task<InstrumentView?> Instrument(string key, CancellationToken stop = default)
    {
        var instruments = await Visible(stop);
        return await instruments.Where(i => i.Key == key).Select(Whole).SingleOrDefaultAsync(stop);
    }

    /// <summary>The paragraphs of a version, in order.</summary>
    public Task<List<ParagraphView>> Paragraphs(int versionId, CancellationToken stop = default) =>
        db.Set<Paragraph>()
            .AsNoTracking()
            .Where(p => p.VersionId == versionId)
            .OrderBy(p => p.Position)
            .Select(Shown)
            .ToListAsync(stop);

    /// <summary>The kept parts of a version, in order.</summary>
    public Task<List<PartView>> Parts(int versionId, CancellationToken stop = default) =>
        db.Set<KeptPart>()
            .AsNoTracking()
            .Where(p => p.VersionId == versionId)
            .OrderBy(p => p.Position)
            .Select(p => new PartView(p.Kind, p.Text, p.Why))
            .ToListAsync(stop);

    /// <summary>Every text that an address has or had, the current ones first.</summary>
    public Task<List<ParagraphView>> TextsAt(long addressId, CancellationToken stop = default) =>
        db.Set<Paragraph>()
            .AsNoTracking()
            .Where(p => p.AddressId == addressId)
            .OrderByDescending(p => p.Version.IsCurrent)
            .ThenByDescending(p => p.Version.Number)
            .Select(Shown)
            .ToListAsync(stop);

    /// <summary>The current text in the other language of a paragraph that a person paired by hand; null where nobody did.</summary>
    public Task<ParagraphView?> PairedWith(long addressId, CancellationToken stop = default) =>
        db.Set<Paragraph>()
            .AsNoTracking()
            .Where(p => p.Version.IsCurrent)
            .Where(p =>
                db.Set<LanguagePair>()
                    .Any(pair =>
                        (
                            pair.SpanishAddressId == addressId
                            && pair.EnglishAddressId == p.AddressId
                            && p.Version.Language == "en"
                        )
                        || (
                            pair.EnglishAddressId == addressId
                            && pair.SpanishAddressId == p.AddressId
                            && p.Version.Language == "es"
                        )
                    )
            )
            .Select(Shown)
            .FirstOrDefaultAsync(stop);

    /// <summary>What each clause of a paragraph does.</summary>
    public Task<List<ClauseView>> Clauses(long paragraphId, CancellationToken stop = default) =>
        db.Set<ParagraphClause>()
            .AsNoTracking()
            .Where(c => c.ProvisionId == paragraphId)
            .OrderBy(c => c.Position)
            .Select(c => new ClauseView(
                c.Act,
                c.Requested,
                c.Addressees,
                c.DeadlineText,
                c.DeadlineDate,
                c.Condition,
                c.ProposedBy,
                c.Text
            ))
            .ToListAsync(stop);

    /// <summary>The address of a path in an instrument that was found before; with the path where it leads on.</summary>
    public async Task<FoundAddress?> Address(
        int instrumentId,
        string path,
        CancellationToken stop = default
    )
    {
        var addresses = db.Set<ParagraphAddress>().AsNoTracking();
        return await addresses
            .Where(a => a.InstrumentId == instrumentId && a.Path == path)
            .Select(a => new FoundAddress(
                a.Id,
                a.Path,
                addresses.Where(to => to.Id == a.MovedToId).Select(to => to.Path).FirstOrDefault()
            ))
            .SingleOrDefaultAsync(stop);
    }
}

/// <summary>An address, and the path to which it leads on.</summary>
internal sealed record FoundAddress(long Id, string Path, string? MovedTo);
