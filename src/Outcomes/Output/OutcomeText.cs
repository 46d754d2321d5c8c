namespace Puebla.Outcomes.Output;

/// <summary>A document as it is written out again: its title block and its provisions.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Language">The language of its provisions: <c>es</c> or <c>en</c>.</param>
/// <param name="Opening">Paragraphs before the first provision: bodies, place and date, opening sentence.</param>
/// <param name="Provisions">In the order of the text.</param>
public sealed record OutcomeText(
    string Title,
    string Language,
    IReadOnlyList<string> Opening,
    IReadOnlyList<Provision> Provisions
)
{
    /// <summary>Its kind, which Akoma Ntoso names.</summary>
    public DocumentKind Kind { get; init; } = DocumentKind.Other;

    /// <summary>The day it was adopted, or null where that is not known.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Code of the body that speaks, or null.</summary>
    public string? Body { get; init; }

    /// <summary>The address under which it is published, which says nothing of its place on a disk: <c>/acervo/grcm-2021-12-01</c>.</summary>
    public string? Address { get; init; }

    /// <summary>A warning that stands on top, such as that of a sample text; null where there is none.</summary>
    public string? Notice { get; init; }

    /// <summary>A document that was read.</summary>
    public static OutcomeText Of(OutcomeDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var info = document.Document;
        return new(
            info.Title ?? "",
            info.Language,
            [.. document.Front.Select(block => block.Text)],
            document.Provisions
        )
        {
            Kind = info.Kind,
            Date = info.End ?? info.Start,
            Body = info.Body,
        };
    }
}
