using Puebla.Outcomes;

namespace Puebla.Bench.Measuring;

/// <summary>Outcome documents of invented paragraphs, about as long as real ones, whose words follow Zipf's law. The same seed gives the same documents.</summary>
internal sealed class Synthetic(int seed)
{
    public const int ParagraphsPerDocument = 50;

    private static readonly string[] Acts =
    [
        "Solicitar",
        "Agradecer",
        "Exhortar",
        "Aprobar",
        "Tomar nota",
        "Instruir",
        "Recomendar",
    ];
    private static readonly string[] Countries =
    [
        "México",
        "Guatemala",
        "Honduras",
        "Panamá",
        "Costa Rica",
        "Belice",
        "Canadá",
        "El Salvador",
    ];
    private static readonly string[] Organisations = ["OIM", "ACNUR", "UNICEF", "CICR", "OIT"];
    private static readonly string[] Bodies =
    [
        BodyCodes.Grcm,
        BodyCodes.ViceMinisters,
        BodyCodes.NetworkConsular,
        BodyCodes.NetworkTrafficking,
    ];
    private static readonly string[] Frequent =
    [
        "migración",
        "países",
        "miembros",
        "protección",
        "personas",
        "migrantes",
        "regional",
        "conferencia",
        "cooperación",
        "derechos",
        "humanos",
        "información",
        "trata",
        "consular",
        "retorno",
        "niñez",
        "fronteras",
        "desarrollo",
        "taller",
        "informe",
    ];
    private static readonly string[] Syllables =
    [
        "ca",
        "de",
        "lo",
        "mi",
        "tra",
        "con",
        "sul",
        "ta",
        "re",
        "pre",
        "sen",
        "ción",
        "ma",
        "nu",
        "per",
        "so",
        "vi",
        "gre",
        "fi",
        "ba",
    ];

    private const double Flatness = 20;

    private readonly Random _random = new(seed);
    private readonly string[] _words = [.. Frequent, .. Enumerable.Range(0, 40_000).Select(Word)];

    /// <summary>The words, the most frequent first.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>Any number of documents, every fourth in English; no two of one body on one day.</summary>
    public IEnumerable<OutcomeDocument> Documents(int paragraphs = ParagraphsPerDocument)
    {
        for (var number = 0; ; number++)
        {
            var body = Bodies[number % Bodies.Length];
            var day = new DateOnly(1996, 1, 1).AddDays(
                (int)(number / Bodies.Length * 21L % 11_000)
            );
            var provisions = Enumerable.Range(1, paragraphs).Select(Provision).ToArray();
            yield return new(
                new(
                    DocumentKind.Conclusions,
                    number % 4 == 3 ? "en" : "es",
                    $"Reunión inventada {number}",
                    body,
                    null,
                    "San José",
                    day,
                    day,
                    []
                ),
                [],
                [],
                provisions,
                [],
                []
            );
        }
    }

    /// <summary>A word by the law of Zipf and Mandelbrot: the most frequent stands in about every third paragraph, as in the Conference's own texts.</summary>
    public string Draw() =>
        _words[
            (int)
                Math.Min(
                    _words.Length - 1,
                    Flatness
                        * (
                            Math.Pow((_words.Length + Flatness) / Flatness, _random.NextDouble())
                            - 1
                        )
                )
        ];

    private Provision Provision(int number)
    {
        var act = Acts[_random.Next(Acts.Length)];
        var words = Enumerable.Range(0, 40 + _random.Next(30)).Select(_ => Draw());
        var text =
            $"{act} a {Countries[_random.Next(Countries.Length)]}, con apoyo de {Organisations[_random.Next(Organisations.Length)]}, {string.Join(' ', words)}.";
        var path = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var meaning = new Meaning(
            [act],
            true,
            [],
            null,
            [new(act, true, [], null, null, [], text)]
        );
        return new(path, null, null, path, 1, text, meaning, new(number, number));
    }

    private static string Word(int number)
    {
        var word = "";
        for (var rest = number + 400; rest > 0; rest /= Syllables.Length)
        {
            word += Syllables[rest % Syllables.Length];
        }
        return word;
    }
}
