using System.Globalization;

namespace Puebla.Web.Verification;

using Texts = Commands.Texts;

/// <summary>A verdict in words, in the language of the terminal.</summary>
internal static class VerdictText
{
    public static void Write(Verdict verdict, TextWriter output)
    {
        foreach (var finding in verdict.Findings)
        {
            output.WriteLine(Of(finding));
        }
        if (verdict.Found > verdict.Findings.Count)
        {
            output.WriteLine(Texts.Of("verify.more", verdict.Found - verdict.Findings.Count));
        }
        output.WriteLine(
            Texts.Of(
                "verify.seen",
                verdict.LinesSeen,
                verdict.ReasonsErased,
                verdict.FilesSeen,
                verdict.FilesRedacted
            )
        );
        if (verdict.Head is { } head)
        {
            output.WriteLine(Texts.Of("verify.head", head));
        }
        output.WriteLine(
            verdict.IsGood ? Texts.Of("verify.good") : Texts.Of("verify.bad", verdict.Found)
        );
    }

    private static string Of(Finding finding) =>
        Texts.Of(
            $"verify.{finding.Code}",
            finding.Position?.ToString(CultureInfo.InvariantCulture) ?? "–",
            finding.Line?.ToString(CultureInfo.InvariantCulture) ?? "–",
            finding.At?.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture)
                ?? "–",
            finding.What ?? "–"
        );
}
