namespace Puebla.Outcomes.Structure;

/// <summary>What labels come later, looked up in constant time.</summary>
internal sealed class NextLabels
{
    private const int Horizon = 60;

    private readonly IReadOnlyList<Paragraph> _paragraphs;
    private readonly IReadOnlyList<ParagraphRole> _roles;
    private readonly int[] _next;

    public NextLabels(IReadOnlyList<Paragraph> paragraphs, IReadOnlyList<ParagraphRole> roles)
    {
        _paragraphs = paragraphs;
        _roles = roles;
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

    /// <summary>Whether the numbers that begin under a heading go on under the next one, so that neither starts them anew.</summary>
    public bool RunsOnPastHeading(int heading)
    {
        var first = Item(heading)!;
        var last = 0;
        for (var i = heading + 1; i < _roles.Count && i < heading + Horizon; i++)
        {
            if (_roles[i].Kind is RoleKind.Heading)
            {
                return Item(i) is { } label
                    && label.Kind == first.Kind
                    && last > 0
                    && label.Value == last + 1;
            }
            if (_roles[i].Kind is RoleKind.Item && _paragraphs[i].Label!.Kind == first.Kind)
            {
                last = _paragraphs[i].Label!.Value;
            }
        }
        return false;
    }
}
