using Microsoft.EntityFrameworkCore;
using Puebla.Kernel;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Kernel.Mail;

namespace Puebla.Desk.Delivery;

/// <summary>An address that does not take mail; the address itself stands with the person.</summary>
internal sealed record StoppedAddress(
    Guid Person,
    string Name,
    DateTimeOffset Since,
    string Answer
);

/// <summary>A message that did not arrive, or of which nobody knows; nothing of what it says.</summary>
internal sealed record LostMessage(
    long Id,
    string Name,
    string Kind,
    MailState State,
    DateTimeOffset At,
    string? Answer
);

/// <summary>What became of the messages.</summary>
internal sealed record DeliveryState(
    IReadOnlyDictionary<MailState, int> Counts,
    IReadOnlyList<StoppedAddress> Stopped,
    IReadOnlyList<LostMessage> Lost
);

/// <summary>Reads what became of the messages of the last month, and the addresses that do not take mail.</summary>
internal sealed class DeliveryReader(
    ConferenceDb db,
    ICorrespondents correspondents,
    ISentences names,
    TimeProvider clock
)
{
    public const int Days = 30;
    private const int Most = 100;

    public async Task<DeliveryState> Read(Language language, CancellationToken stop)
    {
        var since = clock.GetUtcNow().AddDays(-Days);
        var counts = await db.Set<MailMessage>()
            .Where(m => m.DoneAt == null || m.DoneAt > since)
            .GroupBy(m => m.State)
            .Select(group => new { State = group.Key, Count = group.Count() })
            .ToDictionaryAsync(one => one.State, one => one.Count, stop);
        return new(counts, await Stopped(language, stop), await Lost(since, language, stop));
    }

    /// <summary>The addresses that persons have now and that take no mail.</summary>
    public async Task<IReadOnlyList<MailTrouble>> StoppedNow(CancellationToken stop)
    {
        var all = await db.Set<MailTrouble>()
            .AsNoTracking()
            .OrderByDescending(t => t.Since)
            .Take(Most)
            .ToListAsync(stop);
        var present = new List<MailTrouble>();
        foreach (var trouble in all)
        {
            var person = await correspondents.Find(trouble.PersonId, stop);
            if (
                person is not null
                && trouble.AddressHash.AsSpan().SequenceEqual(Correspondent.HashOf(person.Address))
            )
            {
                present.Add(trouble);
            }
        }
        return present;
    }

    private async Task<IReadOnlyList<StoppedAddress>> Stopped(
        Language language,
        CancellationToken stop
    )
    {
        var shown = new List<StoppedAddress>();
        foreach (var one in await StoppedNow(stop))
        {
            shown.Add(
                new(one.PersonId, await Name(one.PersonId, language, stop), one.Since, one.Answer)
            );
        }
        return shown;
    }

    private async Task<IReadOnlyList<LostMessage>> Lost(
        DateTimeOffset since,
        Language language,
        CancellationToken stop
    )
    {
        var rows = await db.Set<MailMessage>()
            .AsNoTracking()
            .Where(m => m.DoneAt > since)
            .Where(m =>
                m.State == MailState.Uncertain
                || m.State == MailState.Refused
                || (m.State == MailState.GivenUp && m.Attempts > 1)
            )
            .OrderByDescending(m => m.DoneAt)
            .Take(Most)
            .ToListAsync(stop);
        var shown = new List<LostMessage>();
        foreach (var row in rows)
        {
            shown.Add(
                new(
                    row.Id,
                    await Name(row.PersonId, language, stop),
                    row.Kind,
                    row.State,
                    row.DoneAt!.Value,
                    row.Answer
                )
            );
        }
        return shown;
    }

    private ValueTask<string> Name(Guid person, Language language, CancellationToken stop) =>
        names.Name("person", person.ToString("D"), language, stop);
}
