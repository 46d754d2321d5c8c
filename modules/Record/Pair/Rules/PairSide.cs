namespace Puebla.Record.Pair.Rules;

/// <summary>A paragraph in one of the two languages.</summary>
/// <param name="AddressId">Number of its address, the same in both languages where they agree.</param>
/// <param name="Path">Its address.</param>
/// <param name="HeadId">Number of the address of its list head; null at the top.</param>
/// <param name="Text">What it says.</param>
/// <param name="Deadlines">The days of its deadlines; null stands for a deadline without a day.</param>
internal sealed record PairSide(
    long AddressId,
    string Path,
    long? HeadId,
    string Text,
    IReadOnlyList<DateOnly?> Deadlines
);

/// <summary>A paragraph in both languages, or in the one that has it.</summary>
internal sealed record PairRow(PairSide? Spanish, PairSide? English)
{
    public bool IsWhole => Spanish is not null && English is not null;

    public string Path => (Spanish ?? English)!.Path;
}
