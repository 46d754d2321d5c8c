using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Data;
using Puebla.Record.Data;
using Puebla.Record.Read;

namespace Puebla.Record.Review;

/// <summary>What persons corrected in a text whose place a later file took: whoever reviews the later one has to see it.</summary>
internal sealed class ReplacedCorrections(ConferenceDb db)
{
    /// <summary>Null where the version under review did not take the place of one that persons corrected.</summary>
    public async Task<Replaced?> By(ReviewView view, CancellationToken stop)
    {
        var now = view.Version;
        if (now.IsCorrected || now.ReviewedAt is not null)
        {
            return null;
        }
        var corrected = view
            .Instrument.Versions.Where(v => v.Language == now.Language && v.Number < now.Number)
            .LastOrDefault(v => v.IsCorrected);
        if (corrected is null)
        {
            return null;
        }
        var readId = await db.Set<TextVersion>()
            .Where(v => v.Id == corrected.Id)
            .Select(v => v.CorrectsId)
            .SingleAsync(stop);
        var (read, said, stands) = (
            await Paragraphs(readId!.Value, stop),
            await Paragraphs(corrected.Id, stop),
            await Paragraphs(now.Id, stop)
        );
        return new(
            corrected,
            [
                .. said
                    .Values.Where(one => !Says(read, one) && !Says(stands, one) && !one.IsRedacted)
                    .OrderBy(one => one.Position)
                    .Select(one => new ReplacedParagraph(
                        one.Path,
                        one.Text,
                        one.Does,
                        stands.GetValueOrDefault(one.Path)?.Text
                    )),
            ]
        );
    }

    private static bool Says(Dictionary<string, Held> text, Held one) =>
        text.TryGetValue(one.Path, out var other)
        && (other.Text, other.Label, other.Does) == (one.Text, one.Label, one.Does);

    private async Task<Dictionary<string, Held>> Paragraphs(int version, CancellationToken stop)
    {
        var paragraphs = await db.Set<Paragraph>()
            .AsNoTracking()
            .Include(p => p.Clauses)
            .Include(p => p.Address)
            .Where(p => p.VersionId == version)
            .ToListAsync(stop);
        return paragraphs.ToDictionary(
            p => p.Address.Path,
            p => new Held(
                p.Address.Path,
                p.Position,
                p.Text,
                p.Label,
                string.Join("; ", p.Clauses.OrderBy(c => c.Position).Select(Does)),
                p.IsRedacted
            ),
            StringComparer.Ordinal
        );
    }

    private static string Does(ParagraphClause clause) =>
        string.Join(
            ", ",
            new[] { clause.Act, string.Join(' ', clause.Addressees), clause.DeadlineText }.Where(
                word => !string.IsNullOrEmpty(word)
            )
        );

    private sealed record Held(
        string Path,
        int Position,
        string Text,
        string? Label,
        string Does,
        bool IsRedacted
    );
}

/// <summary>A corrected version, and what of its corrections the later file has not.</summary>
/// <param name="Version">The corrected version; it stays as an earlier one.</param>
/// <param name="Paragraphs">Those that persons corrected and that read otherwise now.</param>
public sealed record Replaced(VersionView Version, IReadOnlyList<ReplacedParagraph> Paragraphs);

/// <summary>A paragraph as persons corrected it.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Text">What it said.</param>
/// <param name="Does">What its clauses said, as codes.</param>
/// <param name="Now">What the later file says at the address, or null.</param>
public sealed record ReplacedParagraph(string Path, string Text, string Does, string? Now);
