using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace Puebla.Accounts.Invitations;

/// <summary>Keeps the token of a link until its one reader has seen it, by keys that are not in the database. At the command line there are none, and nothing is sealed.</summary>
internal sealed class LinkSeal(IServiceProvider services)
{
    private IDataProtector? Protector =>
        services.GetService<IDataProtectionProvider>()?.CreateProtector("accounts.link");

    public string? Close(string token) => Protector?.Protect(token);

    public string? Open(string? kept)
    {
        try
        {
            return kept is null ? null : Protector?.Unprotect(kept);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
