namespace Puebla.Outcomes.Structure;

/// <summary>The outline as far as it is built: its drafts, the lists that are open, and the headings over them.</summary>
internal sealed class Outline(Healing healing, Ledger ledger)
{
    public List<Draft> Drafts { get; } = [];

    public ListStack Stack { get; } = new();

    /// <summary>Index of the draft of each path at the top, for labels of several parts.</summary>
    public Dictionary<string, int> ByPath { get; } = new(StringComparer.Ordinal);

    public string? Section { get; set; }

    public string? Heading { get; set; }

    /// <summary>The list whose items the sub-heading stands over.</summary>
    public int HeadingFrame { get; set; }

    public bool IsPreamble { get; set; }

    /// <summary>The last paragraph ends with a colon.</summary>
    public bool IsAnnounced =>
        Drafts.Count > 0 && Ending.IsColon(Drafts[^1].Paragraph.Text(healing));

    public bool IsUnderPreamble(Paragraph paragraph) =>
        IsPreamble
        || (
            paragraph.Label
                is null
                    or { Kind: LabelKind.Bullet or LabelKind.Roman or LabelKind.Letter }
            && Drafts.TrueForAll(d => d.IsPreambular)
            && OperativeWords.IsRecital(paragraph.Text(healing))
        );

    public void Add(
        Paragraph paragraph,
        string part,
        int parent,
        int level,
        bool preambular,
        int list,
        bool absolute = false
    )
    {
        ledger.Book(paragraph.Segments, Structure.Place.Provision);
        Drafts.Add(
            new(paragraph, part, parent, level, list, Section, Heading, preambular, absolute)
        );
    }
}
