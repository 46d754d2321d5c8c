using System.Net;
using Puebla.TestKit;

namespace Puebla.Tests.Accounts;

/// <summary>Guessing is slowed down, and cannot be turned against the person who is guessed at.</summary>
public sealed class LockoutTests(OnePuebla one)
{
    [Fact]
    public async Task Whoever_guesses_waits_even_with_the_right_answer_and_a_known_browser_does_not()
    {
        var puebla = await one.Running();
        var person = await puebla.SignedIn("administrator@puebla");
        using var stranger = new Visit(puebla);
        for (var guess = 0; guess < 5; guess++)
        {
            Assert.Contains(
                "no son correctos",
                await Wrong(person, stranger),
                StringComparison.Ordinal
            );
        }
        Assert.Contains("Espere 1 min", await Wrong(person, stranger), StringComparison.Ordinal);
        using (var right = await person.SignIn(stranger, person.RecoveryCodes[0]))
        {
            Assert.Equal(HttpStatusCode.OK, right.StatusCode);
        }

        // The person's own browser, signed out, is known: the stranger's failures do not reach it.
        person.Browser.Forget("puebla");
        using var own = await person.SignIn(person.Browser, person.RecoveryCodes[0]);
        Assert.Equal(HttpStatusCode.Redirect, own.StatusCode);
    }

    [Fact]
    public async Task Another_persons_known_browser_is_a_strangers()
    {
        var puebla = await one.Running();
        var (person, other) = (
            await puebla.SignedIn("administrator@puebla"),
            await puebla.SignedIn("administrator@puebla")
        );
        for (var guess = 0; guess < 5; guess++)
        {
            await Wrong(person, other.Browser);
        }
        Assert.Contains("Espere", await Wrong(person, other.Browser), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wait_ends_and_a_success_forgets_what_was_mistyped()
    {
        await using var cluster = await OwnDatabase.Migrated();
        await using var puebla = await RunningPuebla.OnAsync(cluster.Lease);
        var person = await puebla.SignedIn("administrator@puebla");
        using var browser = new Visit(puebla);
        for (var guess = 0; guess < 6; guess++)
        {
            await Wrong(person, browser);
        }
        puebla.Clock.Set(puebla.Clock.GetUtcNow().AddSeconds(31));
        using (var right = await person.SignIn(browser, person.RecoveryCodes[0]))
        {
            Assert.Equal(HttpStatusCode.Redirect, right.StatusCode);
        }
        using var next = new Visit(puebla);
        Assert.Contains("no son correctos", await Wrong(person, next), StringComparison.Ordinal);
    }

    private static async Task<string> Wrong(SignedInPerson person, Visit browser)
    {
        using var answer = await person.SignIn(browser, "000000", "una frase equivocada");
        return (await Visit.Read(answer)).QuerySelector("[role=alert]")!.TextContent;
    }
}
