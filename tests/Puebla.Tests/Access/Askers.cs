using Microsoft.Extensions.DependencyInjection;
using Puebla.Contacts.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.TestKit;

namespace Puebla.Tests.Access;

/// <summary>Somebody who asks.</summary>
/// <param name="Name">As the tables call them.</param>
/// <param name="Id">The person; null for a visitor.</param>
/// <param name="Mandates">What they hold at this moment, as words.</param>
/// <param name="Lists">Lists of persons on which they stand.</param>
internal sealed record Asker(string Name, Guid? Id, IReadOnlyList<string> Mandates, string? Lists)
{
    public Task<HttpResponseMessage> Ask(RunningPuebla puebla, string path) =>
        Id is not { } person ? puebla.Ask(path)
        : Mandates.Count == 0 ? puebla.Ask(path, Lists ?? "public")
        : puebla.AskAs(string.Join(',', Mandates), path, person, Lists);
}

/// <summary>Every kind of person, with real mandates of which the clock decides.</summary>
internal static class Askers
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(PresidedPuebla.Now.UtcDateTime);

    // Costa Rica belongs to the protection group; Belize presides, Panama did before.
    private static readonly (
        string Name,
        string Mandate,
        int From,
        int? To,
        string? Lists
    )[] Kinds =
    [
        ("official", "official@country:CRI", -30, null, null),
        ("focal point", "focal-point@country:CRI", -30, null, null),
        ("answers for the country", "answers-for-country@country:CRI", -30, null, null),
        ("vice-minister", "vice-minister@country:CRI", -30, null, null),
        ("delegate to a group", "delegate@country:CRI/working-group-protection", -30, null, null),
        ("official of another country", "official@country:PAN", -30, null, null),
        ("chair of the presiding country", "presidency-chair@country:BLZ", -30, null, null),
        ("chair of a country that presided", "presidency-chair@country:PAN", -30, null, null),
        ("Secretariat", "secretariat@secretariat", -30, null, null),
        ("fund administrator", "fund-administrator@organization:oim", -30, null, null),
        ("observer country", "observer-delegate@country:COL", -30, null, null),
        ("observer organisation", "observer-delegate@organization:oim", -30, null, null),
        ("civil society", "civil-society-delegate@civil-society:rrocm", -30, null, null),
        ("special participant", "special-participant@guest:invitado", -30, null, null),
        ("sister process", "sister-process-delegate@sister-process:csm", -30, null, null),
        ("administrator", "administrator@puebla", -30, null, null),
        ("focal point until yesterday", "focal-point@country:CRI", -30, -1, null),
        ("focal point from tomorrow", "focal-point@country:CRI", 1, null, null),
        ("official on the list", "official@country:CRI", -30, null, "namedpersons:comite"),
    ];

    /// <summary>Those whose mandates run, one of each kind.</summary>
    public static IEnumerable<(string Name, string Mandate)> InOffice =>
        Kinds
            .Where(kind => kind is { From: < 0, To: null, Lists: null })
            .Select(kind => (kind.Name, kind.Mandate));

    public static async Task<IReadOnlyList<Asker>> All(RunningPuebla puebla)
    {
        var all = new List<Asker> { new("visitor", null, [], null) };
        foreach (var (name, word, from, to, lists) in Kinds)
        {
            all.Add(await Made(puebla, name, FakeSignIn.Mandate(word), from, to, lists));
        }
        return all;
    }

    private static async Task<Asker> Made(
        RunningPuebla puebla,
        string name,
        Mandate mandate,
        int from,
        int? to,
        string? lists
    )
    {
        await using var scope = puebla.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var mandates = services.GetRequiredService<IMandates>();
        var person = await services
            .GetRequiredService<IPersons>()
            .Add(
                new(name, $"{Guid.NewGuid():N}@puebla.invalid", Language.Spanish),
                Actor.System,
                "test"
            );
        await services.GetRequiredService<ConferenceDb>().SaveChangesAsync();
        Assert.Null(
            await mandates.Grant(
                new(
                    person,
                    mandate.Office,
                    mandate.Party,
                    mandate.Body,
                    Today.AddDays(from),
                    to is { } days ? Today.AddDays(days) : null
                ),
                Actor.System,
                "test"
            )
        );
        await services.GetRequiredService<ConferenceDb>().SaveChangesAsync();
        var held = await mandates.InForce(person, puebla.Clock.GetUtcNow());
        return new(name, person, [.. held.Mandates.Select(one => one.ToString())], lists);
    }
}
