using System.Globalization;
using System.Resources;
using Puebla.Kernel;

namespace Puebla.Record;

/// <summary>The module's refusals; their sentences stand in its resources under their codes.</summary>
internal static class RecordRefusals
{
    private static readonly ResourceManager Sentences = new(
        typeof(Texts).FullName!,
        typeof(Texts).Assembly
    );

    public static Refusal Of(string code, params object[] named) =>
        new(code, In(Language.Spanish, code, named), In(Language.English, code, named));

    private static string In(Language language, string code, object[] named) =>
        string.Format(
            language.Culture,
            Sentences.GetString(code, CultureInfo.GetCultureInfo(language.Code)) ?? code,
            named
        );
}
