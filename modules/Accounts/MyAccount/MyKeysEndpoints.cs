using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Puebla.Accounts.Passkeys;
using Puebla.Accounts.SignIn;
using Puebla.Contacts.Contracts;
using Puebla.Kernel.Access;
using Puebla.Ui.Addresses;

namespace Puebla.Accounts.MyAccount;

/// <summary>What the page of one's own keys asks for a new passkey.</summary>
internal static class MyKeysEndpoints
{
    public static Place Options { get; } =
        new("/mi-cuenta/claves/opciones", "/en/my-account/keys/options");

    public static void MapMyKeys(this IEndpointRouteBuilder site)
    {
        foreach (var path in new[] { Options.Spanish, Options.English })
        {
            site.MapPost(path, Ask)
                .RequireAuthorization(
                    new AuthorizeAttribute(SignedInAttribute.PolicyName),
                    new AuthorizeAttribute(FreshSignInAttribute.PolicyName)
                );
        }
    }

    private static async Task<IResult> Ask(
        PasskeyCeremonies passkeys,
        IPersons persons,
        ICurrentActor current,
        HttpContext http
    )
    {
        var person = await persons.Find(current.Actor.PersonId ?? Guid.Empty, http.RequestAborted);
        return person is null
            ? Results.NotFound()
            : SignInEndpoints.Answer(
                await passkeys.AskForNew(person.Id, person.Email, http, http.RequestAborted),
                http
            );
    }
}
