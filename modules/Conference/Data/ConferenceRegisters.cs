using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Conference.Contracts;
using Puebla.Conference.Handover;
using Puebla.Conference.Holidays;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;

namespace Puebla.Conference.Data;

/// <summary>Keeps the registers in memory until they change. A site whose change feed does not listen reads them anew each time.</summary>
internal sealed class ConferenceRegisters(IServiceScopeFactory scopes, IServiceProvider services)
    : IConference,
        IForgetful
{
    /// <summary>The tag under which a change of the registers is announced.</summary>
    public const string Tag = "facts";

    // Asked for late: the feed itself knows everybody who forgets. A command has no feed, and ends before anything can change.
    private readonly Kept<ConferenceFacts> _kept = new(() =>
        services.GetService<ChangeFeed>()?.IsListening ?? true
    );

    public ValueTask<ConferenceFacts> Facts(CancellationToken stop = default) =>
        _kept.Get(Read, stop);

    public Task Forget(string? tag, CancellationToken stop)
    {
        if (tag is null or Tag)
        {
            _kept.Forget();
        }
        return Task.CompletedTask;
    }

    private async Task<ConferenceFacts> Read(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await Read(scope.ServiceProvider.GetRequiredService<ConferenceDb>(), stop);
    }

    /// <summary>The registers as the running transaction has them.</summary>
    public static async Task<ConferenceFacts> Read(ConferenceDb db, CancellationToken stop)
    {
        var handovers = HandoverMerge.Standing(
            await db.Set<HandoverEntity>().AsNoTracking().ToListAsync(stop)
        );
        var corrections = await db.Set<HolidayCorrectionEntity>().AsNoTracking().ToListAsync(stop);
        var completed = await db.Set<HolidayYearEntity>().AsNoTracking().ToListAsync(stop);
        return (await RegisterTables.Read(db, stop)).ToFacts(
            handovers,
            [.. corrections.Select(row => row.ToFact())],
            [.. completed.Select(row => new CompletedYear(row.Country, row.Year))]
        );
    }
}
