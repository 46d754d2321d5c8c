using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Puebla.Kernel;
using Puebla.Kernel.Data;
using Puebla.Record.Addresses;
using Puebla.Record.Data;
using Puebla.Record.Read;

namespace Puebla.Record.Relate;

/// <summary>Cites the paragraphs that state relations, as far as the one who asks may see them.</summary>
internal sealed class StatingParagraphs(
    ConferenceDb db,
    RecordReader records,
    RecordNames names,
    IStringLocalizer<Texts> words
)
{
    /// <summary>By the number of the address; what the reader may not see is missing.</summary>
    public async Task<IReadOnlyDictionary<long, StatingParagraph>> Of(
        IReadOnlyCollection<long> addresses,
        CancellationToken stop
    )
    {
        if (addresses.Count == 0)
        {
            return new Dictionary<long, StatingParagraph>();
        }
        var visible = await records.Visible(stop);
        var language = LanguageExtensions.Current.Code;
        var rows = await db.Set<Paragraph>()
            .AsNoTracking()
            .Where(p =>
                addresses.Contains(p.AddressId) && visible.Any(i => i.Id == p.Version.InstrumentId)
            )
            .OrderByDescending(p => p.Version.IsCurrent)
            .ThenByDescending(p => p.Version.Language == language)
            .ThenByDescending(p => p.Version.Number)
            .Select(p => new
            {
                p.AddressId,
                p.Address.Path,
                p.CitedPath,
                Under = p.Section ?? (p.Version.IsExtract ? p.QuotedAs : null),
                p.Preambular,
                p.Version.Instrument,
            })
            .ToListAsync(stop);
        await names.Ready();
        var citation = new Citation(words);
        return rows.DistinctBy(p => p.AddressId)
            .ToDictionary(
                p => p.AddressId,
                p => new StatingParagraph(
                    p.Instrument.Key,
                    p.Path,
                    citation.Of(
                        Cited(p.Instrument),
                        p.CitedPath,
                        p.Under,
                        p.Preambular,
                        p.Instrument.Kind
                    )
                )
            );
    }

    private string Cited(Instrument i) =>
        names.Cited(
            i.Key,
            i.Body,
            i.Start,
            names.Title(i.Kind, i.Body, i.TitleSpanish, i.TitleEnglish).Text
        );
}
