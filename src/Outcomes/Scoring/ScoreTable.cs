using System.Globalization;
using System.Text;

namespace Puebla.Outcomes.Scoring;

/// <summary>Sets figures in columns.</summary>
internal static class ScoreTable
{
    private const int Shown = 160;

    public static string Write(ScoreReport report, int misses)
    {
        var text = new StringBuilder();
        foreach (var document in report.Documents)
            Section(text, document, misses);
        text.AppendLine(CultureInfo.InvariantCulture, $"TOTAL, {report.Documents.Count} documents");
        Rows(text, report.Total);
        foreach (var failed in report.Documents.Where(d => d.Failure is not null))
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"NOT SCORED {failed.Name}: {failed.Failure}"
            );
        return text.ToString();
    }

    private static void Section(StringBuilder text, DocumentScore document, int misses)
    {
        if (document.Failure is not null)
            return;
        text.AppendLine(document.Name);
        Rows(text, document.Fields);
        foreach (var miss in document.Misses.Take(misses))
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"    {miss.Where} {miss.Field}: expected \"{Cut(miss.Expected)}\", found \"{Cut(miss.Found)}\""
            );
        if (misses > 0 && document.Misses.Count > misses)
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"    … and {document.Misses.Count - misses} more"
            );
        text.AppendLine();
    }

    private static void Rows(StringBuilder text, IReadOnlyList<FieldScore> fields)
    {
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"  {"field", -24}{"right", 8}{"of", 8}{"exact", 9}{"precision", 11}{"recall", 9}"
        );
        foreach (var f in fields)
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"  {f.Field, -24}{f.Right, 8}{f.Of, 8}{f.Exact, 9:P1}{f.Precision, 11:P1}{f.Recall, 9:P1}"
            );
    }

    private static string Cut(string value) => value.Length <= Shown ? value : value[..Shown] + "…";
}
