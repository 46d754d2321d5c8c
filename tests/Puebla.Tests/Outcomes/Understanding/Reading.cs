using Puebla.Outcomes;
using Puebla.Outcomes.Understanding;

namespace Puebla.Tests.Outcomes.Understanding;

/// <summary>Reads one provision of a meeting held on 5 June 2031.</summary>
internal static class Reading
{
    public static Meaning Of(
        string text,
        string? section = null,
        bool preambular = false,
        string? body = null,
        DocumentKind kind = DocumentKind.Conclusions
    ) =>
        MeaningReader.Read(
            text,
            new(Document(body, kind), Section: section, Preambular: preambular)
        );

    /// <summary>Reads an item of a list under its head.</summary>
    public static Meaning Under(string head, string item, string? body = null) =>
        MeaningReader.Read(item, new(Document(body), Of(head), head));

    /// <summary>Reads a paragraph that closes a list and is no item of it.</summary>
    public static Meaning After(string head, string text) =>
        MeaningReader.Read(text, new(Document(null), Of(head), head, IsItem: false));

    private static DocumentInfo Document(
        string? body,
        DocumentKind kind = DocumentKind.Conclusions
    ) =>
        new(
            kind,
            "es",
            null,
            body,
            null,
            null,
            new DateOnly(2031, 6, 5),
            new DateOnly(2031, 6, 5),
            []
        );

    public static string Joined(IEnumerable<string> words) => string.Join(" | ", words);
}
