namespace Puebla.Record.Sources;

/// <summary>The instruments under which the Conference's five documents are kept: their keys follow from body, day and title and never change.</summary>
internal static class SeedInstruments
{
    private static readonly Dictionary<string, string> Keys = new(StringComparer.Ordinal)
    {
        ["booklet"] = "20-anos-de-la-crm-por-el-dialogo-y-la-cooperacion-regional",
        ["history"] = "historial-de-mecanismos-para-el-fortalecimiento-de-la-crm",
        ["grcm-2017"] = "grcm-2017-06-20",
        ["grcm-2021"] = "grcm-2021-12-01",
        ["wg-2020"] = "wg-irregular-migration-2020-09-28",
    };

    public static IReadOnlyCollection<string> All => Keys.Values;

    public static string? KeyOf(string? seed) => seed is null ? null : Keys.GetValueOrDefault(seed);
}
