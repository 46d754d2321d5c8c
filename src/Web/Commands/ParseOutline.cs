using System.Globalization;
using Puebla.Outcomes;

namespace Puebla.Web.Commands;

/// <summary>A document for a reader at the terminal: each provision on a line of its path, and what it asks below.</summary>
internal static class ParseOutline
{
    private const int Shown = 100;

    public static void Write(OutcomeDocument document, TextWriter output)
    {
        var info = document.Document;
        output.WriteLine($"{info.Title ?? "—"}");
        output.WriteLine(
            $"{info.Kind} · {info.Body ?? "—"} · {info.Place ?? "—"} · {info.Start:yyyy-MM-dd}"
        );
        output.WriteLine(
            Texts.Of(
                "parse.counts",
                document.Provisions.Count,
                document.Entries.Count,
                document.Unplaced.Count
            )
        );
        foreach (var provision in document.Provisions)
        {
            Line(output, provision.Path, provision.Text, provision.Meaning);
        }
        foreach (var entry in document.Entries)
        {
            output.WriteLine();
            output.WriteLine($"{entry.Number}. {entry.Heading}");
            foreach (var quote in entry.Quotes)
            {
                Line(output, quote.Number ?? "—", quote.Text, quote.Meaning);
            }
        }
    }

    private static void Line(TextWriter output, string path, string text, Meaning meaning)
    {
        output.WriteLine($"  {path, -10} {(text.Length <= Shown ? text : text[..Shown] + "…")}");
        if (meaning.ActionRequested)
        {
            var until = meaning.Deadline is { } deadline
                ? $" · {deadline.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? deadline.Text}"
                : "";
            output.WriteLine($"             → {string.Join(", ", meaning.Addressees)}{until}");
        }
    }
}
