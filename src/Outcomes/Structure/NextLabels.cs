namespace Puebla.Outcomes.Structure;

/// <summary>What labels come later, looked up in constant time.</summary>
internal sealed class NextLabels
{
    private const int Horizon = 60;

    private readonly IReadOnlyList<Paragraph> _paragraphs;
    private readonly int[] _next;

    public NextLabels(IReadOnlyList<Paragraph> paragraphs, IReadOnlyList<ParagraphRole> roles)
    {
        _paragraphs = paragraphs;
        _next = new int[paragraphs.Count];
        var next = -1;
        for (var i = paragraphs.Count - 1; i >= 0; i--)
        {
            _next[i] = next;
            next = roles[i].Kind is RoleKind.Item ? i : next;
        }
    }

    /// <summary>The label of the next item after a paragraph.</summary>
    public Label? Item(int i) => _next[i] < 0 ? null : _paragraphs[_next[i]].Label;

    /// <summary>Whether, after a list that begins here, the outer list goes on with a value that the inner one has not reached.</summary>
    public bool Resumes(int i, Label first, int outerNext)
    {
        var last = first.Value;
        var at = _next[i];
        for (var left = Horizon; at >= 0 && left > 0; left--, at = _next[at])
        {
            var label = _paragraphs[at].Label!;
            if (label.Kind != first.Kind)
            {
                continue;
            }
            if (label.Value == last + 1)
            {
                last = label.Value;
            }
            else
            {
                return label.Value == outerNext;
            }
        }
        return false;
    }
}
