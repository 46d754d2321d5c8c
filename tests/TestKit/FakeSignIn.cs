using Microsoft.AspNetCore.Builder;
using Puebla.Kernel.Access;

namespace Puebla.TestKit;

/// <summary>Lets a test say who asks: the header names the audiences, <c>members</c> or <c>body:grcm</c>, apart by commas.</summary>
public static class FakeSignIn
{
    /// <summary>The header that only the test host reads.</summary>
    public const string Header = "X-Test-Audiences";

    internal static void Use(WebApplication site) =>
        site.Use(
            (http, next) =>
            {
                if (http.Request.Headers[Header] is [{ } names])
                {
                    http.Features.Set(Actor.Person("test-person", names.Split(',').Select(Parse)));
                }
                return next(http);
            }
        );

    private static Audience Parse(string name)
    {
        var parts = name.Split(':', 2);
        return new(
            Enum.Parse<AccessMode>(parts[0], ignoreCase: true),
            parts.Length > 1 ? parts[1] : ""
        );
    }
}
