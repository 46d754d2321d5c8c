using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using Puebla.Contacts.Directory;
using Puebla.Kernel.Access;

namespace Puebla.Contacts.Export;

/// <summary>The directory as files: a sheet, and cards for an address book.</summary>
internal static class ExportEndpoints
{
    public static void MapContactExports(this IEndpointRouteBuilder site)
    {
        foreach (var path in new[] { DirectoryPages.Sheet.Spanish, DirectoryPages.Sheet.English })
        {
            site.MapGet(path, Sheet).RequireAuthorization(new MayAttribute(Act.SeeContacts));
        }
        foreach (var path in new[] { DirectoryPages.VCards.Spanish, DirectoryPages.VCards.English })
        {
            site.MapGet(path, Cards).RequireAuthorization(new MayAttribute(Act.SeeContacts));
        }
    }

    private static async Task<IResult> Sheet(
        HttpContext http,
        ContactExport export,
        IStringLocalizer<Texts> words
    )
    {
        var chosen = await Take(http, export, "csv");
        return Results.Bytes(ContactSheet.Of(chosen, words), "text/csv; charset=utf-8");
    }

    private static async Task<IResult> Cards(
        HttpContext http,
        ContactExport export,
        IStringLocalizer<Texts> words
    )
    {
        var chosen = await Take(http, export, "vcf");
        var text = Encoding.UTF8.GetBytes(VCards.Of(chosen, words));
        return Results.Bytes(text, "text/vcard; charset=utf-8");
    }

    private static async Task<IReadOnlyList<PartyEntries>> Take(
        HttpContext http,
        ContactExport export,
        string form
    )
    {
        var chosen = await export.Take(
            DirectoryFilter.Of(http.Request.Query),
            form,
            http.RequestAborted
        );
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.ContentDisposition =
            $"attachment; filename=\"puebla-contactos.{form}\"";
        return chosen;
    }
}
