using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Puebla.Accounts.Credentials;
using Puebla.Accounts.Data;
using Puebla.Accounts.Sessions;
using Puebla.Contacts.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Data;

namespace Puebla.Accounts.SignIn;

/// <summary>Who somebody proved to be, with the factor that is not used up yet; or why not.</summary>
internal sealed record Proof(Account? Account, SecondFactor? Factor, Refusal? Refusal);

/// <summary>Password and second factor, tried together: one no for everything that can be wrong, at the same cost.</summary>
internal sealed class PasswordCheck(
    ConferenceDb db,
    IPersons persons,
    Passwords passwords,
    SecondFactors factors,
    Throttle throttle,
    SignInCookies cookies
)
{
    /// <summary>The account and the factor, which is not used up yet; or why not.</summary>
    public async Task<Proof> Try(
        string email,
        string password,
        string code,
        HttpContext http,
        CancellationToken stop
    )
    {
        var person = await persons.ByEmail(email, stop) ?? Guid.Empty;
        var device = await KnownDevice(person, http, stop);
        var network = Browser.NeighbourhoodOf(http);
        if (await throttle.Begin(email, network, device, stop) is { } wait)
        {
            return new(null, null, AccountRefusals.Wait(wait));
        }
        var account = await db.Set<Account>().SingleOrDefaultAsync(a => a.PersonId == person, stop);
        var right = passwords.IsRight(account, password);
        var factor = await factors.Read(account, code, stop);
        if (account is null || account.ClosedAt is not null || !right || factor is null)
        {
            return new(null, null, AccountRefusals.Wrong);
        }
        await throttle.Succeeded(email, network, device, stop);
        return new(account, factor, null);
    }

    private async Task<Guid?> KnownDevice(Guid person, HttpContext http, CancellationToken stop)
    {
        var device = cookies.Device(http.Request) ?? Guid.Empty;
        return await db.Set<Device>().AnyAsync(d => d.PersonId == person && d.Id == device, stop)
            ? device
            : null;
    }
}
