using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Puebla.Outcomes.Output;

/// <summary>The styles of a document of the Conference. Measures are Word's: twentieths of a point, and half points for letters.</summary>
internal static class DocxStyles
{
    public const string Title = "Title";
    public const string Notice = "Notice";
    public const string Opening = "Opening";
    public const string Section = "Heading1";
    public const string Heading = "Heading2";
    public const string Normal = "Normal";
    public const string Quote = "Quote";
    public const string Source = "Source";
    public const string Remark = "Remark";
    private const int Deepest = 4;
    private const int Indent = 567;

    public static string Level(int level) =>
        "Level" + Math.Clamp(level, 1, Deepest).ToString(CultureInfo.InvariantCulture);

    /// <summary>A language as Word names it.</summary>
    public static string LanguageOf(string language) => language == "en" ? "en-US" : "es-MX";

    public static Styles For(string language) =>
        new([
            Defaults(LanguageOf(language)),
            Style("Normal", "Normal", new StyleParagraphProperties(), null),
            Style(Title, "Title", Centred(), Bold(28)),
            Style(Notice, "Notice", Centred(), Bold(20)),
            Style(Opening, "Opening", Centred(), null),
            Style(Section, "heading 1", HeadingOf(0), Bold(26)),
            Style(Heading, "heading 2", HeadingOf(1), Bold(24)),
            Style(Quote, "Quote", Indented(Indent, keep: true), null),
            Style(Source, "Source", Indented(0, keep: false), Small()),
            Style(Remark, "Remark", Indented(2 * Indent, keep: false), Italic()),
            .. Enumerable
                .Range(1, Deepest)
                .Select(level => Style(Level(level), $"Level {level}", Hanging(level), null)),
        ]);

    /// <summary>A letter page with wide margins.</summary>
    public static SectionProperties Page() =>
        new(
            new PageSize { Width = 12240, Height = 15840 },
            new PageMargin
            {
                Top = 1440,
                Bottom = 1440,
                Left = 1440,
                Right = 1440,
                Header = 720,
                Footer = 720,
                Gutter = 0,
            }
        );

    private static DocDefaults Defaults(string language) =>
        new(
            new RunPropertiesDefault(
                new RunPropertiesBaseStyle(
                    new RunFonts { Ascii = "Arial", HighAnsi = "Arial" },
                    new FontSize { Val = "22" },
                    new Languages { Val = language }
                )
            ),
            new ParagraphPropertiesDefault(
                new ParagraphPropertiesBaseStyle(
                    new SpacingBetweenLines { After = "160", Line = "264" }
                )
            )
        );

    private static Style Style(
        string id,
        string name,
        StyleParagraphProperties paragraph,
        StyleRunProperties? run
    )
    {
        var style = new Style
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
            Default = id == "Normal" ? true : null,
        };
        style.Append(new StyleName { Val = name });
        if (id != "Normal")
            style.Append(new BasedOn { Val = "Normal" });
        style.Append(paragraph);
        if (run is not null)
            style.Append(run);
        return style;
    }

    private static StyleParagraphProperties Centred() =>
        new(new Justification { Val = JustificationValues.Center });

    private static StyleParagraphProperties HeadingOf(int level) =>
        new(
            new KeepNext(),
            new SpacingBetweenLines { Before = "240" },
            new OutlineLevel { Val = level }
        );

    /// <summary>The label hangs out to the left of the text, a step further in at each level.</summary>
    private static StyleParagraphProperties Hanging(int level)
    {
        var left = (Indent * level).ToString(CultureInfo.InvariantCulture);
        return new(
            new Tabs(new TabStop { Val = TabStopValues.Left, Position = Indent * level }),
            new Indentation { Left = left, Hanging = Indent.ToString(CultureInfo.InvariantCulture) }
        );
    }

    /// <summary>Set in from the left; where it must not part from what follows, kept with it.</summary>
    private static StyleParagraphProperties Indented(int left, bool keep)
    {
        var indentation = new Indentation { Left = left.ToString(CultureInfo.InvariantCulture) };
        return keep
            ? new(new KeepNext(), new SpacingBetweenLines { After = "60" }, indentation)
            : new(indentation);
    }

    private static StyleRunProperties Small() => new(new FontSize { Val = "18" });

    private static StyleRunProperties Italic() => new(new Italic());

    private static StyleRunProperties Bold(int size) =>
        new(new Bold(), new FontSize { Val = size.ToString(CultureInfo.InvariantCulture) });
}
