namespace Puebla.Record.Pair.Rules;

/// <summary>Puts the paragraphs of two languages side by side: by address, then as a person paired them.</summary>
internal static class Alignment
{
    /// <param name="spanish">In order.</param>
    /// <param name="english">In order.</param>
    /// <param name="byHand">English address of a Spanish one.</param>
    /// <returns>Every paragraph once, in the order of the Spanish text; what only English has stands after what stands before it there.</returns>
    public static IReadOnlyList<PairRow> Of(
        IReadOnlyList<PairSide> spanish,
        IReadOnlyList<PairSide> english,
        IReadOnlyDictionary<long, long> byHand
    )
    {
        var open = english.ToDictionary(side => side.AddressId);
        var twins = new Dictionary<long, PairSide>();
        foreach (var side in spanish)
        {
            if (open.Remove(side.AddressId, out var same))
            {
                twins[side.AddressId] = same;
            }
        }
        foreach (var side in spanish.Where(side => !twins.ContainsKey(side.AddressId)))
        {
            if (
                byHand.TryGetValue(side.AddressId, out var paired)
                && open.Remove(paired, out var other)
            )
            {
                twins[side.AddressId] = other;
            }
        }
        var rows = spanish
            .Select(side => new PairRow(side, twins.GetValueOrDefault(side.AddressId)))
            .ToList();
        foreach (var (i, side) in english.Index().Where(e => open.ContainsKey(e.Item.AddressId)))
        {
            var before = i == 0 ? null : english[i - 1];
            var at = before is null ? -1 : rows.FindIndex(row => row.English == before);
            rows.Insert(at + 1, new(null, side));
        }
        return rows;
    }
}
