using Microsoft.EntityFrameworkCore;
using Puebla.Conference.Contracts;
using Puebla.Contacts.Data;
using Puebla.Contacts.Mandates;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Settings;

namespace Puebla.Contacts.Confirm;

/// <summary>Reads how current parties' entries are: by index, and never the persons themselves.</summary>
internal sealed class StandingReader(ConferenceDb db, ISettings settings, TimeProvider clock)
{
    /// <summary>The standing of these parties, or of all that have any entry.</summary>
    public async Task<IReadOnlyDictionary<Party, PartyStanding>> Of(
        IReadOnlyCollection<Party>? parties,
        CancellationToken stop
    )
    {
        var words = parties?.Select(party => party.ToString()).ToList();
        var now = clock.GetUtcNow();
        var mandates = await Mandates(words, now, stop);
        var today = ConferenceFacts.DayOf(now);
        var institutions = await db.Set<Institution>()
            .Where(row => words == null || words.Contains(row.Party))
            .Where(row => row.To == null || row.To >= today)
            .Select(row => new Came(row.Party, row.Id, row.AddedAt))
            .ToListAsync(stop);
        var given = await Given([.. mandates.Select(row => row.Id)], stop);
        var confirmed = (await Latest(words, stop)).ToLookup(row => row.Party);
        var all = mandates
            .Select(row => row.Party)
            .Concat(institutions.Select(row => row.Party))
            .Concat(words ?? [])
            .Distinct()
            .ToList();
        var did = await EverConfirmed([.. all], confirmed, stop);
        var first = await First([.. all.Where(word => !did.Contains(word))], stop);
        var months = await settings.Months(ContactSettings.Confirmation, stop);
        return all.Select(word =>
                Standing(
                    Party.Parse(word)!.Value,
                    [.. mandates.Where(row => row.Party == word)],
                    [.. institutions.Where(row => row.Party == word)],
                    given,
                    [.. confirmed[word]],
                    did.Contains(word) ? null : first.GetValueOrDefault(word),
                    months
                )
            )
            .ToDictionary(standing => standing.Party);
    }

    private static PartyStanding Standing(
        Party party,
        List<MandateRow> mandates,
        List<Came> institutions,
        Dictionary<Guid, DateOnly> given,
        List<Confirmation> confirmed,
        DateOnly? first,
        int months
    )
    {
        var last = confirmed.ToDictionary(row => row.EntryId);
        var came = mandates
            .GroupBy(row => row.PersonId)
            .Select(person =>
                (
                    Id: person.Key,
                    Since: person.Min(row => Later(row.From, given.GetValueOrDefault(row.Id)))
                )
            )
            .Concat(institutions.Select(row => (Id: row.Id, Since: ConferenceFacts.DayOf(row.At))));
        var entries = came.ToDictionary(
            one => one.Id,
            one =>
            {
                var own = last.GetValueOrDefault(one.Id);
                DateOnly? day = own is null ? null : ConferenceFacts.DayOf(own.At);
                return new EntryStanding(
                    one.Since,
                    own,
                    ConfirmationRules.DueOf(one.Since, day, first is null, months)
                );
            }
        );
        DateOnly? due = entries.Count == 0 ? null : entries.Values.Min(entry => entry.Due);
        return new(
            party,
            mandates,
            entries,
            confirmed.Where(row => !row.ByChange).MaxBy(row => row.Id)
                ?? (first is null ? confirmed.MaxBy(row => row.Id) : null),
            // Until a first confirmation ever: since the party got its first mandate, though it be over.
            due is not null
            && first is { } day
            && day != default
            && day < due
                ? day
                : due
        );
    }

    private async Task<List<MandateRow>> Mandates(
        List<string>? words,
        DateTimeOffset now,
        CancellationToken stop
    )
    {
        // A day on either side: no zone is further from UTC.
        var day = DateOnly.FromDateTime(now.UtcDateTime);
        var (first, last) = (day.AddDays(1), day.AddDays(-1));
        var rows = await db.Set<MandateRow>()
            .AsNoTracking()
            .Where(row => words == null || words.Contains(row.Party))
            .Where(row => row.From <= first && (row.To == null || row.To >= last))
            .ToListAsync(stop);
        return [.. rows.Where(row => MandateSpan.Of(row).Holds(now))];
    }

    private async Task<Dictionary<Guid, DateOnly>> Given(List<Guid> ids, CancellationToken stop) =>
        (
            await db.Set<MandateChange>()
                .Where(change =>
                    change.Kind == MandateChangeKind.Given && ids.Contains(change.MandateId)
                )
                .Select(change => new { change.MandateId, change.At })
                .ToListAsync(stop)
        ).ToDictionary(change => change.MandateId, change => ConferenceFacts.DayOf(change.At));

    private async Task<List<Confirmation>> Latest(List<string>? words, CancellationToken stop)
    {
        var last = db.Set<Confirmation>()
            .Where(row => words == null || words.Contains(row.Party))
            .GroupBy(row => new { row.Party, row.EntryId })
            .Select(group => group.Max(row => row.Id));
        return await db.Set<Confirmation>()
            .AsNoTracking()
            .Where(row => last.Contains(row.Id))
            .ToListAsync(stop);
    }

    private async Task<HashSet<string>> EverConfirmed(
        HashSet<string> words,
        ILookup<string, Confirmation> latest,
        CancellationToken stop
    )
    {
        var did = words.Where(word => latest[word].Any(row => !row.ByChange)).ToHashSet();
        var open = words.Where(word => latest[word].Any() && !did.Contains(word)).ToList();
        if (open.Count > 0)
        {
            did.UnionWith(
                await db.Set<Confirmation>()
                    .Where(row => open.Contains(row.Party) && !row.ByChange)
                    .Select(row => row.Party)
                    .Distinct()
                    .ToListAsync(stop)
            );
        }
        return did;
    }

    private async Task<Dictionary<string, DateOnly>> First(
        List<string> words,
        CancellationToken stop
    )
    {
        if (words.Count == 0)
        {
            return [];
        }
        var rows = await (
            from row in db.Set<MandateRow>()
            join change in db.Set<MandateChange>() on row.Id equals change.MandateId
            where words.Contains(row.Party) && change.Kind == MandateChangeKind.Given
            select new
            {
                row.Party,
                row.From,
                change.At,
            }
        ).ToListAsync(stop);
        return rows.GroupBy(row => row.Party)
            .ToDictionary(
                group => group.Key,
                group => group.Min(row => Later(row.From, ConferenceFacts.DayOf(row.At)))
            );
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private sealed record Came(string Party, Guid Id, DateTimeOffset At);
}
