namespace Puebla.Outcomes.Lexicon;

/// <summary>Countries of the world by their Spanish and English names, with the alpha-3 codes of ISO 3166.</summary>
internal static partial class Countries
{
    /// <summary>The eleven members of the Conference (booklet l.256-269).</summary>
    public static IReadOnlyList<string> Members { get; } =
    ["BLZ", "CAN", "CRI", "SLV", "USA", "GTM", "HND", "MEX", "NIC", "PAN", "DOM"];

    /// <summary>The five observer countries (booklet l.271-274).</summary>
    public static IReadOnlyList<string> Observers { get; } = ["ARG", "COL", "ECU", "JAM", "PER"];

    /// <summary>Code and pattern of every name.</summary>
    public static IEnumerable<(string Code, string Pattern)> All =>
        new[] { Americas, Europe, Africa, AsiaAndOceania }.SelectMany(Rows);

    private static IEnumerable<(string Code, string Pattern)> Rows(string table) =>
        from line in table.Split(
            '\n',
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
        )
        from name in line[4..].Split(';', StringSplitOptions.TrimEntries)
        select (line[..3], name);
}
