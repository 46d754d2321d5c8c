using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Conference.Contracts;
using Puebla.Conference.Participation;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;

namespace Puebla.Conference.Authorisations;

/// <summary>Keeps the authorisations in memory until they change.</summary>
internal sealed class AuthorisationStore(IServiceScopeFactory scopes, IServiceProvider services)
    : IAuthorisations,
        IForgetful
{
    public const string Tag = "authorisations";

    private readonly Kept<IReadOnlyList<Authorisation>> _kept = new(() =>
        services.GetService<ChangeFeed>()?.IsListening ?? true
    );

    public ValueTask<IReadOnlyList<Authorisation>> All(CancellationToken stop = default) =>
        _kept.Get(Read, stop);

    public Task Forget(string? tag, CancellationToken stop)
    {
        if (tag is null or Tag)
        {
            _kept.Forget();
        }
        return Task.CompletedTask;
    }

    private async Task<IReadOnlyList<Authorisation>> Read(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ConferenceDb>();
        var rows = await db.Set<AuthorisationEntity>()
            .AsNoTracking()
            .OrderBy(row => row.From)
            .ToListAsync(stop);
        return [.. rows.Select(row => row.ToFact())];
    }
}
