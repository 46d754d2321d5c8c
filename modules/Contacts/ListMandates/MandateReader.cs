using Microsoft.EntityFrameworkCore;
using Puebla.Conference.Contracts;
using Puebla.Contacts.Contracts;
using Puebla.Contacts.Data;
using Puebla.Contacts.Mandates;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;

namespace Puebla.Contacts.ListMandates;

/// <summary>Reads mandates for those who may see them: by party, now or as of a time.</summary>
internal sealed class MandateReader(
    ConferenceDb db,
    IConference conference,
    IPersons persons,
    IRights rights,
    TimeProvider clock
)
{
    /// <summary>Who acts, and will act, for the parties that the actor may see; as of a time, who acted then.</summary>
    public async Task<IReadOnlyList<PartyMandates>> List(
        Actor actor,
        PartialDate? when,
        CancellationToken stop
    )
    {
        var now = clock.GetUtcNow();
        var today = LocalDays.At(now, TimeZoneInfo.Utc);
        var (first, last) = (
            when?.First ?? today.AddDays(-1),
            when?.Last ?? new DateOnly(2101, 1, 1)
        );
        var rows = await db.Set<MandateRow>()
            .AsNoTracking()
            .Where(row => row.From <= last && (row.To == null || row.To >= first))
            .ToListAsync(stop);
        var shown = rows.Where(row =>
                when is { } time ? WasHeld(row, time) : StandingOf(row, now) != MandateStanding.Over
            )
            .ToList();
        var names = await persons.Find([.. shown.Select(row => row.PersonId).Distinct()], stop);
        var facts = await conference.Facts(stop);
        var parties = new List<PartyMandates>();
        foreach (var group in shown.GroupBy(row => row.Party))
        {
            var party = Party.Parse(group.Key)!.Value;
            if (!(await rights.May(actor, Act.SeeMandates, party, stop)).Allowed)
            {
                continue;
            }
            parties.Add(
                new(
                    party,
                    PartyNames.Of(party, facts).In(LanguageExtensions.Current),
                    [
                        .. group
                            .OrderBy(row => row.Office)
                            .ThenBy(row => row.From)
                            .ThenBy(row => row.Id)
                            .Select(row => Show(row, names, facts, now)),
                    ]
                )
            );
        }
        return
        [
            .. parties
                .OrderBy(one => one.Party.Kind)
                .ThenBy(one => one.Name, StringComparer.CurrentCulture),
        ];
    }

    /// <summary>One mandate with its history; null where there is none.</summary>
    public async Task<MandateHistory?> Find(Guid id, CancellationToken stop)
    {
        var row = await db.Set<MandateRow>()
            .AsNoTracking()
            .SingleOrDefaultAsync(one => one.Id == id, stop);
        if (row is null)
        {
            return null;
        }
        var changes = await db.Set<MandateChange>()
            .AsNoTracking()
            .Where(change => change.MandateId == id)
            .OrderByDescending(change => change.Id)
            .ToListAsync(stop);
        var facts = await conference.Facts(stop);
        var party = Party.Parse(row.Party)!.Value;
        var names = await persons.Find(
            [
                row.PersonId,
                .. changes
                    .SelectMany(change => new[] { change.ProposedBy, change.ConfirmedBy })
                    .Select(word => Guid.TryParse(word, out var person) ? person : Guid.Empty)
                    .Distinct(),
            ],
            stop
        );
        return new(
            party,
            PartyNames.Of(party, facts).In(LanguageExtensions.Current),
            Show(row, names, facts, clock.GetUtcNow()),
            changes,
            names
        );
    }

    /// <summary>The party of the person's latest mandate; null for one who never had any.</summary>
    public async Task<Party?> LastPartyOf(Guid person, CancellationToken stop) =>
        Party.Parse(
            await db.Set<MandateRow>()
                .Where(row => row.PersonId == person)
                .OrderByDescending(row => row.From)
                .ThenByDescending(row => row.Id)
                .Select(row => row.Party)
                .FirstOrDefaultAsync(stop)
        );

    internal static MandateStanding StandingOf(MandateRow row, DateTimeOffset now) =>
        MandateSpan.Of(row) switch
        {
            var span when span.Holds(now) => MandateStanding.InForce,
            { End: var end } when end <= now => MandateStanding.Over,
            _ => MandateStanding.ToCome,
        };

    // A day on which it was ended is still a day of it.
    private static bool WasHeld(MandateRow row, PartialDate when)
    {
        DateOnly? ended = row.EndedAt is { } at
            ? LocalDays.At(at, LocalDays.Zone(row.Zone) ?? TimeZoneInfo.Utc)
            : null;
        return row.From <= when.Last && !(row.To < when.First) && !(ended < when.First);
    }

    private static ShownMandate Show(
        MandateRow row,
        IReadOnlyDictionary<Guid, PersonCard> names,
        ConferenceFacts facts,
        DateTimeOffset now
    ) =>
        new(
            row,
            names.GetValueOrDefault(row.PersonId),
            row.Body is { } body
                ? facts.Body(body)?.Name.In(LanguageExtensions.Current) ?? body
                : null,
            StandingOf(row, now)
        );
}

/// <summary>A party's mandates.</summary>
internal sealed record PartyMandates(
    Party Party,
    string Name,
    IReadOnlyList<ShownMandate> Mandates
);

/// <summary>A mandate for a page.</summary>
/// <param name="Row">The row.</param>
/// <param name="Person">Who holds it; null once they were erased.</param>
/// <param name="Body">Name of the body; null for none.</param>
/// <param name="Standing">How it stands now.</param>
internal sealed record ShownMandate(
    MandateRow Row,
    PersonCard? Person,
    string? Body,
    MandateStanding Standing
);

/// <summary>A mandate with what happened to it, the latest first.</summary>
internal sealed record MandateHistory(
    Party Party,
    string PartyName,
    ShownMandate Shown,
    IReadOnlyList<MandateChange> Changes,
    IReadOnlyDictionary<Guid, PersonCard> Names
);

internal enum MandateStanding
{
    InForce,
    ToCome,
    Over,
}
