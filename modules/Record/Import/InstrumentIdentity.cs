using System.Text.Json;
using Puebla.Outcomes;
using Puebla.Record.Addresses;

namespace Puebla.Record.Import;

/// <summary>What tells one instrument from another: who spoke, when, and in what form.</summary>
internal sealed record InstrumentIdentity(
    string? Body,
    DateOnly? Start,
    DateOnly? End,
    string Kind,
    string? Title
)
{
    /// <summary>The key that it would have if it were alone.</summary>
    public string Key => InstrumentKeys.Of(Body, Start, Title, Kind);

    /// <summary>Of a document that was read.</summary>
    public static InstrumentIdentity Of(DocumentInfo document, string fileName)
    {
        var (body, start) = (document.Body, document.Start);
        var title =
            document.Title
            ?? (body is null || start is null ? Path.GetFileNameWithoutExtension(fileName) : null);
        return new(body, start, document.End ?? start, Name(document.Kind), title);
    }

    /// <summary>Of a text that a compilation quotes.</summary>
    public static InstrumentIdentity Of(CompilationEntry entry) =>
        new(
            Quotations.BodyOf(entry),
            entry.Start,
            entry.End ?? entry.Start,
            Quotations.KindOf(entry),
            Quotations.TitleOf(entry)
        );

    /// <summary>The name of a kind, as in JSON.</summary>
    public static string Name(DocumentKind kind) =>
        JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());
}
