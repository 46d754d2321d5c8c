namespace Puebla.Ui.Printing;

/// <summary>The style of a printed document: a letter page, numbered, in a book's face.</summary>
public static class PrintedStyle
{
    /// <summary>The style sheet.</summary>
    /// <param name="page">The word before the number of a page.</param>
    /// <param name="of">The word before the number of all pages.</param>
    public static string Of(string page, string of) =>
        $$"""
            @page { size: letter; margin: 2.2cm 2.2cm 2.4cm;
              @bottom-center { content: "{{page}} " counter(page) " {{of}} " counter(pages); font: 8pt "DejaVu Sans", Arial, sans-serif; color: #444; } }
            body { margin: 0; font: 10.5pt/1.45 "Source Serif 4", Georgia, "DejaVu Serif", serif; color: #000; overflow-wrap: break-word; }
            header { margin-bottom: 0.8cm; border-bottom: 1.5pt solid #1f3f94; padding-bottom: 0.3cm; }
            h1 { font-size: 18pt; line-height: 1.2; margin: 0 0 0.2cm; }
            h2 { font-size: 12.5pt; line-height: 1.25; margin: 0.7cm 0 0.05cm; break-after: avoid; }
            p { margin: 0 0 0.15cm; }
            .above, .about, .cited { font: 8.5pt/1.4 "DejaVu Sans", Arial, sans-serif; color: #333; }
            .above { text-transform: uppercase; letter-spacing: 0.06em; }
            h2 + .about { break-after: avoid; }
            ul { list-style: square; margin: 0.25cm 0 0; padding-left: 0.45cm; }
            li::marker { color: #b9770e; }
            li { margin: 0 0 0.45cm; }
            blockquote { margin: 0; white-space: pre-line; orphans: 3; widows: 3; }
            blockquote p { margin: 0 0 0.1cm; }
            .cited { overflow-wrap: anywhere; break-before: avoid; margin-bottom: 0.1cm; }
            .written { white-space: pre-line; }
            li .written { font-style: italic; }
            table { width: 100%; border-collapse: collapse; font: 8.5pt/1.35 "DejaVu Sans", Arial, sans-serif; margin: 0.15cm 0 0.1cm; }
            th, td { text-align: left; vertical-align: top; padding: 0.08cm 0.2cm 0.08cm 0; border-bottom: 0.5pt solid #bbb; overflow-wrap: anywhere; }
            thead th { border-bottom: 1pt solid #1f3f94; }
            tbody th { font-weight: 600; }
            tr { break-inside: avoid; }
            .below { color: #444; font-weight: 400; }
            .notice { border: 1pt solid #b9770e; padding: 0.15cm 0.25cm; }
            """;
}
