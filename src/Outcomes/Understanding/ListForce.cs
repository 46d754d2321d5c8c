using Puebla.Outcomes.Lexicon;

namespace Puebla.Outcomes.Understanding;

/// <summary>What a sub-item takes from the head of its list, where the head ends in a colon or hangs on a comma.</summary>
/// <param name="Asks">The head asks: so does the item.</param>
/// <param name="Records">The head thanks or notes: a task under it is what was noted, not what is asked (2017 ¶18).</param>
/// <param name="Addressees">Those asked by the head.</param>
internal sealed record ListForce(bool Asks, bool Records, IReadOnlyList<string> Addressees)
{
    private static readonly ListForce None = new(false, false, []);

    public static ListForce Of(MeaningContext context)
    {
        if (
            !context.IsItem
            || context.Head is not { Clauses: [.., var last] } head
            || context.HeadText.AsSpan().TrimEnd() is not [.., ':' or ',']
        )
            return None;
        // A head without a verb of its own hands on what it inherited.
        if (last.ActionRequested)
            return new(true, false, head.Addressees);
        return
            last.Act is { } act
            && IsRemark(ActClasses.Of(act))
            && !Folding
                .Fold(context.HeadText)
                .TrimEnd()
                .EndsWith("lo siguiente:", StringComparison.Ordinal)
            ? None with
            {
                Records = true,
            }
            : None;
    }

    /// <summary>Whether a clause keeps its own force: one that thanks or notes (2020 ¶2.a.•).</summary>
    public static bool IsRemark(ActClass? act) => act is ActClass.Thanks or ActClass.Records;
}
