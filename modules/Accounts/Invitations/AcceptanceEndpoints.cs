using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Puebla.Accounts.Contracts;
using Puebla.Accounts.Passkeys;
using Puebla.Accounts.SignIn;
using Puebla.Contacts.Contracts;

namespace Puebla.Accounts.Invitations;

/// <summary>What the page of an invitation asks for its passkey.</summary>
internal static class AcceptanceEndpoints
{
    public const string Options = "opciones";

    public static void MapAcceptance(this IEndpointRouteBuilder site)
    {
        var place = AccountPlaces.Acceptance;
        foreach (var path in new[] { place.Spanish, place.English })
        {
            site.MapPost($"{path}/{{token}}/{Options}", Ask).AllowAnonymous();
        }
    }

    private static async Task<IResult> Ask(
        string token,
        Acceptance acceptance,
        PasskeyCeremonies passkeys,
        IPersons persons,
        HttpContext http
    )
    {
        var stop = http.RequestAborted;
        return
            await acceptance.Open(token, stop) is { } invitation
            && await persons.Find(invitation.PersonId, stop) is { } person
            ? SignInEndpoints.Answer(
                await passkeys.AskForNew(person.Id, person.Email, http, stop),
                http
            )
            : Results.NotFound();
    }
}
