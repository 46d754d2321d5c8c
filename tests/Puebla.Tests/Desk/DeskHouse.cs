using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Conference.Contracts;
using Puebla.Contacts.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Kernel.Notices;
using Puebla.TestKit;
using Puebla.Tests.Conference;

[assembly: AssemblyFixture(typeof(Puebla.Tests.Desk.DeskHouse))]

namespace Puebla.Tests.Desk;

/// <summary>A Puebla with the registers and a module more, whose lines are what a test asks.</summary>
public sealed class DeskHouse : IAsyncDisposable
{
    private readonly Lazy<Task<(OwnDatabase Cluster, RunningPuebla Puebla)>> _running;

    public DeskHouse() => _running = new(Start);

    public AskedBoard Board { get; } = new();

    public async Task<RunningPuebla> Running() => (await _running.Value).Puebla;

    /// <summary>A new person with a name and mandates between two days.</summary>
    public async Task<Guid> Person(
        string name,
        string[] mandates,
        DateOnly? from = null,
        DateOnly? to = null
    )
    {
        var puebla = await Running();
        await using var scope = puebla.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var person = await services
            .GetRequiredService<IPersons>()
            .Add(
                new(name, $"{Guid.NewGuid():N}@example.org", Language.Spanish),
                Actor.System,
                "Prueba"
            );
        var db = services.GetRequiredService<ConferenceDb>();
        await db.SaveChangesAsync();
        foreach (var mandate in mandates.Select(FakeSignIn.Mandate))
        {
            Assert.Null(
                await services
                    .GetRequiredService<IMandates>()
                    .Grant(
                        new(
                            person,
                            mandate.Office,
                            mandate.Party,
                            mandate.Body,
                            from ?? new(2026, 1, 1),
                            to
                        ),
                        Actor.System,
                        "Prueba"
                    )
            );
            await db.SaveChangesAsync();
        }
        return person;
    }

    /// <summary>The notices of a person, in order.</summary>
    public async Task<IReadOnlyList<Notice>> Told(Guid person) =>
        await (await Running()).With<ConferenceDb, List<Notice>>(db =>
            db.Set<Notice>().Where(n => n.PersonId == person).OrderBy(n => n.Id).ToListAsync()
        );

    /// <summary>The lines of the journal that a person wrote under a code.</summary>
    public async Task<IReadOnlyList<JournalEntry>> Written(Guid person, string code) =>
        await (await Running()).With<ConferenceDb, List<JournalEntry>>(db =>
            db.Set<JournalEntry>()
                .Where(line => line.ActorId == person.ToString() && line.Action == code)
                .OrderBy(line => line.Id)
                .ToListAsync()
        );

    private async Task<(OwnDatabase, RunningPuebla)> Start()
    {
        var cluster = await OwnDatabase.WithFacts();
        var puebla = await RunningPuebla.OnAsync(
            cluster.Lease,
            change: settings =>
                settings.With(services =>
                {
                    // What other modules ask of the persons here is for their own tests.
                    foreach (var other in services.Where(IsOthers).ToList())
                    {
                        services.Remove(other);
                    }
                    services.AddSingleton(Board).AddScoped<IAsks, BoardAsks>();
                })
        );
        return (cluster, puebla);
    }

    private static bool IsOthers(ServiceDescriptor one) =>
        one.ServiceType == typeof(IAsks)
        && one.ImplementationType?.Assembly != typeof(Puebla.Desk.DeskModule).Assembly;

    public async ValueTask DisposeAsync()
    {
        if (_running.IsValueCreated && _running.Value.IsCompletedSuccessfully)
        {
            var (cluster, puebla) = await _running.Value;
            await puebla.DisposeAsync();
            await cluster.DisposeAsync();
        }
    }
}
