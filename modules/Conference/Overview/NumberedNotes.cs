using Puebla.Conference.Contracts;
using Puebla.Kernel;

namespace Puebla.Conference.Overview;

/// <summary>The contradictions that touch what the page shows, each told once under a number.</summary>
internal sealed class NumberedNotes
{
    private readonly Contradiction[] _all;

    private NumberedNotes(Contradiction[] all) => _all = all;

    public IReadOnlyList<Contradiction> All => _all;

    public static NumberedNotes Of(ConferenceFacts facts, PartialDate when)
    {
        HashSet<string> shown =
        [
            .. facts.MembersAt(when).Select(one => $"member:{one.Fact.Key}"),
            .. facts.ObserversAt(when).Select(one => $"observer:{one.Fact.Key}"),
            .. facts.BodiesAt(when).Select(one => $"body:{one.Fact.Key}"),
            .. facts.Presidencies.Select(one => $"presidency:{one.Key}"),
        ];
        return new([.. facts.Contradictions.Where(one => one.About.Any(shown.Contains))]);
    }

    /// <summary>The numbers of the notes about a record, named as <c>body:grcm</c>.</summary>
    public IEnumerable<int> About(string record) =>
        _all.Index().Where(note => note.Item.About.Contains(record)).Select(note => note.Index + 1);
}
