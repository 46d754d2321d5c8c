using System.Collections.Frozen;
using System.Globalization;
using Puebla.Kernel;

namespace Puebla.Record.Read;

/// <summary>Countries that no register of the Conference names, by the system's own tables.</summary>
internal static class CountryNames
{
    private static readonly FrozenDictionary<string, RegionInfo> ByCode = CultureInfo
        .GetCultures(CultureTypes.SpecificCultures)
        .Select(culture => new RegionInfo(culture.Name))
        .Where(region => region.ThreeLetterISORegionName.Length == 3)
        .DistinctBy(region => region.ThreeLetterISORegionName)
        .ToFrozenDictionary(region => region.ThreeLetterISORegionName, StringComparer.Ordinal);

    /// <summary>Whether the code is a country's.</summary>
    public static bool Knows(string code) => ByCode.ContainsKey(code);

    /// <summary>The name in the reader's language; the code where it is no country's.</summary>
    public static string Of(string code) =>
        !ByCode.TryGetValue(code, out var region) ? code
        : LanguageExtensions.Current == Language.English ? region.EnglishName
        : InSpanish(region);

    // DisplayName follows the culture of the program's start, not the request's.
    private static string InSpanish(RegionInfo region)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = Language.Spanish.Culture;
        try
        {
            return new RegionInfo(region.Name).DisplayName;
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
