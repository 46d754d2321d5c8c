using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Puebla.Kernel.Journal;

/// <summary>Puts details and names into the templates of all modules. What was named once in a request is not asked for again.</summary>
internal sealed partial class Sentences(
    IEnumerable<SentenceSource> sources,
    IEnumerable<INames> names
) : ISentences
{
    private readonly SentenceSource[] _sources = [.. sources, new(KernelWords.Resources)];
    private readonly ILookup<string, INames> _names = names.ToLookup(one => one.Kind);
    private readonly Dictionary<(string, string, Language), string> _known = [];

    public async ValueTask<string> Tell(
        string code,
        string subject,
        string details,
        Language language,
        CancellationToken stop = default
    )
    {
        var template =
            _sources
                .Select(source => source.Resources.GetString($"Say.{code}", language.Culture))
                .FirstOrDefault(found => found is not null)
            ?? KernelWords
                .Of("Sentence.General", language)
                .Replace("{code}", code, StringComparison.Ordinal);
        var fields = Fields(details);
        fields.TryAdd("subject", subject);
        template = Optional()
            .Replace(
                template,
                part =>
                    fields.GetValueOrDefault(part.Groups["field"].Value) is { Length: > 0 }
                        ? part.Groups["words"].Value
                        : ""
            );
        var sentence = new StringBuilder();
        var from = 0;
        foreach (Match hole in Hole().Matches(template))
        {
            sentence.Append(template, from, hole.Index - from);
            from = hole.Index + hole.Length;
            var value = fields.GetValueOrDefault(hole.Groups["field"].Value) ?? "";
            sentence.Append(
                value.Length == 0 ? "—"
                : hole.Groups["kind"] is { Success: true } kind
                    ? await Names(kind.Value, value, language, stop)
                : Plain(value, language)
            );
        }
        return sentence.Append(template, from, template.Length - from).ToString();
    }

    public async ValueTask<string> Name(
        string kind,
        string key,
        Language language,
        CancellationToken stop = default
    )
    {
        // Subjects are written with their kind: person:0193….
        key = key.StartsWith(kind + ":", StringComparison.Ordinal) ? key[(kind.Length + 1)..] : key;
        if (_known.TryGetValue((kind, key, language), out var known))
        {
            return known;
        }
        foreach (var one in _names[kind])
        {
            if (await one.NameOf(key, language, stop) is { Length: > 0 } name)
            {
                return _known[(kind, key, language)] = name;
            }
        }
        return _known[(kind, key, language)] = kind switch
        {
            "mandate" => await Mandate(key, language, stop),
            "audience" => await Audience(key, language, stop),
            _ => KernelWords.NameOf(kind, key, language),
        };
    }

    private async ValueTask<string> Names(
        string kind,
        string value,
        Language language,
        CancellationToken stop
    )
    {
        var named = new List<string>();
        foreach (var key in value.Split('\u001f'))
        {
            named.Add(await Name(kind, key, language, stop));
        }
        return string.Join(", ", named);
    }

    private async ValueTask<string> Mandate(string word, Language language, CancellationToken stop)
    {
        // focal-point@country:CRI, delegate@country:PAN/wg-protection; the journal adds the mandate's id.
        var (office, rest) = Cut(word.Split(' ')[0], '@');
        var (party, body) = Cut(rest, '/');
        var who = await Name("office", office, language, stop);
        if (party.Length == 0 || party == office)
        {
            return who;
        }
        var whom = await Name("party", party, language, stop);
        return body.Length == 0
            ? $"{who} ({whom})"
            : $"{who} ({whom}; {await Name("body", body, language, stop)})";
    }

    private async ValueTask<string> Audience(string word, Language language, CancellationToken stop)
    {
        var (mode, key) = Cut(word, ':');
        var name = KernelWords.NameOf("audience", mode, language);
        return mode switch
        {
            "government" => $"{name} ({await Name("party", $"country:{key}", language, stop)})",
            "body" => $"{name} ({await Name("body", key, language, stop)})",
            _ => key.Length > 0 ? $"{name} ({key})" : name,
        };
    }

    private static (string Before, string After) Cut(string text, char at) =>
        text.IndexOf(at, StringComparison.Ordinal) is var index and >= 0
            ? (text[..index], text[(index + 1)..])
            : (text, "");

    private static Dictionary<string, string?> Fields(string details)
    {
        var fields = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        try
        {
            using var json = JsonDocument.Parse(details);
            if (json.RootElement.ValueKind == JsonValueKind.Object)
            {
                foreach (var field in json.RootElement.EnumerateObject())
                {
                    fields[field.Name] = Text(field.Value);
                }
            }
        }
        catch (JsonException)
        {
            // A line that cannot be read is still told, without its details.
        }
        return fields;
    }

    private static string Text(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!,
            JsonValueKind.Null => "",
            JsonValueKind.Array => string.Join('\u001f', value.EnumerateArray().Select(Text)),
            _ => value.GetRawText(),
        };

    private static string Plain(string value, Language language) =>
        value switch
        {
            "true" or "false" => KernelWords.Of($"Value.{value}", language),
            _ => KernelWords
                .Number(value, language)
                .Replace("\u001f", ", ", StringComparison.Ordinal),
        };

    // [until {to|date}]: left out whole where there is no {to}.
    [GeneratedRegex(
        @"\[(?<words>[^\[\]]*\{(?<field>[\w.-]+)[^\[\]]*)\]",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Optional();

    [GeneratedRegex(
        @"\{(?<field>[\w.-]+)(\|(?<kind>[\w-]+))?\}",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Hole();
}
