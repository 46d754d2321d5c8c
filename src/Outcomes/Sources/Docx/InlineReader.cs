namespace Puebla.Outcomes.Sources.Docx;

/// <summary>Reads what stands inside a paragraph: runs, and what wraps runs.</summary>
/// <param name="xml">The part.</param>
/// <param name="styles">The styles, which may hide text.</param>
/// <param name="fields">The fields of the story, which run across paragraphs.</param>
/// <param name="honourFields">See <see cref="StoryReader"/>.</param>
/// <param name="drawing">Reads a drawing in the midst of a paragraph.</param>
internal sealed class InlineReader(
    PartReader xml,
    StyleSheet styles,
    Fields fields,
    bool honourFields,
    Action<SourceRole> drawing
)
{
    public void Read(Paragraph paragraph, SourceRole role)
    {
        switch (xml.Name)
        {
            case "pPr":
                ParagraphProperties.Read(xml, paragraph);
                break;
            case "r":
                var hidden = styles.IsHidden(paragraph.Style) ?? false;
                xml.Children(() => hidden = Run(paragraph, role, hidden));
                break;
            case "hyperlink"
            or "smartTag"
            or "sdt"
            or "sdtContent"
            or "customXml"
            or "ins"
            or "moveTo"
            or "fldSimple"
            or "dir"
            or "bdo"
            or "rubyBase":
                xml.Children(() => Read(paragraph, role));
                break;
            case "oMath" or "oMathPara":
                paragraph.Text.Append(xml.Letters());
                break;
            case "AlternateContent":
                xml.FirstChoice(() => xml.Children(() => Read(paragraph, role)));
                break;
            case "subDoc":
                throw new RefusedException("docx-embedded");
        }
    }

    /// <summary>Reads one child of a run and says whether the run is hidden from here on.</summary>
    private bool Run(Paragraph paragraph, SourceRole role, bool hidden)
    {
        switch (xml.Name)
        {
            case "rPr":
                return RunIsHidden(hidden);
            case "fldChar":
                fields.Mark(xml.Attribute("fldCharType"));
                break;
            case "AlternateContent":
                xml.FirstChoice(() => xml.Children(() => Run(paragraph, role, hidden)));
                break;
            case "drawing" or "pict" or "object" when !hidden:
                drawing(role);
                break;
            case "ruby":
                xml.Children(() => Read(paragraph, role));
                break;
            default:
                if (!hidden && !(honourFields && fields.InInstruction))
                    paragraph.Text.Append(RunText.Of(xml));
                break;
        }
        return hidden;
    }

    private bool RunIsHidden(bool inherited)
    {
        bool? direct = null;
        bool? style = null;
        xml.Children(() =>
        {
            if (xml.Name == "vanish")
                direct = xml.IsOn();
            else if (xml.Name == "rStyle")
                style = styles.IsHidden(xml.Value());
        });
        return direct ?? style ?? inherited;
    }
}
