using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Puebla.Kernel;
using Puebla.Record.Read;
using Puebla.Ui.Forms;

namespace Puebla.Record.Dossiers.Files;

/// <summary>A dossier for machines. Fields are stable; new ones may be added. The shape is described in the module's README.</summary>
internal static class DossierJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = true,
    };

    /// <param name="dossier">What the reader may see of it.</param>
    /// <param name="full">Makes a path a full address.</param>
    /// <param name="notice">A warning that every copy carries.</param>
    public static byte[] Write(DossierView dossier, Func<string, string> full, string? notice) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new Whole(
                dossier.Title.Text,
                LanguageExtensions.Current.Code,
                dossier.Note,
                notice,
                dossier.At,
                dossier.OutOf,
                [.. dossier.Groups.Select(group => Of(group, full))]
            ),
            Options
        );

    private static Text Of(DossierGroup group, Func<string, string> full) =>
        new(
            group.InstrumentKey,
            group.Title.Text,
            group.Kind,
            group.Body,
            group.MeetingKey,
            group.Meeting,
            group.Place,
            group.Start is { } start ? DateText.Iso(start) : null,
            group.End is { } end ? DateText.Iso(end) : null,
            full(RecordPlaces.Instrument(group.InstrumentKey)),
            group.IsSample ? true : null,
            [
                .. group.Entries.Select(entry => new Entry(
                    entry.Path,
                    entry.Cited,
                    full(RecordPlaces.Paragraph(group.InstrumentKey, entry.Path)),
                    entry.Language,
                    entry.Label,
                    entry.Quotation,
                    entry.IsPart ? true : null,
                    entry.Note
                )),
            ]
        );

    private sealed record Whole(
        string Title,
        string Language,
        string? Note,
        string? Notice,
        DateTimeOffset At,
        int? OutOf,
        IReadOnlyList<Text> Texts
    );

    private sealed record Text(
        string Key,
        string Title,
        string Kind,
        string? Body,
        string? MeetingKey,
        string? Meeting,
        string? Place,
        string? From,
        string? Until,
        string Address,
        bool? Sample,
        IReadOnlyList<Entry> Provisions
    );

    private sealed record Entry(
        string Path,
        string Citation,
        string Address,
        string Language,
        string? Label,
        string Quotation,
        bool? IsPart,
        string? Note
    );
}
