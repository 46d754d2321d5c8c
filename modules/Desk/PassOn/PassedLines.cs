using Microsoft.EntityFrameworkCore;
using Puebla.Desk.Data;
using Puebla.Desk.MyDesk;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;
using Puebla.Kernel.Data;

namespace Puebla.Desk.PassOn;

/// <summary>What of that which was passed on is still asked. It is asked as it was of the one who passed it on, in the mandate of that time: a line lives as long as its module asks it, whoever holds the mandate today.</summary>
internal sealed class PassedLines(
    ConferenceDb db,
    AskedGathering gathering,
    IRights rights,
    TimeProvider clock
)
{
    /// <summary>The open passings to a person, and those of lines that are asked of them, with all whom they went to.</summary>
    public async Task<IReadOnlyList<Passing>> Of(
        Guid person,
        IReadOnlyCollection<Asked> lines,
        CancellationToken stop
    )
    {
        string[] parties = [.. lines.Select(line => line.Mandate.Party.ToString()).Distinct()];
        string[] keys = [.. lines.Select(line => line.Key)];
        return await db.Set<Passing>()
            .AsNoTracking()
            .Include(passing => passing.To)
            .Where(passing =>
                db.Set<PassedTo>()
                    .Where(to =>
                        to.IsOpen
                        && (
                            to.PersonId == person
                            || (parties.Contains(to.Party) && keys.Contains(to.Key))
                        )
                    )
                    .Select(to => to.PassingId)
                    .Contains(passing.Id)
            )
            .OrderBy(passing => passing.PassedAt)
            .ToListAsync(stop);
    }

    /// <summary>The lines of passings as their modules ask them now. Of one whose module did not answer nothing is known.</summary>
    public async Task<IReadOnlyDictionary<Guid, StillAsked>> Still(
        IReadOnlyCollection<Passing> passings,
        Language language,
        CancellationToken stop
    )
    {
        var asking = new List<Task<IEnumerable<(Guid Passing, StillAsked Asked)>>>();
        foreach (
            var alike in passings.GroupBy(one =>
                (one.PassedBy, one.Mandate, Module: one.Key.Split('.')[0])
            )
        )
        {
            var (person, mandate) = (alike.Key.PassedBy.ToString("D"), alike.Key.Mandate);
            var audiences = await rights.AudiencesOf([mandate], clock.GetUtcNow(), stop);
            asking.Add(
                Still([.. alike], Actor.Person(person, audiences, [mandate]), language, stop)
            );
        }
        return (await Task.WhenAll(asking))
            .SelectMany(one => one)
            .ToDictionary(one => one.Passing, one => one.Asked);
    }

    private async Task<IEnumerable<(Guid Passing, StillAsked Asked)>> Still(
        List<Passing> alike,
        Actor sender,
        Language language,
        CancellationToken stop
    )
    {
        var gathered = await gathering.Of(alike[0].Key, sender, language, stop);
        return alike.Select(one =>
            (
                one.Id,
                new StillAsked(
                    gathered.Lines.FirstOrDefault(line => line.Key == one.Key),
                    gathered.Missing
                )
            )
        );
    }
}

/// <summary>How a line that was passed on stands.</summary>
/// <param name="Line">The line; null where it is not asked, or its module did not answer.</param>
/// <param name="Missing">The modules that did not answer.</param>
internal sealed record StillAsked(Asked? Line, IReadOnlyList<string> Missing)
{
    /// <summary>Certainly asked no longer.</summary>
    public bool IsOver => Line is null && Missing.Count == 0;
}
