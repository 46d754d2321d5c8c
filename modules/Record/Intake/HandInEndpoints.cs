using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Puebla.Kernel;
using Puebla.Kernel.Access;

namespace Puebla.Record.Intake;

/// <summary>Where forms and the script send files, and where the script asks how a list stands.</summary>
internal static class HandInEndpoints
{
    public static void MapHandIns(this IEndpointRouteBuilder site)
    {
        var may = new MayAttribute(Act.HandIn);
        foreach (var language in new[] { Language.Spanish, Language.English })
        {
            var lists = IntakePlaces.Lists.In(language);
            site.MapPost(lists, Begin).RequireAuthorization(may);
            var files = $"{lists}/{{id:guid}}/{IntakePlaces.FilesWord(language)}";
            site.MapPost(files, AddFiles).RequireAuthorization(may);
            site.MapGet(files, Hashes).RequireAuthorization(may);
            site.MapGet($"{lists}/{{id:guid}}/{IntakePlaces.StateWord(language)}", State)
                .RequireAuthorization(may);
        }
    }

    /// <summary>The whole form: what is said of the list, then its files.</summary>
    private static Task<IResult> Begin(HttpContext http, HandInPost post) =>
        post.Receive(http, null);

    /// <summary>More files of a list; or one alone, as the script sends it.</summary>
    private static async Task<IResult> AddFiles(
        Guid id,
        HttpContext http,
        HandInPost post,
        HandInLists lists
    )
    {
        if (await lists.Find(id, http.RequestAborted) is not { IsMine: true })
        {
            return Results.NotFound();
        }
        return MultipartBody.Is(http.Request)
            ? await post.Receive(http, id)
            : await post.ReceiveOne(http, id);
    }

    /// <summary>What arrived whole, by its hash: the script sends none of it again.</summary>
    private static async Task<IResult> Hashes(Guid id, HttpContext http, HandInLists lists)
    {
        http.Response.Headers.CacheControl = "no-store";
        return await lists.Find(id, http.RequestAborted) is { IsMine: true }
            ? Results.Json(await lists.Hashes(id, http.RequestAborted))
            : Results.NotFound();
    }

    private static async Task<IResult> State(Guid id, HttpContext http, HandInLists lists)
    {
        if (await lists.Find(id, http.RequestAborted) is not { } list)
        {
            return Results.NotFound();
        }
        http.Response.Headers.CacheControl = "no-store";
        return new RazorComponentResult<HandInState>(new { List = list });
    }
}
