using System.Globalization;

namespace Puebla.Bench.Measuring;

/// <summary>What was asked on the command line.</summary>
internal sealed record BenchOptions
{
    public IReadOnlyList<string> Names { get; init; } = [];

    public bool Json { get; init; }

    /// <summary>Synthetic paragraphs to search.</summary>
    public int Paragraphs { get; init; } = 100_000;

    /// <summary>Documents to import.</summary>
    public int Documents { get; init; } = 1_000;

    /// <summary>The largest text to parse, in megabytes.</summary>
    public int Largest { get; init; } = 50;

    /// <summary>A folder whose filled database is kept and used again; null for one that goes afterwards.</summary>
    public string? Data { get; init; }

    public bool Wants(string name) =>
        Names.Count == 0 || Names.Contains(name, StringComparer.Ordinal);

    public static BenchOptions Read(IReadOnlyList<string> arguments)
    {
        var options = new BenchOptions();
        for (var i = 0; i < arguments.Count; i++)
        {
            var argument = arguments[i];
            options = argument switch
            {
                "--json" => options with { Json = true },
                "--paragraphs" => options with { Paragraphs = Number(arguments, ++i) },
                "--documents" => options with { Documents = Number(arguments, ++i) },
                "--largest" => options with { Largest = Number(arguments, ++i) },
                "--data" => options with { Data = Value(arguments, ++i) },
                _ when Benches.All.Any(bench => bench.Name == argument) => options with
                {
                    Names = [.. options.Names, argument],
                },
                _ => throw new ArgumentException(
                    $"Unknown: {argument}. Benches: {string.Join(", ", Benches.All.Select(b => b.Name))}. Options: --json, --paragraphs N, --documents N, --largest MB, --data DIR."
                ),
            };
        }
        return options;
    }

    private static string Value(IReadOnlyList<string> arguments, int at) =>
        at < arguments.Count
            ? arguments[at]
            : throw new ArgumentException($"{arguments[at - 1]} wants a value.");

    private static int Number(IReadOnlyList<string> arguments, int at) =>
        int.TryParse(Value(arguments, at), CultureInfo.InvariantCulture, out var n) && n > 0
            ? n
            : throw new ArgumentException($"{arguments[at - 1]} wants a whole number above 0.");
}
