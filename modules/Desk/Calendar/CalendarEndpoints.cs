using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Desk.MyDesk;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Mail;
using Puebla.Ui.Addresses;

namespace Puebla.Desk.Calendar;

/// <summary>The calendar at its secret address, for programs without a session; and the way from one of its lines to the task, for the person alone.</summary>
internal static class CalendarEndpoints
{
    public const string Path = "/calendario";

    public static void MapCalendar(this IEndpointRouteBuilder site)
    {
        site.MapMethods(Path + "/{token}.ics", [HttpMethods.Get, HttpMethods.Head], Serve)
            .AllowAnonymous()
            .CacheOutput(cache => cache.NoCache());
        foreach (var path in new[] { DeskPlaces.Asked.Spanish, DeskPlaces.Asked.English })
        {
            site.MapGet($"{path}/{{tag}}", Lead).RequireAuthorization(new SignedInAttribute());
        }
    }

    private static async Task<IResult> Serve(
        string token,
        FeedBook book,
        IAccountRegister accounts,
        ICorrespondents correspondents,
        CalendarMaker maker,
        SiteAddress address,
        HttpContext http
    )
    {
        var stop = http.RequestAborted;
        http.Response.Headers.CacheControl = "private, max-age=0";
        http.Response.Headers["X-Robots-Tag"] = "noindex";
        if (
            await book.PersonOf(token, stop) is not { } person
            || !await accounts.CanSignIn(person, stop)
            || await correspondents.Find(person, stop) is not { } of
        )
        {
            return Results.NotFound();
        }
        http.Response.Headers.ContentLanguage = of.Language.Code;
        return Results.Content(
            await maker.Make(person, of, address.Of(http.Request), stop),
            "text/calendar; charset=utf-8",
            Encoding.UTF8
        );
    }

    private static async Task<IResult> Lead(
        string tag,
        AskedGathering gathering,
        ICurrentActor current,
        Places places,
        HttpContext http
    )
    {
        var actor = current.Actor;
        var person = actor.PersonId ?? Guid.Empty;
        var all = await gathering.Of(actor, LanguageExtensions.Current, http.RequestAborted);
        var meant = all.Lines.FirstOrDefault(asked => AskedTag.Of(person, asked.Key) == tag);
        http.Response.Headers.CacheControl = "no-store";
        // What was done meanwhile is asked no longer.
        return Results.Redirect(
            meant is null
                ? DeskPlaces.Notices.Here
                : places.In(meant.Link, LanguageExtensions.Current)
        );
    }
}
