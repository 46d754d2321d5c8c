using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Data;
using Puebla.Record.Data;
using Puebla.Record.Pair.Rules;
using Puebla.Record.Read;

namespace Puebla.Record.Pair;

/// <summary>Reads both languages of an instrument that was found for the one who asks, side by side.</summary>
internal sealed class PairReader(ConferenceDb db)
{
    /// <summary>Null where only one language is held.</summary>
    public async Task<PairView?> Of(InstrumentView instrument, CancellationToken stop = default)
    {
        if (
            instrument.State == InstrumentState.Kept
            || Current(instrument, "es") is not { } spanish
            || Current(instrument, "en") is not { } english
        )
        {
            return null;
        }
        var byHand = await db.Set<LanguagePair>()
            .AsNoTracking()
            .Where(p => p.InstrumentId == instrument.Id)
            .ToDictionaryAsync(p => p.SpanishAddressId, p => p.EnglishAddressId, stop);
        var rows = Alignment.Of(
            await Sides(spanish.Id, stop),
            await Sides(english.Id, stop),
            byHand
        );
        var isChecked = await db.Set<LanguageCheck>()
            .AnyAsync(
                c => c.SpanishVersionId == spanish.Id && c.EnglishVersionId == english.Id,
                stop
            );
        return new(
            spanish,
            english,
            rows,
            Comparison.Of(rows),
            NewerLanguage.Of(instrument.Versions),
            byHand,
            isChecked
        );
    }

    private static VersionView? Current(InstrumentView instrument, string language) =>
        instrument.Versions.FirstOrDefault(v => v.IsCurrent && v.Language == language);

    private async Task<List<PairSide>> Sides(int versionId, CancellationToken stop)
    {
        var paragraphs = await db.Set<Paragraph>()
            .AsNoTracking()
            .Include(p => p.Clauses)
            .Include(p => p.Address)
            .Where(p => p.VersionId == versionId)
            .OrderBy(p => p.Position)
            .ToListAsync(stop);
        var addresses = paragraphs.ToDictionary(p => p.Id, p => p.AddressId);
        return
        [
            .. paragraphs.Select(p => new PairSide(
                p.AddressId,
                p.Address.Path,
                p.HeadId is { } head ? addresses[head] : null,
                p.Text,
                [.. p.Clauses.Where(c => c.DeadlineText is not null).Select(c => c.DeadlineDate)]
            )),
        ];
    }
}

/// <summary>Two languages of one text.</summary>
/// <param name="Spanish">The Spanish version.</param>
/// <param name="English">The English version.</param>
/// <param name="Rows">Their paragraphs side by side.</param>
/// <param name="Flags">In what they disagree.</param>
/// <param name="Newer">The language that was changed after the other came; null where neither was.</param>
/// <param name="ByHand">English addresses of Spanish ones, as persons paired them.</param>
/// <param name="IsChecked">Whether a person compared these very texts and lets the differences be.</param>
internal sealed record PairView(
    VersionView Spanish,
    VersionView English,
    IReadOnlyList<PairRow> Rows,
    IReadOnlyList<Flag> Flags,
    string? Newer,
    IReadOnlyDictionary<long, long> ByHand,
    bool IsChecked
)
{
    /// <summary>The two versions in one word, so that whoever compared them is asked again once one of them is another.</summary>
    public string Texts => $"{Spanish.Tag} {English.Tag}";

    /// <summary>How many a person should look at; none once somebody did.</summary>
    public int Open => IsChecked ? 0 : Flags.Count + (Newer is null ? 0 : 1);

    public bool IsByHand(PairRow row) =>
        row is { Spanish: { } spanish, English: { } english }
        && ByHand.TryGetValue(spanish.AddressId, out var paired)
        && paired == english.AddressId;
}
