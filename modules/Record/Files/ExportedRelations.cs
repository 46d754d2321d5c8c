using System.Text.Json;
using Microsoft.Extensions.Localization;
using Puebla.Outcomes.Output;
using Puebla.Record.Read;
using Puebla.Record.Ties;
using Puebla.Ui.Forms;

namespace Puebla.Record.Files;

/// <summary>The relations of an instrument as exports carry them: what the page shows to the same reader.</summary>
internal sealed class ExportedRelations(
    RelationLines lines,
    IStringLocalizer<Puebla.Ui.Texts> words
)
{
    public async Task<IReadOnlyList<DocumentRelation>> Of(
        InstrumentView instrument,
        CancellationToken stop
    ) =>
        [
            .. (await lines.Of(instrument, stop)).Select(line => new DocumentRelation(
                JsonNamingPolicy.KebabCaseLower.ConvertName(line.Kind.ToString()),
                line.Outgoing,
                line.Name.Text
            )
            {
                Address = line.Address,
                Since = line.Since,
                Sources = [.. Sources(line)],
            }),
        ];

    private IEnumerable<DocumentRelationSource> Sources(RelationLine line)
    {
        if (line.Paragraph is { } paragraph)
        {
            yield return new(paragraph.Citation, paragraph.Address);
        }
        if (line.Source is { } written)
        {
            yield return new(written, null);
        }
        foreach (var (source, address) in line.Sources)
        {
            var place = SourceWords.Place(source.Ref, words);
            yield return new(
                source.Seed is { } seed ? $"{SourceWords.Document(seed, words)}, {place}" : place,
                address
            );
        }
    }
}
