using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Conference.Contracts;
using Puebla.Contacts.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Notices;
using Puebla.Kernel.SecondPerson;
using Puebla.TestKit;
using Puebla.Tests.Conference;

[assembly: AssemblyFixture(typeof(Puebla.Tests.Contacts.ContactsHouse))]

namespace Puebla.Tests.Contacts;

/// <summary>A Puebla of its own, with the registers and people who hold mandates: who else could confirm depends on them. Each test takes a country of its own.</summary>
public sealed class ContactsHouse : IAsyncDisposable
{
    private readonly Lazy<Task<RunningPuebla>> _puebla = new(() => RunningPuebla.WithFactsAsync());

    public Task<RunningPuebla> Running() => _puebla.Value;

    /// <summary>A new person with mandates in force since the first day of the year.</summary>
    public Task<Guid> Person(string name, params string[] mandates) =>
        PersonBetween(name, new(2026, 1, 1), null, mandates);

    /// <summary>A new person with mandates between two days.</summary>
    public async Task<Guid> PersonBetween(
        string name,
        DateOnly from,
        DateOnly? to,
        params string[] mandates
    )
    {
        var puebla = await Running();
        await using var scope = puebla.Services.CreateAsyncScope();
        var person = await scope
            .ServiceProvider.GetRequiredService<IPersons>()
            .Add(new(name, EmailOf(name), Language.Spanish), Actor.System, "Para la prueba.");
        var db = scope.ServiceProvider.GetRequiredService<ConferenceDb>();
        await db.SaveChangesAsync();
        var register = scope.ServiceProvider.GetRequiredService<IMandates>();
        foreach (var mandate in mandates.Select(FakeSignIn.Mandate))
        {
            Assert.Null(
                await register.Grant(
                    new(person, mandate.Office, mandate.Party, mandate.Body, from, to),
                    Actor.System,
                    "Para la prueba."
                )
            );
            await db.SaveChangesAsync();
        }
        return person;
    }

    /// <summary>The only mandate of a person.</summary>
    public async Task<Guid> MandateOf(Guid person) =>
        await (await Running()).With<ConferenceDb, Guid>(db =>
            db.Set<Puebla.Contacts.Data.MandateRow>()
                .Where(row => row.PersonId == person)
                .Select(row => row.Id)
                .SingleAsync()
        );

    public static string EmailOf(string name) =>
        $"{name.ToLowerInvariant().Replace(' ', '.')}@example.org";

    /// <summary>The person as the site makes them.</summary>
    public async Task<Actor> AsActor(Guid person)
    {
        var puebla = await Running();
        await using var scope = puebla.Services.CreateAsyncScope();
        var now = puebla.Clock.GetUtcNow();
        var held = await scope.ServiceProvider.GetRequiredService<IMandates>().InForce(person, now);
        return Actor.Person(
            person.ToString("D"),
            await scope
                .ServiceProvider.GetRequiredService<IRights>()
                .AudiencesOf(held.Mandates, now),
            held.Mandates
        );
    }

    public async Task<T> Do<T>(Func<ISecondPerson, Task<T>> act) =>
        await (await Running()).With(act);

    /// <summary>The codes of what the person was told.</summary>
    public async Task<IReadOnlyList<string>> Told(Guid person) =>
        await (await Running()).With<ConferenceDb, List<string>>(db =>
            db.Set<Notice>()
                .Where(notice => notice.PersonId == person)
                .OrderBy(notice => notice.Id)
                .Select(notice => notice.Code)
                .ToListAsync()
        );

    public async ValueTask DisposeAsync()
    {
        if (_puebla.IsValueCreated && _puebla.Value.IsCompletedSuccessfully)
        {
            await (await _puebla.Value).DisposeAsync();
        }
    }
}
