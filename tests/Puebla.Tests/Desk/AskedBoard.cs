using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;

namespace Puebla.Tests.Desk;

/// <summary>What a test asks of its persons; it stands for a module. Each person's lines are their own, so that tests do not meet.</summary>
public sealed class AskedBoard
{
    private readonly ConcurrentDictionary<Guid, Func<Actor, Language, IEnumerable<Asked>>> _asked =
        new();

    /// <summary>Persons at whom the module breaks.</summary>
    public ConcurrentDictionary<Guid, bool> Breaks { get; } = new();

    /// <summary>Persons at whom it never answers; completed when it was asked.</summary>
    public ConcurrentDictionary<Guid, TaskCompletionSource> Hangs { get; } = new();

    /// <summary>Asks these lines of a person, in their first mandate.</summary>
    public void Ask(Guid person, params Func<Mandate, Asked>[] lines) =>
        AskIn(person, (actor, _) => lines.Select(line => line(actor.Mandates[0])));

    /// <summary>Asks a line while a page is read, and no more when it is posted.</summary>
    public void AskReaders(Guid person, Func<Mandate, Asked> line) =>
        AskIn(
            person,
            (actor, _) =>
                HttpMethods.IsGet(new HttpContextAccessor().HttpContext!.Request.Method)
                    ? [line(actor.Mandates[0])]
                    : []
        );

    /// <summary>Asks what depends on who asks.</summary>
    public void AskIn(Guid person, Func<Actor, Language, IEnumerable<Asked>> lines) =>
        _asked[person] = lines;

    /// <summary>A line with its last day in San José, or without one.</summary>
    public static Func<Mandate, Asked> Line(
        string name,
        DateOnly? day = null,
        Audience? audience = null
    ) =>
        mandate =>
            new(
                $"tests.{name}",
                mandate,
                $"Hacer {name}",
                "/acervo?organo=grcm",
                audience ?? Audience.Members
            )
            {
                Due = day is { } due ? Due.InSanJose(due) : null,
            };

    internal async ValueTask<IReadOnlyList<Asked>> Of(
        Actor actor,
        Language language,
        CancellationToken stop
    )
    {
        var person = actor.PersonId!.Value;
        if (Hangs.TryGetValue(person, out var begun))
        {
            begun.TrySetResult();
            await Task.Delay(Timeout.Infinite, stop);
        }
        return Breaks.ContainsKey(person)
            ? throw new InvalidOperationException("The module breaks, as the test wants.")
            : [.. _asked.TryGetValue(person, out var lines) ? lines(actor, language) : []];
    }
}

/// <summary>The board as a module's part of the desk.</summary>
internal sealed class BoardAsks(AskedBoard board) : IAsks
{
    public ValueTask<IReadOnlyList<Asked>> Of(
        Actor actor,
        Language language,
        CancellationToken stop = default
    ) => board.Of(actor, language, stop);
}
