namespace Puebla.Outcomes.Structure;

/// <summary>Tells headings, items, prose and asides apart.</summary>
internal sealed class RoleReader(
    IReadOnlyList<Paragraph> paragraphs,
    Healing healing,
    bool isPublication
)
{
    private const int LongDash = 5;

    private readonly HashSet<int> _marks = [];
    private readonly HashSet<int> _seriesHeadings = SeriesHeadings.Find(paragraphs, healing);

    public static ParagraphRole[] Read(
        IReadOnlyList<Paragraph> paragraphs,
        Healing healing,
        bool isPublication
    )
    {
        var reader = new RoleReader(paragraphs, healing, isPublication);
        var roles = new ParagraphRole[paragraphs.Count];
        for (var i = 0; i < roles.Length; i++)
        {
            roles[i] = reader.Role(i);
        }
        ClosingMatter.Mark(paragraphs, roles, healing);
        return roles;
    }

    private ParagraphRole Role(int i)
    {
        var paragraph = paragraphs[i];
        var text = paragraph.Text(healing);
        if (paragraph.Row.IsRule)
        {
            return new(RoleKind.Aside, "rule");
        }
        if (
            IsNote(paragraph)
            || paragraph.Row.Source.Role is SourceRole.Note
            || (
                paragraph.Label?.Kind is LabelKind.Number
                && i > 0
                && IsFootnoteRule(paragraphs[i - 1])
                && paragraph.Row.Index <= paragraphs[i - 1].Row.Index + 2
            )
        )
        {
            return new(RoleKind.Aside, "note");
        }
        var after = i + 1 < paragraphs.Count ? paragraphs[i + 1] : null;
        if (paragraph.Label is not null)
        {
            return new(
                _seriesHeadings.Contains(i) || HeadingRules.IsNumbered(paragraph, text, after)
                    ? RoleKind.Heading
                    : RoleKind.Item
            );
        }
        if (Debris.IsTableRow(paragraph, text, isPublication))
        {
            return new(RoleKind.Aside, "table");
        }
        if (isPublication && HeadsTable(i))
        {
            return new(RoleKind.Aside, "table");
        }
        if (
            HeadingRules.IsStrong(paragraph, text)
            || IsAnnouncement(text, after)
            || IsWeakHeading(i, text, after)
        )
        {
            return new(RoleKind.Heading);
        }
        return isPublication && Debris.IsFragment(text)
            ? new(RoleKind.Aside, "table or box")
            : new(RoleKind.Prose);
    }

    /// <summary>A mark such as <c>(2)</c> that stands in the text before opens its note at the foot of the page.</summary>
    private bool IsNote(Paragraph paragraph)
    {
        if (
            paragraph.Label is { Kind: LabelKind.Number, Closing: "()" }
            && _marks.Contains(paragraph.Label.Value)
        )
        {
            return true;
        }
        foreach (var segment in paragraph.Segments)
        {
            NoteMarks.Collect(segment.Words, _marks);
        }
        return false;
    }

    private bool IsWeakHeading(int i, string text, Paragraph? after)
    {
        var before = i > 0 ? paragraphs[i - 1] : null;
        var textBefore = before?.Text(healing);
        return text.Length > 2
            && HeadingRules.IsWeak(
                paragraphs[i],
                text,
                before,
                textBefore,
                after,
                Announces(after)
            );
    }

    /// <summary>Whether the next label begins a list, so that a line with a colon before it may be its head rather than a heading.</summary>
    private static bool Announces(Paragraph? after) =>
        after?.Label is { } label && (label.Value == 1 || label.Roman == 1);

    private bool IsAnnouncement(string text, Paragraph? after) =>
        !isPublication
        && text.Length <= 250
        && Ending.IsColon(text)
        && after?.Label
            is {
                Kind: LabelKind.Number or LabelKind.Ordinal or LabelKind.Article or LabelKind.Roman,
                Value: 1
            }
        && OperativeWords.Announces(text)
        && !OperativeWords.IsOpening(text);

    /// <summary>The two paragraphs after it are rows of a table.</summary>
    private bool HeadsTable(int i) =>
        paragraphs[i].Segments.Count <= 2
        && i + 2 < paragraphs.Count
        && paragraphs
            .Skip(i + 1)
            .Take(2)
            .All(p => p.Label is null && Debris.IsTableRow(p, p.Text(healing), isPublication));

    private static bool IsFootnoteRule(Paragraph before) =>
        before.Row.IsRule && before.Row.Length >= LongDash;
}
