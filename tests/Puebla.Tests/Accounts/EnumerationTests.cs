using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Puebla.Accounts.Data;
using Puebla.TestKit;

namespace Puebla.Tests.Accounts;

/// <summary>Nobody learns who has an account: not from the words, the status, the cookies, nor from how much is reckoned.</summary>
public sealed class EnumerationTests
{
    [Fact]
    public async Task A_known_and_an_unknown_address_get_the_same_answer_at_the_same_cost()
    {
        await using var cluster = await OwnDatabase.Migrated();
        var hasher = new Counting();
        await using var puebla = await RunningPuebla.OnAsync(
            cluster.Lease,
            change: settings =>
                settings.With(services =>
                    services.Replace(ServiceDescriptor.Singleton<IPasswordHasher<Account>>(hasher))
                )
        );
        var person = await puebla.SignedIn("administrator@puebla");
        var without = await puebla.Person("administrator@puebla");
        // The hash that stands in for a missing one is made once, at the first need.
        await Try(puebla, "warm-up@example.org", hasher);

        var known = await Try(puebla, person.Email, hasher);
        Assert.Equal(1, known.Verified);
        foreach (var email in new[] { "nobody@example.org", without.Email, "", "no address" })
        {
            Assert.Equal(known, await Try(puebla, email, hasher));
        }
    }

    private static async Task<Seen> Try(RunningPuebla puebla, string email, Counting hasher)
    {
        using var browser = new Visit(puebla);
        var before = (hasher.Verified, hasher.Hashed);
        using var answer = await browser.Post(
            "/entrar",
            "entrar",
            new Dictionary<string, string>
            {
                ["correo"] = email,
                ["contrasena"] = "una frase equivocada",
                ["codigo"] = "000000",
            }
        );
        var page = await Visit.Read(answer);
        return new(
            (int)answer.StatusCode,
            page.QuerySelector("[role=alert]")!.TextContent.Trim(),
            answer.Headers.Contains("Set-Cookie"),
            string.Join(',', browser.Cookies.Keys.Select(name => name.Split('.')[0]).Order()),
            hasher.Verified - before.Verified,
            hasher.Hashed - before.Hashed
        );
    }

    private sealed record Seen(
        int Status,
        string Words,
        bool SetsCookie,
        string Cookies,
        int Verified,
        int Hashed
    );

    private sealed class Counting : IPasswordHasher<Account>
    {
        private readonly PasswordHasher<Account> _hasher = new();

        public int Verified { get; private set; }

        public int Hashed { get; private set; }

        public string HashPassword(Account user, string password)
        {
            Hashed++;
            return _hasher.HashPassword(user, password);
        }

        public PasswordVerificationResult VerifyHashedPassword(
            Account user,
            string hashedPassword,
            string providedPassword
        )
        {
            Verified++;
            return _hasher.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
