using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Data;
using Puebla.Outcomes;
using Puebla.Record.Data;
using Puebla.Record.Read;

namespace Puebla.Record.Files;

/// <summary>Puts a kept text together again as the parser read it.</summary>
internal sealed class KeptDocument(ConferenceDb db)
{
    public async Task<OutcomeDocument> Of(
        InstrumentView instrument,
        VersionView version,
        CancellationToken stop
    )
    {
        var paragraphs = await db.Set<Paragraph>()
            .AsNoTracking()
            .Include(p => p.Clauses.OrderBy(c => c.Position))
            .Where(p => p.VersionId == version.Id)
            .OrderBy(p => p.Position)
            .ToListAsync(stop);
        var parts = await db.Set<KeptPart>()
            .AsNoTracking()
            .Where(p => p.VersionId == version.Id)
            .OrderBy(p => p.Position)
            .ToListAsync(stop);
        return new(
            Info(instrument, version),
            [.. Of(parts, PartKind.Front)],
            [.. Of(parts, PartKind.Heading)],
            [.. paragraphs.Select(ProvisionOf)],
            [
                .. parts
                    .Where(p => p.Kind == PartKind.Unplaced)
                    .Select(p => new UnplacedBlock(p.Text, Lines(p), p.Why ?? "")),
            ],
            []
        );
    }

    /// <summary>What an instrument says of itself, as the parser gave it.</summary>
    public static DocumentInfo Info(InstrumentView instrument, VersionView version) =>
        new(
            Enum.TryParse<DocumentKind>(
                instrument.Kind.Replace("-", "", StringComparison.Ordinal),
                ignoreCase: true,
                out var kind
            )
                ? kind
                : DocumentKind.Other,
            version.Language,
            version.Language == "en" ? instrument.TitleEnglish : instrument.TitleSpanish,
            instrument.Body,
            instrument.ReportsTo,
            instrument.Place,
            instrument.Start,
            instrument.End,
            instrument.Participants
        );

    private static IEnumerable<TextBlock> Of(List<KeptPart> parts, PartKind kind) =>
        parts.Where(p => p.Kind == kind).Select(p => new TextBlock(p.Text, Lines(p)));

    private static LineRange Lines(KeptPart part) => new(part.FirstLine, part.LastLine);

    /// <summary>A kept provision as the parser gave it; its clauses must have been read.</summary>
    public static Provision ProvisionOf(Paragraph p) =>
        new(
            p.CitedPath,
            p.Section,
            p.Heading,
            p.Label,
            p.Level,
            p.Text,
            new(
                p.Acts,
                p.Requested,
                p.Addressees,
                Deadline(p.DeadlineText, p.DeadlineDate, p.DeadlineRelativeTo),
                [.. p.Clauses.OrderBy(c => c.Position).Select(Clause)]
            ),
            new(p.FirstLine, p.LastLine),
            p.Preambular
        );

    private static Clause Clause(ParagraphClause c) =>
        new(
            c.Act,
            c.Requested,
            c.Addressees,
            Deadline(c.DeadlineText, c.DeadlineDate, c.DeadlineRelativeTo),
            c.Condition,
            c.ProposedBy,
            c.Text
        );

    private static Deadline? Deadline(string? text, DateOnly? date, string? relativeTo) =>
        text is null ? null : new(text, date, relativeTo);
}
