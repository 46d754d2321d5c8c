namespace Puebla.Outcomes.Structure;

/// <summary>The lists open at a place of the text, outermost first, and where a label fits among them.</summary>
internal sealed class ListStack
{
    private readonly List<ListFrame> _frames = [];

    public int Count => _frames.Count;

    public ListFrame this[int index] => _frames[index];

    public ListFrame? Base => _frames.Count > 0 ? _frames[0] : null;

    public ListFrame? Top => _frames.Count > 0 ? _frames[^1] : null;

    public void Clear() => _frames.Clear();

    public void Push(ListFrame frame) => _frames.Add(frame);

    public void CutTo(int count)
    {
        if (_frames.Count > count)
        {
            _frames.RemoveRange(count, _frames.Count - count);
        }
    }

    /// <summary>Index of the list whose next label this is, or -1.</summary>
    public int Expecting(Label label)
    {
        for (var i = _frames.Count - 1; i >= 0; i--)
        {
            foreach (var (kind, value) in LabelFit.Readings(label))
            {
                if (
                    kind == _frames[i].Kind
                    && _frames[i].IsUpper == label.IsUpper
                    && (value == _frames[i].Last + 1 || kind is LabelKind.Bullet)
                )
                {
                    return i;
                }
            }
        }
        return -1;
    }
}
