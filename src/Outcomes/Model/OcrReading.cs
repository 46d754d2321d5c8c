namespace Puebla.Outcomes;

/// <summary>How surely a text was read from pictures of its pages.</summary>
/// <param name="Confidence">Of all words together, in percent; a long word weighs more than a short one.</param>
/// <param name="Language">The language that it was read in: <c>es</c> or <c>en</c>.</param>
/// <param name="Pages">How many pages were read.</param>
/// <param name="Doubtful">The words of which it was not sure, in their order.</param>
public sealed record OcrReading(
    int Confidence,
    string Language,
    int Pages,
    IReadOnlyList<DoubtfulWord> Doubtful
);

/// <summary>A word that may have been read wrongly.</summary>
/// <param name="Line">Number of its line in the text.</param>
/// <param name="Word">As it was read.</param>
public readonly record struct DoubtfulWord(int Line, string Word);

/// <summary>A page of a scan was read.</summary>
/// <param name="Page">How many are done.</param>
/// <param name="Pages">How many there are.</param>
public readonly record struct PageProgress(int Page, int Pages);
