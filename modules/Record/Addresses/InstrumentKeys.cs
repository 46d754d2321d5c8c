using System.Globalization;

namespace Puebla.Record.Addresses;

/// <summary>The first part of an instrument's address: the body's short name and the first day, as in <c>grcm-2021-12-01</c>.</summary>
internal static class InstrumentKeys
{
    private const int Longest = 60;

    /// <summary>The key before it is compared with those that exist. Vice-Ministers' texts begin with <c>crm</c>, as their meetings do; working groups with <c>wg</c>; a text without body or day is named by its title.</summary>
    public static string Of(string? body, DateOnly? day, string? title, string kind)
    {
        var prefix = body is null ? null : PrefixOf(body);
        var date = day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return (prefix, date) switch
        {
            (not null, not null) => $"{prefix}-{date}",
            (null, not null) => $"{Slug(title) ?? kind}-{date}",
            _ => Slug(title) ?? (prefix is null ? kind : $"{prefix}-{kind}"),
        };
    }

    /// <summary>The second text of one body on one day is <c>-2</c>.</summary>
    public static string Numbered(string key, int ordinal) =>
        ordinal == 1 ? key : $"{key}-{ordinal}";

    private static string PrefixOf(string body) =>
        body switch
        {
            "vice-ministers" => "crm",
            _ when body.StartsWith("working-group-", StringComparison.Ordinal) => "wg-"
                + body["working-group-".Length..],
            _ => Slug(body) ?? "doc",
        };

    private static string? Slug(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }
        var words = PathSegments.Of(text.Replace('.', ' '));
        var end = words.Length <= Longest ? words.Length : words.LastIndexOf('-', Longest);
        var slug = words[..(end > 0 ? end : Longest)];
        return slug == "p" ? null : slug;
    }
}
