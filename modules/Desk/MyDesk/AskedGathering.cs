using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;

namespace Puebla.Desk.MyDesk;

/// <summary>Asks every module what it asks of somebody: side by side, each with services and a connection of its own, so that one that fails or hangs takes nothing with it.</summary>
internal sealed class AskedGathering(
    IServiceScopeFactory scopes,
    IEnumerable<IAsks> sources,
    TimeProvider clock,
    ILogger<AskedGathering> log
)
{
    /// <summary>For so long is waited for one module; then the desk comes without its part.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private readonly string[] _modules = [.. sources.Select(one => ModuleOf(one.GetType()))];

    /// <summary>All that is asked of the actor now.</summary>
    public Task<Gathered> Of(Actor actor, Language language, CancellationToken stop) =>
        Gather(_ => true, actor, language, stop);

    /// <summary>The same of the module alone by which a line's key begins.</summary>
    public Task<Gathered> Of(string key, Actor actor, Language language, CancellationToken stop)
    {
        var module = key.Split('.')[0];
        return Gather(one => one == module || !_modules.Contains(module), actor, language, stop);
    }

    private async Task<Gathered> Gather(
        Func<string, bool> which,
        Actor actor,
        Language language,
        CancellationToken stop
    )
    {
        var chosen = _modules.Index().Where(one => which(one.Item)).ToList();
        var answers = await Task.WhenAll(
            chosen.Select(one => Ask(one.Index, actor, language, stop))
        );
        var held = actor.Mandates.Select(mandate => mandate.Id).ToHashSet();
        return new(
            [
                .. answers
                    .SelectMany(lines => lines ?? [])
                    .Where(line => held.Contains(line.Mandate.Id))
                    .DistinctBy(line => line.Key),
            ],
            [
                .. chosen
                    .Where((_, place) => answers[place] is null)
                    .Select(one => one.Item)
                    .Distinct(),
            ]
        );
    }

    private async Task<IReadOnlyList<Asked>?> Ask(
        int index,
        Actor actor,
        Language language,
        CancellationToken stop
    )
    {
        using var time = new CancellationTokenSource(Longest, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, time.Token);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var source = scope.ServiceProvider.GetServices<IAsks>().ElementAt(index);
            return await source.Of(actor, language, either.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            throw;
        }
        // Whatever a module does wrong, the others' lines are shown.
        catch (Exception problem)
        {
            log.LogError(problem, "What {Module} asks could not be gathered", _modules[index]);
            return null;
        }
    }

    // Puebla.Contacts.Confirm → contacts, as keys begin.
    private static string ModuleOf(Type source) =>
        source.Namespace!.Split('.')[1].ToLowerInvariant();
}

/// <summary>What was gathered.</summary>
/// <param name="Lines">The lines, each once, in no order.</param>
/// <param name="Missing">The modules that did not answer.</param>
internal sealed record Gathered(IReadOnlyList<Asked> Lines, IReadOnlyList<string> Missing);
