using Puebla.Kernel;
using Puebla.Record.Contracts;
using Puebla.Record.Data;
using Puebla.Ui.Addresses;

namespace Puebla.Record.Figures;

/// <summary>An instrument with the number of its paragraphs that search finds.</summary>
internal sealed record CountedInstrument(
    string Key,
    string? Body,
    string? TitleSpanish,
    string? TitleEnglish,
    DateOnly? Start,
    DateOnly? End,
    string? Place,
    Holding Held,
    bool Sample,
    int Paragraphs
)
{
    public PublicInstrument Shown =>
        new(
            new(TitleSpanish ?? TitleEnglish ?? Key, TitleEnglish),
            $"{SitePlaces.Records.Here}/{Key}",
            Start is { } day ? PartialDate.Of(day) : PartialDate.Unknown,
            End == Start ? null : End,
            Place,
            Paragraphs,
            Held == Holding.InPart,
            Sample
        );
}
