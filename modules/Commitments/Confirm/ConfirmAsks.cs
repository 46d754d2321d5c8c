using Microsoft.EntityFrameworkCore;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Confirm;

/// <summary>Asks those who confirm for what waits: a line for each text of the last year, one for all that is older, one for what was corrected since.</summary>
internal sealed class ConfirmAsks(
    IRecordedClauses clauses,
    ClauseReader reader,
    IRecordedPlaces places,
    Audiences audiences,
    IRights rights,
    TimeProvider clock
) : IAsks
{
    // Older texts are gone through at leisure: history since 1996 is one line.
    private const int RecentDays = 365;
    private const int MostTexts = 20;

    public async ValueTask<IReadOnlyList<Asked>> Of(
        Actor actor,
        Language language,
        CancellationToken stop = default
    )
    {
        var entitled = await rights.May(actor, Act.ConfirmCommitments, null, stop);
        if (!entitled.Allowed || entitled.By is not { } mandate)
        {
            return [];
        }
        var seen = await audiences.VisibleTo(actor, stop);
        var visible = clauses.All.Where(clause =>
            seen.Contains(clause.AudienceId) && !clause.IsSample
        );
        var since = ConferenceFacts.DayOf(clock.GetUtcNow()).AddDays(-RecentDays);
        var open = reader.Open(visible).Where(clause => !clause.AwaitsReview);
        var recent = await open.Where(clause => clause.Day >= since)
            .GroupBy(clause => new
            {
                clause.InstrumentKey,
                clause.Day,
                clause.AudienceId,
            })
            .OrderByDescending(text => text.Key.Day)
            .Take(MostTexts)
            .Select(text => new Waiting(
                text.Key.InstrumentKey,
                text.Key.Day!.Value,
                text.Key.AudienceId,
                text.Min(clause => clause.AddressId),
                text.Count()
            ))
            .ToListAsync(stop);
        var asked = new List<Asked>();
        var cited = await places.Of([.. recent.Select(text => text.AnAddress)], stop);
        foreach (var text in recent)
        {
            asked.Add(
                new(
                    $"commitments.confirm:{text.Key}",
                    mandate,
                    Words(
                        "Asks.Text",
                        language,
                        text.Count,
                        cited.GetValueOrDefault(text.AnAddress)?.Title ?? text.Key
                    ),
                    $"{ConfirmPlaces.Queue.Spanish}?texto={Uri.EscapeDataString(text.Key)}",
                    await audiences.Of(text.AudienceId, stop)
                )
                {
                    Since = new(text.Day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero),
                }
            );
        }
        AddOne(
            await open.CountAsync(clause => clause.Day < since || clause.Day == null, stop),
            "history"
        );
        AddOne(await reader.Corrected(visible).CountAsync(stop), "corrected");
        return asked;

        void AddOne(int count, string what)
        {
            if (count > 0)
            {
                asked.Add(
                    new(
                        $"commitments.confirm-{what}",
                        mandate,
                        Words($"Asks.{what}", language, count),
                        ConfirmPlaces.Queue.Spanish + (what == "history" ? "?orden=1" : ""),
                        Audience.PresidencyAndSecretariat
                    )
                );
            }
        }
    }

    private static string Words(string key, Language language, int count, params object[] more) =>
        ConfirmRefusals.Of(count == 1 ? $"{key}.One" : key, [count, .. more]).In(language);

    private sealed record Waiting(
        string Key,
        DateOnly Day,
        int AudienceId,
        long AnAddress,
        int Count
    );
}
