using System.Collections.Immutable;
using System.Text.Json;
using Puebla.Kernel;
using Puebla.Kernel.Journal;

namespace Puebla.Contacts.Cards;

/// <summary>The fields of an entry by their codes, as text; an empty text is nothing.</summary>
internal static class Fields
{
    public const string Name = "name";
    public const string NameSpanish = "name-es";
    public const string NameEnglish = "name-en";
    public const string Email = "email";
    public const string Phones = "phones";
    public const string Position = "position";
    public const string Institution = "institution";
    public const string OtherInstitution = "other-institution";
    public const string Language = "language";
    public const string Address = "address";
    public const string Web = "web";
    public const string From = "from";
    public const string To = "to";

    /// <summary>What was typed, without blanks around it; telephone numbers as they are kept where they can be read.</summary>
    public static ImmutableSortedDictionary<string, string> Tidy(
        IEnumerable<KeyValuePair<string, string?>> typed
    ) =>
        typed.ToImmutableSortedDictionary(
            field => field.Key,
            field =>
            {
                var text = (field.Value ?? "")
                    .Replace("\r\n", "\n", StringComparison.Ordinal)
                    .Trim();
                return field.Key == Phones ? PhoneNumbers.Tidy(text) ?? text : text;
            }
        );

    public static string ToJson(IReadOnlyDictionary<string, string> fields) =>
        JsonSerializer.Serialize(fields);

    /// <summary>Fields as a form carried them; null where it is no such text.</summary>
    public static IReadOnlyDictionary<string, string>? FromJson(string? json)
    {
        try
        {
            return json is { Length: > 0 }
                ? JsonSerializer.Deserialize<Dictionary<string, string>>(json)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>What differs: each field with what it said and what it says.</summary>
    public static IReadOnlyDictionary<string, string[]> Differences(
        IReadOnlyDictionary<string, string> before,
        IReadOnlyDictionary<string, string> after
    ) =>
        after
            .Where(field => before.GetValueOrDefault(field.Key, "") != field.Value)
            .ToDictionary(
                field => field.Key,
                field => new[] { before.GetValueOrDefault(field.Key, ""), field.Value }
            );
}

/// <summary>Names fields in sentences of the journal.</summary>
internal sealed class FieldNames : INames
{
    public string Kind => "card-field";

    public ValueTask<string?> NameOf(
        string key,
        Kernel.Language language,
        CancellationToken stop = default
    ) => ValueTask.FromResult(Texts.ResourceManager.GetString($"Field.{key}", language.Culture));
}
