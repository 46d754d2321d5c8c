using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Diagnostics;
using Puebla.Accounts.SignIn;
using Puebla.Ui.Addresses;

namespace Puebla.Web.Site;

/// <summary>A form that no page has any more: somebody else did what it asks while it was filled in, or the sign-in changed in another window.</summary>
/// <param name="Address">Where it was.</param>
/// <param name="Typed">What was written in it, so that it can be copied; nothing where another site sent it.</param>
public sealed record UnansweredForm(string Address, IReadOnlyList<string> Typed)
{
    /// <summary>Takes what was typed before the page that shows it is made.</summary>
    internal static void UseUnansweredForms(WebApplication site) =>
        site.Use(
            async (http, next) =>
            {
                if (await Of(http) is { } form)
                {
                    http.Features.Set(form);
                    http.Request.Method = HttpMethods.Get;
                }
                await next(http);
                if (WentUnanswered(http))
                {
                    // Its type alone says that it has a body, which it has not.
                    http.Response.ContentType = null;
                }
            }
        );

    // No page says by itself that a form was bad: it shows the form again with what is wrong.
    private static bool WentUnanswered(HttpContext http) =>
        http.Response is { StatusCode: StatusCodes.Status400BadRequest, HasStarted: false }
        && HttpMethods.IsPost(http.Request.Method)
        && http.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null;

    private static async Task<UnansweredForm?> Of(HttpContext http)
    {
        if (
            !HttpMethods.IsPost(http.Request.Method)
            || http.Features.Get<IStatusCodeReExecuteFeature>()
                is not { OriginalStatusCode: StatusCodes.Status400BadRequest } refused
        )
        {
            return null;
        }
        var address = refused.OriginalPathBase + refused.OriginalPath + refused.OriginalQueryString;
        return new(address, await Written(http));
    }

    private static async Task<IReadOnlyList<string>> Written(HttpContext http)
    {
        var own = http.RequestServices.GetRequiredService<SiteAddress>().Of(http.Request);
        if (http.Request.Headers.Origin != own.GetLeftPart(UriPartial.Authority))
        {
            return [];
        }
        // A token that is no longer good locks the form; here it only comes back to the page of this site that sent it.
        http.Features.Set<IAntiforgeryValidationFeature>(null);
        if (!http.Request.HasFormContentType)
        {
            return [];
        }
        try
        {
            var form = await http.Request.ReadFormAsync(http.RequestAborted);
            return
            [
                .. form.Where(field => KeptPost.IsKept(field.Key))
                    .SelectMany(field => field.Value)
                    .OfType<string>()
                    .Where(IsProse)
                    .Distinct(StringComparer.Ordinal),
            ];
        }
        catch (Exception problem)
            when (problem is InvalidDataException or BadHttpRequestException or IOException)
        {
            return [];
        }
    }

    // What a page carries by itself, numbers, days, codes, keys, is one word.
    private static bool IsProse(string value) => value.Trim().Any(char.IsWhiteSpace);
}
