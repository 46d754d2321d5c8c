using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Kernel.Access;

namespace Puebla.TestKit;

/// <summary>Lets a test say who asks, by headers that only the test host reads.</summary>
public static class FakeSignIn
{
    /// <summary>Audiences, <c>members</c> or <c>body:grcm</c>, apart by commas.</summary>
    public const string Header = "X-Test-Audiences";

    /// <summary>Mandates, <c>focal-point@country:CRI</c> or <c>delegate@country:PAN/wg-protection</c>, apart by commas; they give the audiences that the tables of rights give.</summary>
    public const string Mandates = "X-Test-Mandates";

    /// <summary>The person's id; the same one for all where it is not given.</summary>
    public const string Person = "X-Test-Person";

    /// <summary>The person of whom a test says nothing.</summary>
    public static Guid SomePerson { get; } = new("7e57b105-0000-4000-8000-000000000001");

    internal static void Use(WebApplication site) =>
        site.Use(
            async (http, next) =>
            {
                if (await ActorOf(http) is { } actor)
                {
                    http.Features.Set(actor);
                }
                await next(http);
            }
        );

    /// <summary>The mandate of a word; its id is the same for the same word.</summary>
    public static Mandate Mandate(string word)
    {
        var (office, rest) = Split(word, '@');
        var (party, body) = Split(rest, '/');
        return new(
            new Guid(
                System
                    .Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(word))
                    .AsSpan(0, 16)
            ),
            Offices.FromWord(office) ?? throw new ArgumentException($"No office {office}."),
            Party.Parse(party) ?? throw new ArgumentException($"No party {party}."),
            body.Length > 0 ? body : null
        );
    }

    private static async Task<Actor?> ActorOf(HttpContext http)
    {
        var audiences = http.Request.Headers[Header].ToString();
        var mandates = http.Request.Headers[Mandates].ToString();
        if (audiences.Length + mandates.Length == 0)
        {
            return null;
        }
        var now = http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        Mandate[] held = [.. Words(mandates).Select(Mandate)];
        var given = Words(audiences)
            .Select(word =>
                Audience.Parse(word) ?? throw new ArgumentException($"No audience {word}.")
            );
        var byMandate =
            held.Length > 0
                ? await http
                    .RequestServices.GetRequiredService<IRights>()
                    .AudiencesOf(held, now, http.RequestAborted)
                : [];
        var person = Guid.TryParse(http.Request.Headers[Person], out var id) ? id : SomePerson;
        return Actor.Person(
            person.ToString("D"),
            [.. given, .. byMandate],
            held,
            new SignIn(person, now.AddMinutes(10))
        );
    }

    private static string[] Words(string list) =>
        list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static (string Before, string After) Split(string word, char at) =>
        word.IndexOf(at, StringComparison.Ordinal) is var place and >= 0
            ? (word[..place], word[(place + 1)..])
            : (word, "");
}
