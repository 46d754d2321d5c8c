namespace Puebla.Outcomes.Structure;

/// <summary>Remembers the labels seen, to know which may come next.</summary>
internal sealed class LabelMemory
{
    private readonly HashSet<(LabelKind Kind, bool Upper, int Value)> _seen = [];
    private readonly HashSet<string> _bullets = [];

    public void Saw(Label label)
    {
        if (label.Kind is LabelKind.Bullet)
        {
            _bullets.Add(label.Closing);
            return;
        }
        foreach (var (kind, value) in LabelFit.Readings(label))
        {
            _seen.Add((kind, label.IsUpper, value));
        }
    }

    public bool Expects(Label label)
    {
        if (label.Kind is LabelKind.Bullet)
        {
            return _bullets.Contains(label.Closing);
        }
        foreach (var (kind, value) in LabelFit.Readings(label))
        {
            if (
                kind is LabelKind.Compound
                || value == 1
                || _seen.Contains((kind, label.IsUpper, value - 1))
                || _seen.Contains((kind, label.IsUpper, value))
            )
            {
                return true;
            }
        }
        return false;
    }
}
