using Microsoft.AspNetCore.Components.Endpoints;
using Puebla.Kernel.Access;
using Puebla.Ui.Addresses;

namespace Puebla.Web.Access;

/// <summary>Finds the private row of the head before a page is made for somebody who signed in.</summary>
internal static class PrivateMenus
{
    public static void UsePrivateMenus(this WebApplication site) =>
        site.Use(
            async (http, next) =>
            {
                if (
                    http.Features.Get<Actor>() is { PersonId: not null } actor
                    && http.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null
                )
                {
                    http.Features.Set(
                        await http
                            .RequestServices.GetRequiredService<PrivateMenuReader>()
                            .Of(actor, http.RequestAborted)
                    );
                }
                await next(http);
            }
        );
}
