using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Accounts.Data;
using Puebla.Accounts.Recovery;
using Puebla.Contacts.Contracts;
using Puebla.Contacts.Data;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.SecondPerson;
using Puebla.Record.Intake;
using Puebla.TestKit;
using Puebla.Tests.Contacts;

namespace Puebla.Tests.Access;

/// <summary>What goes on in a Puebla in use: acts that wait, one that was decided, a mandate that is over.</summary>
internal static class Affairs
{
    /// <summary>Begins them by the site's own pages.</summary>
    /// <param name="puebla">Where.</param>
    /// <param name="focalPoint">Browser of Costa Rica's focal point.</param>
    /// <param name="answers">Browser of who answers for Costa Rica.</param>
    /// <returns>Addresses that people know from elsewhere than a link of a page.</returns>
    public static async Task<IReadOnlyList<string>> Begin(
        RunningPuebla puebla,
        Visit focalPoint,
        Visit answers
    )
    {
        await Propose(focalPoint, "gobierno");
        await PassOn(answers);
        await Propose(focalPoint, "secretaria");
        var recovered = await Recover(puebla, focalPoint, answers);
        using (
            var added = await focalPoint.Post(
                "/directorio/CRI/institucion",
                "institucion",
                new Dictionary<string, string> { ["nombre"] = "Dirección de Migración" }
            )
        )
        {
            Assert.Equal(System.Net.HttpStatusCode.Redirect, added.StatusCode);
        }
        var (person, mandate) = await Give(
            puebla,
            "Persona Anterior",
            Office.Official,
            Party.Country("CRI"),
            -30,
            -2
        );
        var handedIn = await HandIn(puebla);
        return
        [
            $"/documentos/entregas/{handedIn:D}",
            $"/en/documents/hand-ins/{handedIn:D}",
            $"/mandatos/{mandate:D}",
            $"/personas/borrar/{person:D}",
            $"/en/persons/erase/{person:D}",
            $"/recuperacion/enlace/{recovered:D}",
            $"/en/recovery/link/{recovered:D}",
            "/entrar/confirmar",
            "/en/sign-in/confirm",
            "/invitacion/ninguna",
            "/en/invitation/none",
            "/no-encontrado",
            "/en/not-found",
        ];
    }

    private static Task<Guid> HandIn(RunningPuebla puebla) =>
        puebla.With<IServiceProvider, Guid>(async services =>
        {
            var mandate = FakeSignIn.Mandate("secretariat@secretariat");
            var audiences = await services
                .GetRequiredService<IRights>()
                .AudiencesOf([mandate], puebla.Clock.GetUtcNow());
            var begun = await services
                .GetRequiredService<HandInBook>()
                .Begin(
                    new(),
                    Actor.Person(FakeSignIn.SomePerson.ToString("D"), audiences, [mandate]),
                    CancellationToken.None
                );
            return begun.List!.Value;
        });

    private static async Task Propose(Visit browser, string confirms)
    {
        using var answer = await browser.Post(
            "/mandatos/nuevo",
            "mandato",
            new Dictionary<string, string>
            {
                ["correo"] = $"{confirms}@example.org",
                ["nombre"] = $"Propuesta a {confirms}",
                ["cargo"] = "official",
                ["parte"] = "country:CRI",
                ["desde"] = Day(1),
                ["hasta"] = Day(90),
                ["confirma"] = confirms,
                ["motivo"] = "Prueba.",
            }
        );
        Assert.Contains("/pendientes/", answer.Headers.Location?.OriginalString ?? "");
    }

    // What waits for who answers for the country goes to a colleague.
    private static async Task PassOn(Visit answers)
    {
        var desk = await answers.Page("/escritorio");
        var form = desk.QuerySelector("a[href^='/escritorio/pasar']")!.GetAttribute("href")!;
        var page = await answers.Page(form);
        var colleague = page.QuerySelectorAll("label")
            .First(label => label.TextContent.Contains("punto focal", StringComparison.Ordinal))
            .QuerySelector("input[name=persona]")!
            .GetAttribute("value")!;
        using var answer = await answers.Post(
            page,
            form,
            "pasar",
            new Dictionary<string, string> { ["persona"] = colleague }
        );
        Assert.Contains("/pasado/", answer.Headers.Location?.OriginalString ?? "");
    }

    private static async Task<Guid> Recover(RunningPuebla puebla, Visit proposer, Visit confirmer)
    {
        var person = await puebla.SignedIn("official@country:CRI");
        using (
            await proposer.Post(
                "/recuperacion",
                "recuperar",
                new Dictionary<string, string>
                {
                    ["persona"] = person.Id.ToString("D"),
                    ["motivo"] = "Perdió el teléfono.",
                }
            )
        ) { }
        var act = await puebla.With<ConferenceDb, Guid>(db =>
            db.Set<PendingAct>()
                .Where(one => one.Kind == RecoveryKind.Code)
                .Select(one => one.Id)
                .SingleAsync()
        );
        using var decided = await confirmer.Post(
            $"/pendientes/decidir/{act:D}",
            "decidir",
            new Dictionary<string, string> { ["decision"] = "si" }
        );
        Assert.Equal(System.Net.HttpStatusCode.Redirect, decided.StatusCode);
        return await puebla.With<ConferenceDb, Guid>(db =>
            db.Set<Invitation>()
                .Where(one => one.PersonId == person.Id && one.Sealed != null)
                .Select(one => one.Id)
                .SingleAsync()
        );
    }

    /// <summary>A person with one mandate, between days counted from the day of the tests.</summary>
    public static async Task<(Guid Person, Guid Mandate)> Give(
        RunningPuebla puebla,
        string name,
        Office office,
        Party party,
        int from,
        int? to
    )
    {
        await using var scope = puebla.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var db = services.GetRequiredService<ConferenceDb>();
        var person = await services
            .GetRequiredService<IPersons>()
            .Add(new(name, ContactsHouse.EmailOf(name), Language.Spanish), Actor.System, "Prueba.");
        await db.SaveChangesAsync();
        var last = to is { } days ? DayOf(days) : (DateOnly?)null;
        Assert.Null(
            await services
                .GetRequiredService<IMandates>()
                .Grant(new(person, office, party, null, DayOf(from), last), Actor.System, "Prueba.")
        );
        await db.SaveChangesAsync();
        var mandate = await db.Set<MandateRow>()
            .Where(row => row.PersonId == person)
            .Select(row => row.Id)
            .SingleAsync();
        return (person, mandate);
    }

    /// <summary>A day counted from the day of the tests, as it is typed.</summary>
    public static string Day(int from) =>
        DayOf(from).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly DayOf(int from) =>
        DateOnly.FromDateTime(PresidedPuebla.Now.UtcDateTime).AddDays(from);
}
