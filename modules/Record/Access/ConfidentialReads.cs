using Microsoft.Extensions.DependencyInjection;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;

namespace Puebla.Record.Access;

/// <summary>What is about to be shown of an instrument.</summary>
/// <param name="AudienceId">Number of its audience.</param>
/// <param name="Key">Its key.</param>
/// <param name="Paths">Which paragraphs; empty for the whole.</param>
internal sealed record Shown(int AudienceId, string Key, IReadOnlyList<string> Paths)
{
    public static Shown Whole(int audienceId, string key) => new(audienceId, key, []);
}

/// <summary>Writes into the journal who reads what is confidential, in a transaction of its own and before it is shown: where the line cannot be written, nothing is shown.</summary>
internal sealed class ConfidentialReads(
    IServiceScopeFactory scopes,
    Audiences audiences,
    ICurrentActor current,
    IRights rights,
    TimeProvider clock
)
{
    public const string Action = "record.confidential-read";

    /// <param name="channel">By which way: <c>page</c>, <c>paragraph</c>, <c>original</c>, <c>export</c>, <c>search</c>.</param>
    /// <param name="stop">Stops it; then nothing may be shown.</param>
    /// <param name="shown">What is about to be shown, confidential or not.</param>
    public async Task Note(string channel, CancellationToken stop, params IEnumerable<Shown> shown)
    {
        if (current.Actor.PersonId is null)
        {
            return;
        }
        var lines = new List<(Shown Shown, Audience Audience)>();
        foreach (var one in shown)
        {
            if (one.AudienceId is Audiences.PublicId or Audiences.MembersId)
            {
                continue;
            }
            var audience = await audiences.Of(one.AudienceId, stop);
            if (audience.Mode.IsConfidential)
            {
                lines.Add((one, audience));
            }
        }
        if (lines.Count > 0)
        {
            await Write(channel, lines, stop);
        }
    }

    private async Task Write(
        string channel,
        List<(Shown Shown, Audience Audience)> lines,
        CancellationToken stop
    )
    {
        await using var scope = scopes.CreateAsyncScope();
        var journal = scope.ServiceProvider.GetRequiredService<JournalWriter>();
        foreach (var (shown, audience) in lines)
        {
            journal.Add(
                current.Actor,
                Action,
                shown.Key,
                channel,
                new { channel, paths = string.Join(' ', shown.Paths) },
                await MandateFor(audience, stop),
                // Whoever reads the line learns that the thing exists.
                audience
            );
        }
        await scope.ServiceProvider.GetRequiredService<ConferenceDb>().SaveChangesAsync(stop);
    }

    private async Task<Mandate?> MandateFor(Audience audience, CancellationToken stop)
    {
        foreach (var mandate in current.Actor.Mandates)
        {
            var given = await rights.AudiencesOf([mandate], clock.GetUtcNow(), stop);
            if (given.Contains(audience))
            {
                return mandate;
            }
        }
        return null;
    }
}
