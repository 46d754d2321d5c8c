using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Record.Search.Text;

namespace Puebla.Record.Classify;

/// <summary>The meetings, bodies and countries of which an audience can be, by their keys and by their names.</summary>
internal sealed class AudienceSubjects(IConference conference)
{
    /// <summary>All that a form offers: countries, bodies, then meetings from the latest.</summary>
    public async ValueTask<IReadOnlyList<AudienceSubject>> All(CancellationToken stop = default)
    {
        var facts = await conference.Facts(stop);
        return
        [
            .. facts.Countries.Select(one => new AudienceSubject(
                AccessMode.Government,
                one.Key,
                one.Name
            )),
            .. facts.Bodies.Select(one => new AudienceSubject(AccessMode.Body, one.Key, one.Name)),
            .. facts
                .Meetings.OrderByDescending(one => one.Start.First)
                .Select(one => new AudienceSubject(AccessMode.Occasion, one.Key, one.Name)),
        ];
    }

    /// <summary>The audience as it was meant: what was typed may be a key or a name in either language.</summary>
    /// <returns>Null where the mode needs a subject that no register has. Lists of persons have no register, and a register may be empty: then it stays as it was typed.</returns>
    public async ValueTask<Audience?> Meant(Audience typed, CancellationToken stop = default)
    {
        if (typed.Mode is not (AccessMode.Government or AccessMode.Body or AccessMode.Occasion))
        {
            return typed;
        }
        var known = (await All(stop)).Where(one => one.Mode == typed.Mode).ToList();
        if (known.Count == 0)
        {
            return typed;
        }
        var folded = Folding.Fold(typed.Subject);
        var found = known
            .Where(one => one.IsCalled(folded))
            .Select(one => one.Key)
            .Take(2)
            .ToList();
        return found is [var only] ? typed with { Subject = only } : null;
    }
}

/// <summary>Something of which an audience can be.</summary>
/// <param name="Mode">The mode that takes it.</param>
/// <param name="Key">Its key in the registers.</param>
/// <param name="Name">Its name.</param>
internal sealed record AudienceSubject(AccessMode Mode, string Key, LocalizedText Name)
{
    public bool IsCalled(string folded) =>
        Folding.Fold(Key) == folded
        || Folding.Fold(Name.In(Language.Spanish)) == folded
        || Folding.Fold(Name.In(Language.English)) == folded;
}
