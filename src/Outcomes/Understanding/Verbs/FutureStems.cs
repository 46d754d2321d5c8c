namespace Puebla.Outcomes.Understanding.Verbs;

/// <summary>The infinitive behind a future whose stem is shortened: hará, tendrá, pondrá.</summary>
internal static class FutureStems
{
    public static string Infinitive(string stem) =>
        stem switch
        {
            "har" => "hacer",
            "dir" => "decir",
            "podr" => "poder",
            "querr" => "querer",
            "sabr" => "saber",
            "habr" => "haber",
            "saldr" => "salir",
            "valdr" => "valer",
            _ when stem.EndsWith("vendr", StringComparison.Ordinal) => stem[..^2] + "ir",
            _ when stem.EndsWith("ndr", StringComparison.Ordinal) => stem[..^2] + "er",
            _ => stem,
        };
}
