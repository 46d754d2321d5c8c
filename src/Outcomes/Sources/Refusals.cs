using System.Globalization;
using System.Resources;

namespace Puebla.Outcomes.Sources;

/// <summary>The reasons for not reading a file, in both languages (Refusals.resx, Refusals.en.resx).</summary>
internal static class Refusals
{
    private static readonly ResourceManager Words = new(
        "Puebla.Outcomes.Sources.Refusals",
        typeof(Refusals).Assembly
    );
    private static readonly CultureInfo Spanish = CultureInfo.GetCultureInfo("es");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    public static SourceResult Of(string code, params object[] values) =>
        SourceResult.Refused(code, In(Spanish, code, values), In(English, code, values));

    private static string In(CultureInfo culture, string code, object[] values) =>
        string.Format(
            culture,
            Words.GetString(code, culture) ?? throw new MissingManifestResourceException(code),
            values
        );
}
