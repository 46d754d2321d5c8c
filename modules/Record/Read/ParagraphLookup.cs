using Puebla.Kernel;
using Puebla.Record.Data;

namespace Puebla.Record.Read;

/// <summary>Finds a paragraph by its address, with everything that its page shows.</summary>
internal sealed class ParagraphLookup(RecordReader reader)
{
    /// <summary>Null where it does not exist for the one who asks; without detail where the address leads on.</summary>
    public async Task<FoundParagraph?> Find(
        string key,
        string path,
        CancellationToken stop = default
    )
    {
        var instrument = await reader.Instrument(key, stop);
        if (
            instrument is null
            || await reader.Address(instrument.Id, path, stop) is not { } address
        )
        {
            return null;
        }
        if (address.MovedTo is { } now)
        {
            return new(instrument.Key, now, null);
        }
        var texts = await reader.TextsAt(address.Id, stop);
        return texts.Count == 0
            ? null
            : new(instrument.Key, address.Path, await Detail(instrument, texts, stop));
    }

    private async Task<ParagraphDetail> Detail(
        InstrumentView instrument,
        List<ParagraphView> texts,
        CancellationToken stop
    )
    {
        var versions = instrument.Versions.ToDictionary(v => v.Id);
        var wanted = LanguageExtensions.Current.Code;
        var paragraph = texts.MaxBy(t =>
            (versions[t.VersionId].IsCurrent ? 2 : 0)
            + (versions[t.VersionId].Language == wanted ? 1 : 0)
        )!;
        var version = versions[paragraph.VersionId];
        var all = await reader.Paragraphs(version.Id, stop);
        var at = all.FindIndex(p => p.Id == paragraph.Id);
        return new(
            instrument,
            version,
            paragraph,
            IsEarlier: !version.IsCurrent,
            Heads(all, paragraph),
            Below(all, at),
            at > 0 ? all[at - 1] : null,
            at + 1 < all.Count ? all[at + 1] : null,
            texts.Find(t =>
                versions[t.VersionId] is { IsCurrent: true } v && v.Language != version.Language
            ) ?? await Paired(instrument, paragraph, version, stop),
            await reader.Clauses(paragraph.Id, stop),
            [
                .. texts
                    .Where(t => t.Id != paragraph.Id && !versions[t.VersionId].IsCurrent)
                    // A review that corrected something else leaves these words as they were.
                    .Where(t =>
                        t.Text != paragraph.Text
                        || versions[t.VersionId].Language != version.Language
                    )
                    .Select(t => (t, versions[t.VersionId])),
            ]
        );
    }

    // Where both languages are held and the address is in one of them only.
    private async Task<ParagraphView?> Paired(
        InstrumentView instrument,
        ParagraphView paragraph,
        VersionView version,
        CancellationToken stop
    ) =>
        version.IsCurrent
        && instrument.Versions.Any(v => v.IsCurrent && v.Language != version.Language)
            ? await reader.PairedWith(paragraph.AddressId, stop)
            : null;

    private static List<ParagraphView> Heads(List<ParagraphView> all, ParagraphView paragraph)
    {
        var heads = new List<ParagraphView>();
        for (
            var id = paragraph.HeadId;
            id is not null && all.Find(p => p.Id == id) is { } head;
            id = head.HeadId
        )
        {
            heads.Insert(0, head);
        }
        return heads;
    }

    private static List<ParagraphView> Below(List<ParagraphView> all, int at) =>
        [.. all.Skip(at + 1).TakeWhile(p => p.Level > all[at].Level && p.HeadId is not null)];
}

/// <summary>The address that stands, and what is there.</summary>
public sealed record FoundParagraph(string Key, string Path, ParagraphDetail? Detail);

/// <summary>A paragraph with what surrounds it.</summary>
public sealed record ParagraphDetail(
    InstrumentView Instrument,
    VersionView Version,
    ParagraphView Paragraph,
    bool IsEarlier,
    IReadOnlyList<ParagraphView> Heads,
    IReadOnlyList<ParagraphView> Below,
    ParagraphView? Previous,
    ParagraphView? Next,
    ParagraphView? InOtherLanguage,
    IReadOnlyList<ClauseView> Clauses,
    IReadOnlyList<(ParagraphView Text, VersionView Version)> Earlier
);
