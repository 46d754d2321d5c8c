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
    /// <summary>True for an internal document, which never takes the place of an adopted text of its body and day.</summary>
    public bool IsInternal { get; init; }

    /// <summary>The key that it would have if it were alone.</summary>
    public string Key => InstrumentKeys.Of(IsInternal ? null : Body, Start, Title, Kind);

    /// <summary>Of a document that was read.</summary>
    public static InstrumentIdentity Of(
        DocumentInfo document,
        string fileName,
        HandedInAs? handedIn = null
    )
    {
        var (body, start) = (handedIn?.Body ?? document.Body, document.Start);
        var title =
            handedIn?.IsInternal == true
                ? FileTitle.Of(fileName)
                : document.Title
                    ?? (
                        body is null || start is null
                            ? Path.GetFileNameWithoutExtension(fileName)
                            : null
                    );
        return new(body, start, document.End ?? start, handedIn?.Kind ?? Name(document.Kind), title)
        {
            IsInternal = handedIn?.IsInternal == true,
        };
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
