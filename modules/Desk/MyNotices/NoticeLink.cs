using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Notices;
using Puebla.Ui.Addresses;

namespace Puebla.Desk.MyNotices;

/// <summary>Where the link of a message leads: to the task itself, for the person who was told and nobody else. That it was opened is not kept.</summary>
internal static class NoticeLink
{
    public static void MapNoticeLink(this IEndpointRouteBuilder site)
    {
        foreach (var path in new[] { DeskPlaces.Notices.Spanish, DeskPlaces.Notices.English })
        {
            site.MapGet($"{path}/{{key:guid}}", Lead).RequireAuthorization(new SignedInAttribute());
        }
    }

    private static async Task<IResult> Lead(
        Guid key,
        ConferenceDb db,
        ICurrentActor current,
        Places places,
        HttpContext http
    )
    {
        var person = current.Actor.PersonId;
        var notice = await db.Set<Notice>()
            .AsNoTracking()
            .SingleOrDefaultAsync(n => n.Key == key && n.PersonId == person, http.RequestAborted);
        http.Response.Headers.CacheControl = "no-store";
        return notice is null
            ? Results.NotFound()
            : Results.Redirect(
                notice.Link is { } link
                    ? places.In(link, LanguageExtensions.Current)
                    : DeskPlaces.Notices.Here
            );
    }
}
