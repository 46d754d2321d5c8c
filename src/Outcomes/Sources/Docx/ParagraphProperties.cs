namespace Puebla.Outcomes.Sources.Docx;

/// <summary>Reads what a paragraph says about itself. What it said before a tracked change is passed over.</summary>
internal static class ParagraphProperties
{
    public static void Read(PartReader xml, Paragraph paragraph) =>
        xml.Children(() =>
        {
            switch (xml.Name)
            {
                case "pStyle":
                    paragraph.Style = xml.Value();
                    break;
                case "outlineLvl":
                    paragraph.Outline = xml.Number();
                    break;
                case "ind":
                    paragraph.Indentation = Indentation.Read(xml);
                    break;
                case "numPr":
                    xml.Children(() => List(xml, paragraph));
                    break;
                case "rPr":
                    xml.Children(() =>
                        paragraph.EndIsGone |=
                            xml.Name is "del" or "moveFrom" || (xml.Name == "vanish" && xml.IsOn())
                    );
                    break;
            }
        });

    private static void List(PartReader xml, Paragraph paragraph)
    {
        if (xml.Name == "numId")
            paragraph.NumId = xml.Value();
        else if (xml.Name == "ilvl")
            paragraph.Level = xml.Number();
    }
}
