using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Accounts.Recovery;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Notices;
using Puebla.Kernel.SecondPerson;
using Puebla.TestKit;
using Puebla.Tests.Conference;

namespace Puebla.Tests.Accounts;

/// <summary>Closing, reopening, recovering: what ends, who is told, and who may.</summary>
public sealed class AccountManagementTests(OnePuebla one)
{
    [Fact]
    public async Task A_closed_account_is_out_at_once_and_cannot_come_in_until_it_is_reopened()
    {
        var puebla = await one.Running();
        var (admin, person) = (
            await puebla.SignedIn("administrator@puebla"),
            await puebla.SignedIn("administrator@puebla")
        );
        await Change(admin, person, "cerrar");
        Assert.False(await IsIn(person.Browser));
        using var browser = new Visit(puebla);
        using (var answer = await person.SignIn(browser, person.RecoveryCodes[0]))
        {
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
        await Change(admin, person, "abrir");
        using var again = await person.SignIn(browser, person.RecoveryCodes[0]);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
    }

    [Fact]
    public async Task Nobody_closes_the_own_account_nor_without_a_reason()
    {
        var puebla = await one.Running();
        var admin = await puebla.SignedIn("administrator@puebla");
        await Change(admin, admin, "cerrar");
        Assert.True(await IsIn(admin.Browser));
        var other = await puebla.SignedIn("administrator@puebla");
        await Change(admin, other, "cerrar", " ");
        Assert.True(await IsIn(other.Browser));
    }

    [Theory]
    [InlineData("focal-point@country:CRI")]
    [InlineData("secretariat@secretariat")]
    public async Task The_list_of_accounts_is_the_administrators(string mandate)
    {
        var puebla = await one.WithFacts();
        using var answer = await puebla.AskAs(mandate, "/cuentas");
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        using var visitor = await puebla.Ask("/cuentas");
        Assert.Equal(HttpStatusCode.Redirect, visitor.StatusCode);
    }

    [Fact]
    public async Task A_recovery_wants_two_persons_ends_every_way_in_and_is_told()
    {
        var puebla = await one.WithFacts();
        var person = await puebla.SignedIn("official@country:SLV");
        var starter = await puebla.SignedIn("focal-point@country:SLV");
        var second = await puebla.SignedIn("answers-for-country@country:SLV");
        using (
            var proposed = await starter.Browser.Post(
                "/recuperacion",
                "recuperar",
                new Dictionary<string, string>
                {
                    ["persona"] = person.Id.ToString(),
                    ["motivo"] = "Perdió el teléfono; hablé con ella en persona.",
                }
            )
        )
        {
            var page = await Visit.Read(proposed);
            Assert.Contains("segunda persona", page.Body!.TextContent, StringComparison.Ordinal);
        }
        Assert.Contains("accounts.recovery-proposed", await Told(puebla, person.Id));
        Assert.True(await IsIn(person.Browser));

        Assert.NotNull(await Confirm(puebla, person.Id, starter.Id, "focal-point@country:SLV"));
        Assert.NotNull(await Confirm(puebla, person.Id, person.Id, "official@country:SLV"));
        Assert.NotNull(await Confirm(puebla, person.Id, Guid.NewGuid(), "focal-point@country:PAN"));
        Assert.Null(await Confirm(puebla, person.Id, second.Id, "answers-for-country@country:SLV"));
        await Forget(puebla);

        Assert.False(await IsIn(person.Browser));
        using var browser = new Visit(puebla);
        using (var old = await person.SignIn(browser, person.RecoveryCodes[0]))
        {
            Assert.Equal(HttpStatusCode.OK, old.StatusCode);
        }
        Assert.Contains("accounts.recovery-done", await Told(puebla, person.Id));
        Assert.Contains("accounts.recovery-done", await Told(puebla, starter.Id));

        var link = await LinkFor(puebla, second.Id);
        using (var others = await starter.Browser.Ask(link))
        {
            Assert.DoesNotContain(
                "mostrar",
                await others.Content.ReadAsStringAsync(),
                StringComparison.Ordinal
            );
        }
        using var shown = await second.Browser.Post(
            link,
            "mostrar",
            new Dictionary<string, string>()
        );
        var url = (await Visit.Read(shown)).QuerySelector("main code")!.TextContent;
        Assert.Null((await second.Browser.Page(link)).QuerySelector("main form[method=post]"));
        await puebla.Accepted(person.Id, person.Email, new Uri(url).AbsolutePath);
    }

    private static async Task<Refusal?> Confirm(
        RunningPuebla puebla,
        Guid person,
        Guid confirmer,
        string mandate
    )
    {
        await using var scope = puebla.Services.CreateAsyncScope();
        var subject = RecoveryKind.SubjectOf(person);
        var act = await scope
            .ServiceProvider.GetRequiredService<ConferenceDb>()
            .Set<PendingAct>()
            .AsNoTracking()
            .SingleAsync(a => a.Subject == subject && a.State == PendingState.Open);
        return await scope
            .ServiceProvider.GetRequiredService<ISecondPerson>()
            .Confirm(
                act.Id,
                Actor.Person(confirmer.ToString("D"), [], [FakeSignIn.Mandate(mandate)]),
                ""
            );
    }

    private static Task<List<string>> Told(RunningPuebla puebla, Guid person) =>
        puebla.With<ConferenceDb, List<string>>(db =>
            db.Set<Notice>().Where(n => n.PersonId == person).Select(n => n.Code).ToListAsync()
        );

    private static async Task<string> LinkFor(RunningPuebla puebla, Guid person) =>
        await puebla.With<ConferenceDb, string?>(db =>
            db.Set<Notice>()
                .Where(n => n.PersonId == person && n.Code == "accounts.recovery-link")
                .Select(n => n.Link)
                .SingleAsync()
        ) ?? throw new InvalidOperationException("No link.");

    private static async Task Change(
        SignedInPerson admin,
        SignedInPerson person,
        string what,
        string reason = "Lo pidió su gobierno."
    )
    {
        var page = await admin.Browser.Page("/cuentas");
        var fields = new Dictionary<string, string>(
            Forms.Filled(
                page,
                $"cuenta-{person.Id:N}",
                new Dictionary<string, string> { ["motivo"] = reason }
            )
        )
        {
            ["que"] = what,
        };
        using var answer = await admin.Browser.Post("/cuentas", fields);
    }

    private static async Task Forget(RunningPuebla puebla)
    {
        foreach (var keeper in puebla.Services.GetServices<Puebla.Kernel.Changes.IForgetful>())
        {
            await keeper.Forget(null, default);
        }
    }

    private static async Task<bool> IsIn(Visit browser)
    {
        using var answer = await browser.Ask("/mi-cuenta");
        return answer.StatusCode == HttpStatusCode.OK;
    }
}
