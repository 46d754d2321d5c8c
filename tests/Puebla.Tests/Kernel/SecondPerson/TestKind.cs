using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Kernel.SecondPerson;
using Puebla.TestKit;
using Puebla.Web;

namespace Puebla.Tests.Kernel.SecondPerson;

/// <summary>A kind for tests: whoever is on its list may propose and confirm; it renames a person.</summary>
internal sealed class TestKind(ConferenceDb db, JournalWriter journal, TestKind.List list)
    : IPendingActKind
{
    public string Kind => list.Kind;

    public bool MayBeFirst(Proposal proposal) => list.MayBeFirst;

    public ValueTask<Decision> MayPropose(Actor actor, Proposal proposal, CancellationToken stop) =>
        ValueTask.FromResult(Of(actor));

    public ValueTask<Decision> MayConfirm(Actor actor, PendingAct act, CancellationToken stop) =>
        ValueTask.FromResult(Of(actor));

    public ValueTask<IReadOnlyList<Guid>> WhoMayConfirm(PendingAct act, CancellationToken stop) =>
        ValueTask.FromResult<IReadOnlyList<Guid>>(list.Persons);

    public async Task<Refusal?> Apply(PendingAct act, Actor confirmer, CancellationToken stop)
    {
        var rename = act.Read<Rename>();
        var row = await db.Set<Puebla.Contacts.Data.Person>()
            .SingleAsync(person => person.Id == rename.Person, stop);
        if (row.Name != rename.From)
        {
            return SecondPersonRefusals.Changed;
        }
        row.Name = rename.To;
        journal.Add(confirmer, "test.renamed", act.Subject, act.Reason);
        return null;
    }

    private Decision Of(Actor actor) =>
        new(
            actor.PersonId is { } person && list.Persons.Contains(person),
            new("test.list", new("Está en la lista.", "Is on the list."), [])
        );

    internal sealed record Rename(Guid Person, string From, string To);

    internal sealed record List(bool MayBeFirst, params Guid[] Persons)
    {
        public string Kind { get; init; } = "test.rename";
    }

    /// <summary>Services of a process of its own, on the database of the tests.</summary>
    public static ServiceProvider Process(RunningPuebla puebla, List list, TimeProvider clock) =>
        new ServiceCollection()
            .AddLogging()
            .AddLocalization()
            .AddPuebla(puebla.ConnectionString)
            .Replace(ServiceDescriptor.Singleton(clock))
            .AddSingleton(list)
            .AddScoped<IPendingActKind, TestKind>()
            .AddScoped<ICurrentActor, Nobody>()
            .BuildServiceProvider();

    private sealed class Nobody : ICurrentActor
    {
        public Actor Actor => Actor.Anonymous;
    }
}
