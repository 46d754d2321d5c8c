using System.Collections.Frozen;

namespace Puebla.Outcomes.Lexicon;

/// <summary>Months by their folded names and abbreviations in both languages.</summary>
internal static class Months
{
    private static readonly FrozenDictionary<string, int> Numbers = new[]
    {
        "enero ene january jan",
        "febrero feb february",
        "marzo mar march",
        "abril abr april apr",
        "mayo may",
        "junio jun june",
        "julio jul july",
        "agosto ago august aug",
        "septiembre setiembre sept sep set september",
        "octubre oct october",
        "noviembre nov november",
        "diciembre dic december dec",
    }
        .SelectMany((names, index) => names.Split(' ').Select(name => (name, month: index + 1)))
        .ToFrozenDictionary(pair => pair.name, pair => pair.month);

    /// <summary>The month's number, or 0 where the folded word names none.</summary>
    public static int Of(string folded) => Numbers.GetValueOrDefault(folded);
}
