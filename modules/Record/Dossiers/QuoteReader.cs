using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Puebla.Kernel;
using Puebla.Kernel.Data;
using Puebla.Record.Addresses;
using Puebla.Record.Data;
using Puebla.Record.Dossiers.Rules;
using Puebla.Record.Read;

namespace Puebla.Record.Dossiers;

/// <summary>Reads provisions by their places, as far as the one who asks may see them, and lays them out in order of date.</summary>
internal sealed class QuoteReader(
    ConferenceDb db,
    RecordReader records,
    RecordNames names,
    IStringLocalizer<Texts> words
)
{
    public async Task<IReadOnlyList<DossierGroup>> Of(
        IReadOnlyCollection<WantedQuote> wanted,
        CancellationToken stop
    )
    {
        await names.Ready();
        long[] addresses = [.. wanted.Select(one => one.AddressId).Distinct()];
        var visible = await records.Visible(stop);
        var rows = await db.Set<Data.Paragraph>()
            .AsNoTracking()
            .Where(p => addresses.Contains(p.AddressId))
            .Join(
                visible,
                p => p.Version.InstrumentId,
                i => i.Id,
                (p, i) =>
                    new Row(
                        p.Id,
                        p.AddressId,
                        p.Address.Path,
                        p.Position,
                        p.CitedPath,
                        p.Section,
                        p.Label,
                        p.Text,
                        p.Preambular,
                        p.QuotedAs,
                        p.IsRedacted,
                        p.Version.Language,
                        p.Version.Number,
                        p.Version.IsCurrent,
                        p.Version.IsExtract,
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
                        i.AudienceId,
                        i.IsSample
                    )
            )
            .ToListAsync(stop);
        var chosen = await ChosenParts(wanted, rows, stop);
        var byAddress = rows.ToLookup(row => row.AddressId);
        return
        [
            .. wanted
                .Where(one => byAddress[one.AddressId].Any())
                .Select(one => Quote(one, [.. byAddress[one.AddressId]], chosen))
                .GroupBy(pair => pair.Row.InstrumentId)
                .Select(Group)
                .OrderBy(group => group.Start ?? DateOnly.MaxValue)
                .ThenBy(group => group.End ?? DateOnly.MaxValue)
                .ThenBy(group => group.InstrumentKey, StringComparer.Ordinal),
        ];
    }

    // A part was chosen of one paragraph; where a corrected text has the same words there, it is still theirs.
    private async Task<Dictionary<long, string>> ChosenParts(
        IReadOnlyCollection<WantedQuote> wanted,
        List<Row> rows,
        CancellationToken stop
    )
    {
        var texts = rows.ToDictionary(row => row.ParagraphId, row => row.Text);
        long[] elsewhere =
        [
            .. wanted
                .Select(one => one.PartOfId ?? 0)
                .Where(id => id != 0 && !texts.ContainsKey(id))
                .Distinct(),
        ];
        if (elsewhere.Length > 0)
        {
            var more = await db.Set<Data.Paragraph>()
                .AsNoTracking()
                .Where(p => elsewhere.Contains(p.Id))
                .Select(p => new { p.Id, p.Text })
                .ToListAsync(stop);
            more.ForEach(one => texts[one.Id] = one.Text);
        }
        return texts;
    }

    private (Row Row, QuotedEntry Entry) Quote(
        WantedQuote wanted,
        IReadOnlyList<Row> texts,
        Dictionary<long, string> chosen
    )
    {
        var partOf =
            wanted.PartOfId is { } id && chosen.TryGetValue(id, out var text) ? text : null;
        var reader = LanguageExtensions.Current.Code;
        // What stands now is quoted, an earlier text only where nothing stands; of both languages the one of which a part was chosen.
        var row = texts
            .OrderByDescending(one => one.IsCurrent)
            .ThenByDescending(one => partOf is not null && one.Text == partOf)
            .ThenByDescending(one => one.Language == reader)
            .ThenByDescending(one => one.Number)
            .First();
        var isPart = wanted.PartOfId is not null && row.Text == partOf && !row.IsRedacted;
        return (
            row,
            new(
                wanted.EntryId,
                row.ParagraphId,
                row.Path,
                Cite(row),
                row.Language,
                Label(row),
                isPart ? QuotedPart.Of(row.Text, wanted.Part) : row.Text,
                isPart,
                wanted.PartOfId is not null && !isPart && !row.IsRedacted,
                wanted.Note
            )
        );
    }

    // A paragraph without a number has one in its address only.
    private static string? Label(Row row) =>
        row.Label is ['p', >= '0' and <= '9', ..] or ['•', ..] or "+" ? null : row.Label;

    private string Cite(Row row) =>
        new Citation(words).Of(
            names.Cited(row.Key, row.Body, row.Start, Title(row).Text),
            row.CitedPath,
            row.Section ?? (row.IsExtract ? row.QuotedAs : null),
            row.Preambular,
            row.Kind
        );

    private TitleShown Title(Row row) =>
        names.Title(row.Kind, row.Body, row.TitleSpanish, row.TitleEnglish);

    private DossierGroup Group(IGrouping<int, (Row Row, QuotedEntry Entry)> group)
    {
        var row = group.First().Row;
        return new(
            row.InstrumentId,
            row.Key,
            row.AudienceId,
            row.IsSample,
            Title(row),
            row.Kind,
            row.Body,
            names.Meeting(row.MeetingKey),
            row.MeetingKey,
            row.Place,
            row.Start,
            row.End,
            [.. group.OrderBy(pair => pair.Row.Position).Select(pair => pair.Entry)]
        );
    }

    private sealed record Row(
        long ParagraphId,
        long AddressId,
        string Path,
        int Position,
        string CitedPath,
        string? Section,
        string? Label,
        string Text,
        bool Preambular,
        string? QuotedAs,
        bool IsRedacted,
        string Language,
        int Number,
        bool IsCurrent,
        bool IsExtract,
        int InstrumentId,
        string Key,
        string Kind,
        string? Body,
        string? TitleSpanish,
        string? TitleEnglish,
        DateOnly? Start,
        DateOnly? End,
        string? Place,
        string? MeetingKey,
        int AudienceId,
        bool IsSample
    );
}

/// <summary>A provision to be quoted.</summary>
/// <param name="AddressId">Its place.</param>
/// <param name="EntryId">Of the entry that quotes it.</param>
/// <param name="Note">What the entry says of it.</param>
/// <param name="PartOfId">The paragraph of which a part was chosen.</param>
/// <param name="Part">Where the part stands in it.</param>
internal sealed record WantedQuote(
    long AddressId,
    Guid? EntryId = null,
    string? Note = null,
    long? PartOfId = null,
    IReadOnlyList<int>? Part = null
)
{
    public IReadOnlyList<int> Part { get; } = Part ?? [];
}
