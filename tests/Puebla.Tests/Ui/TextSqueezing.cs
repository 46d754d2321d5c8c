namespace Puebla.Tests.Ui;

internal static class TextSqueezing
{
    /// <summary>The text as a browser shows it: one space where the source has several.</summary>
    public static string Squeezed(this string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Replace(" ,", ",", StringComparison.Ordinal);
}
