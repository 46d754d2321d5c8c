using Puebla.Outcomes.Lexicon;

namespace Puebla.Outcomes.Understanding.Verbs;

/// <summary>Writes out the forms of a Spanish verb that an outcome document uses, folded.</summary>
internal static class SpanishForms
{
    public static IEnumerable<(string Form, Mood Mood)> Of(string entry)
    {
        var slash = entry.Split('/');
        var arrow = slash[0].Split('>');
        var infinitive = Folding.Fold(arrow[0]);
        var (stem, ending) = (infinitive[..^2], infinitive[^2..]);
        var strong = arrow.Length > 1 ? Folding.Fold(arrow[1]) : stem;
        var past = slash.Length > 1 ? slash[1] : null;

        yield return (infinitive, Mood.Infinitive);
        foreach (
            var form in Present(stem, Indicative(stem, strong), ending)
                .Concat(Past(stem, past, ending))
        )
            yield return (form, Mood.Finite);
        foreach (var form in Subjunctive(strong, ending))
            yield return (form, Mood.Subjunctive);
    }

    // Verbs in -zco, -go, -j keep their plain stem outside the first person: reconocen, disponen, protegen.
    private static string Indicative(string stem, string strong) =>
        strong.EndsWith("zc", StringComparison.Ordinal)
        || strong.EndsWith("ng", StringComparison.Ordinal)
        || (strong.EndsWith('j') && stem.EndsWith('g'))
            ? stem
            : strong;

    private static string[] Present(string stem, string strong, string ending) =>
        ending switch
        {
            "ar" => [strong + "a", strong + "an", stem + "amos"],
            "er" => [strong + "e", strong + "en", stem + "emos"],
            _ => [strong + "e", strong + "en", stem + "imos"],
        };

    private static string[] Past(string stem, string? irregular, string ending)
    {
        if (
            irregular is not null
            && (
                irregular.EndsWith('s')
                || irregular[^1] is 'v' or 'j'
                || irregular is "hic" or "convin" or "previn"
            )
        )
            return
            [
                irregular == "hic" ? "hizo" : irregular + "o",
                irregular + (irregular[^1] == 'j' ? "eron" : "ieron"),
                irregular + "imos",
            ];
        var third = irregular ?? stem;
        if (ending != "ar" && third.EndsWith('y') || (ending != "ar" && third[^1] == 'u'))
            return [third.TrimEnd('y') + "yo", third.TrimEnd('y') + "yeron", stem + "imos"];
        return ending == "ar"
            ? [stem + "o", stem + "aron"]
            : [third + "io", third + "ieron", stem + "imos"];
    }

    private static string[] Subjunctive(string strong, string ending)
    {
        if (ending != "ar")
        {
            var soft =
                strong.EndsWith('g') && !strong.EndsWith("ng", StringComparison.Ordinal)
                    ? strong[..^1] + "j"
                    : strong;
            soft = soft.EndsWith("gu", StringComparison.Ordinal) ? soft[..^1] : soft;
            return [soft + "a", soft + "an", soft + "amos"];
        }
        var spelled = strong[^1] switch
        {
            'c' => strong[..^1] + "qu",
            'g' => strong + "u",
            'z' => strong[..^1] + "c",
            _ => strong,
        };
        return [spelled + "e", spelled + "en", spelled + "emos"];
    }
}
