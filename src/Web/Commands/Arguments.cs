namespace Puebla.Web.Commands;

/// <summary>A command line taken apart: options by name, and what is left.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, string> _options;

    private Arguments(Dictionary<string, string> options, IReadOnlyList<string> operands)
    {
        (_options, Operands) = (options, operands);
    }

    public IReadOnlyList<string> Operands { get; }

    /// <summary>The option's value: as given, else of its environment variable, else null.</summary>
    public string? this[Option option] =>
        _options.TryGetValue(option.Name, out var given) ? given
        : option.Variable is { } variable
        && Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value
            ? value
        : null;

    public bool Has(Option option) => this[option] is not null;

    /// <summary>Understands <c>--name value</c>, <c>--name=value</c>, switches, and <c>--</c> before operands that begin with a hyphen.</summary>
    public static Arguments Parse(IReadOnlyList<Option> known, IEnumerable<string> words)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        var operands = new List<string>();
        using var word = words.GetEnumerator();
        while (word.MoveNext())
        {
            if (word.Current == "--")
            {
                while (word.MoveNext())
                {
                    operands.Add(word.Current);
                }
            }
            else if (!word.Current.StartsWith('-') || word.Current == "-")
            {
                operands.Add(word.Current);
            }
            else
            {
                var (name, value) = Split(word.Current);
                var option =
                    known.FirstOrDefault(o => o.Name == name)
                    ?? throw new UsageException("usage.unknown-option", name);
                var given = Value(option, value, word);
                options[name] =
                    option.Repeats && options.TryGetValue(name, out var before)
                        ? $"{before},{given}"
                        : given;
            }
        }
        return new(options, operands);
    }

    private static string Value(Option option, string? attached, IEnumerator<string> next)
    {
        if (option.Value is null)
        {
            return attached is null
                ? ""
                : throw new UsageException("usage.no-value-wanted", option.Name);
        }
        var value = attached ?? (next.MoveNext() ? next.Current : null);
        return string.IsNullOrEmpty(value)
            ? throw new UsageException("usage.value-missing", option.ToString())
            : value;
    }

    private static (string Name, string? Value) Split(string word) =>
        word.IndexOf('=', StringComparison.Ordinal) is var at and > 0
            ? (word[..at], word[(at + 1)..])
            : (word, null);
}
