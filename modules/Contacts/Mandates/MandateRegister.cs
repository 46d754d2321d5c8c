using Microsoft.EntityFrameworkCore;
using Puebla.Contacts.Contracts;
using Puebla.Contacts.Data;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;

namespace Puebla.Contacts.Mandates;

internal sealed class MandateRegister(
    ConferenceDb db,
    MandateMemory memory,
    MandateRules rules,
    JournalWriter journal,
    ChangeNotices notices,
    TimeProvider clock
) : IMandates
{
    public async ValueTask<HeldMandates> InForce(
        Guid person,
        DateTimeOffset at,
        CancellationToken stop = default
    ) => MandateSpan.At(await memory.Of(person, stop), at);

    public async Task<IReadOnlyList<Guid>> HoldersOf(
        Office office,
        Party? party,
        DateTimeOffset at,
        CancellationToken stop = default
    )
    {
        var word = party?.ToString();
        return await Holders(
            row => row.Office == office && (word == null || row.Party == word),
            at,
            stop
        );
    }

    public async Task<IReadOnlyList<Guid>> ActingFor(
        Party party,
        DateTimeOffset at,
        CancellationToken stop = default
    )
    {
        var word = party.ToString();
        return await Holders(row => row.Party == word, at, stop);
    }

    public async Task<IReadOnlyList<Guid>> ColleaguesOf(
        Guid person,
        CancellationToken stop = default
    )
    {
        var at = clock.GetUtcNow();
        var parties = (await InForce(person, at, stop))
            .Mandates.Select(mandate => mandate.Party.ToString())
            .ToList();
        return
        [
            .. (await Holders(row => parties.Contains(row.Party), at, stop)).Where(other =>
                other != person
            ),
        ];
    }

    public async Task<Refusal?> Grant(
        NewMandate mandate,
        Actor system,
        string reason,
        CancellationToken stop = default
    )
    {
        if (!ReferenceEquals(system, Actor.System))
        {
            throw new ArgumentException(
                "Only Puebla itself gives a mandate without a second person.",
                nameof(system)
            );
        }
        if (await rules.Check(mandate, stop) is { } refusal)
        {
            return refusal;
        }
        var row = mandate.ToRow(system.Id, null);
        db.Add(row);
        db.Add(row.Given(clock.GetUtcNow(), null));
        journal.Add(
            system,
            "contacts.mandate-given",
            $"mandate:{row.Id:D}",
            reason,
            mandate.Details(),
            audience: Audience.Administration
        );
        await Announce(notices, row.PersonId, stop);
        return null;
    }

    public async Task<IReadOnlyList<DatedMandate>> DatedOf(
        Guid person,
        DateTimeOffset at,
        CancellationToken stop = default
    ) => [.. (await DatedOf([person], at, stop))[person]];

    public async Task<ILookup<Guid, DatedMandate>> DatedOf(
        IReadOnlyCollection<Guid> persons,
        DateTimeOffset at,
        CancellationToken stop = default
    ) =>
        (
            await db.Set<MandateRow>()
                .AsNoTracking()
                .Where(row => persons.Contains(row.PersonId))
                .ToListAsync(stop)
        )
            .Where(row => !(MandateSpan.Of(row).End <= at))
            .OrderBy(row => row.From)
            .ToLookup(
                row => row.PersonId,
                row => new DatedMandate(row.Held, row.From, row.To, row.Zone)
            );

    /// <summary>Tells every process that the person's mandates changed.</summary>
    public static async Task Announce(ChangeNotices notices, Guid person, CancellationToken stop)
    {
        await notices.Announce($"person:{person:D}", stop);
        await notices.Announce(MandateMemory.Tag, stop);
    }

    private async Task<List<Guid>> Holders(
        System.Linq.Expressions.Expression<Func<MandateRow, bool>> which,
        DateTimeOffset at,
        CancellationToken stop
    )
    {
        // A day on either side: no zone is further from UTC. The exact instant is reckoned below.
        var (first, last) = (
            DateOnly.FromDateTime(at.UtcDateTime).AddDays(1),
            DateOnly.FromDateTime(at.UtcDateTime).AddDays(-1)
        );
        var rows = await db.Set<MandateRow>()
            .AsNoTracking()
            .Where(which)
            .Where(row => row.From <= first && (row.To == null || row.To >= last))
            .ToListAsync(stop);
        return
        [
            .. rows.Where(row => MandateSpan.Of(row).Holds(at))
                .Select(row => row.PersonId)
                .Distinct()
                .Order(),
        ];
    }
}
