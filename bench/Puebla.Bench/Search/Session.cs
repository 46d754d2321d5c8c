using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Accounts.Data;
using Puebla.Accounts.Sessions;
using Puebla.Contacts.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;

namespace Puebla.Bench.Search;

/// <summary>A real session, as a sign-in begins one.</summary>
internal static class Session
{
    /// <summary>Of a focal point: the cookie that its browser sends, and whose it is.</summary>
    public static Task<(string Cookie, Guid Person)> BeginAsync(IServiceProvider services) =>
        BeginAsync(services, Office.FocalPoint, Party.Country("CRI"));

    /// <summary>Of somebody with an office.</summary>
    public static async Task<(string Cookie, Guid Person)> BeginAsync(
        IServiceProvider services,
        Office office,
        Party party
    )
    {
        await using var scope = services.CreateAsyncScope();
        var provider = scope.ServiceProvider;
        var db = provider.GetRequiredService<ConferenceDb>();
        var person = await provider
            .GetRequiredService<IPersons>()
            .Add(
                new("Bench", $"{Guid.NewGuid():N}@puebla.invalid", Language.Spanish),
                Actor.System,
                "bench"
            );
        await db.SaveChangesAsync();
        var now = provider.GetRequiredService<TimeProvider>().GetUtcNow();
        await provider
            .GetRequiredService<IMandates>()
            .Grant(
                new(
                    person,
                    office,
                    party,
                    null,
                    DateOnly.FromDateTime(now.UtcDateTime).AddDays(-1)
                ),
                Actor.System,
                "bench"
            );
        var account = new Account { PersonId = person, CreatedAt = now };
        db.Add(account);
        await db.SaveChangesAsync();
        var http = new DefaultHttpContext { RequestServices = provider };
        http.Connection.RemoteIpAddress = IPAddress.Loopback;
        await provider
            .GetRequiredService<SessionBook>()
            .Begin(account, "bench", http, CancellationToken.None);
        await db.SaveChangesAsync();
        return (
            string.Join(
                "; ",
                http.Response.Headers.SetCookie.Select(cookie => cookie!.Split(';')[0])
            ),
            person
        );
    }
}
