using System.Text;

namespace Puebla.Outcomes.Sources.Docx;

/// <summary>A paragraph while it is read.</summary>
internal sealed class Paragraph
{
    public StringBuilder Text { get; } = new();
    public string? Style { get; set; }
    public string? NumId { get; set; }
    public int? Level { get; set; }
    public int? Outline { get; set; }
    public Indentation Indentation { get; set; }

    /// <summary>Its end was deleted, moved away or hidden: its text runs on into the next paragraph, and it takes no number.</summary>
    public bool EndIsGone { get; set; }
}
