using Puebla.Outcomes;
using Puebla.Record.Data;

namespace Puebla.Record.Review.Rules;

/// <summary>Under which provisions another stands.</summary>
internal static class Heads
{
    /// <summary>Those above the piece at this place, the nearest first.</summary>
    public static IReadOnlyList<Provision> Above(
        IReadOnlyList<(ItemKind Kind, Passage Passage)> items,
        int index
    )
    {
        var heads = new List<Provision>();
        var level = items[index].Passage.Provision.Level;
        for (var i = index - 1; i >= 0 && level > 1; i--)
        {
            if (items[i].Kind == ItemKind.Provision && items[i].Passage.Provision.Level < level)
            {
                heads.Add(items[i].Passage.Provision);
                level = items[i].Passage.Provision.Level;
            }
        }
        return heads;
    }
}
