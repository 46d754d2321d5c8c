using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using Puebla.Kernel;
using Puebla.Kernel.Printing;
using Puebla.Record.Access;
using Puebla.Record.Files;
using Puebla.Record.Search.Query;
using Puebla.Ui.Components;
using Puebla.Ui.Printing;

namespace Puebla.Record.Dossiers.Files;

/// <summary>Dossiers as files, in both languages' addresses: those that are kept, and what a search finds, which is kept nowhere.</summary>
internal static class DossierFiles
{
    public static void MapDossiers(this IEndpointRouteBuilder site)
    {
        foreach (
            var (language, word) in new[]
            {
                (Language.Spanish, "descarga"),
                (Language.English, "download"),
            }
        )
        {
            site.MapGet($"{DossierPlaces.List.In(language)}/{{id:guid}}/{word}/{{format}}", Kept)
                .AllowAnonymous();
            site.MapGet($"{DossierPlaces.OfSearch.In(language)}/{{format}}", Passing)
                .AllowAnonymous();
        }
    }

    private static async Task<IResult> Kept(
        Guid id,
        string format,
        DossierReader dossiers,
        DossierFile files,
        ConfidentialReads reads,
        HttpContext http
    )
    {
        var stop = http.RequestAborted;
        return DossierFile.Formats.Contains(format) && await dossiers.Find(id, stop) is { } view
            ? await Answer(view, format, files, reads, http)
            : Results.NotFound();
    }

    private static async Task<IResult> Passing(
        string format,
        ProvisionSource source,
        QuoteReader quotes,
        DossierFile files,
        ConfidentialReads reads,
        IStringLocalizer<Texts> words,
        TimeProvider clock,
        HttpContext http
    )
    {
        var stop = http.RequestAborted;
        var asked = SearchAddress.Read(http.Request.Query);
        if (
            !DossierFile.Formats.Contains(format)
            || (asked.Text.Length == 0 && asked.Filters.Count == 0)
        )
        {
            return Results.NotFound();
        }
        var found = await source.FoundBy(asked, stop);
        var title = asked.Text.Length > 0 ? words["Search.For", asked.Text] : words["Search.Title"];
        var view = new DossierView(
            null,
            new(title, null),
            null,
            await quotes.Of([.. found.Addresses.Select(one => new WantedQuote(one))], stop)
        )
        {
            At = clock.GetUtcNow(),
            OutOf = found.OutOf,
        };
        return await Answer(view, format, files, reads, http);
    }

    private static async Task<IResult> Answer(
        DossierView view,
        string format,
        DossierFile files,
        ConfidentialReads reads,
        HttpContext http
    )
    {
        await reads.Note("dossier", http.RequestAborted, DossierReads.Of(view));
        var written = await files.Write(view, format, http.Request, http.RequestAborted);
        if (written.Content is not { } content)
        {
            http.Response.Headers.CacheControl = "no-store";
            http.Response.Headers.RetryAfter = "10";
            AnswerInstead.With<NoPdf>(
                http,
                StatusCodes.Status503ServiceUnavailable,
                (nameof(NoPdf.Trouble), written.Trouble ?? PdfTrouble.Failed)
            );
            return Results.Empty;
        }
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        // Made for the one who asks, at what they may see now.
        http.Response.Headers.CacheControl = "private, no-store";
        var name = view.Id is { } id ? $"dosier-{id:D}" : "dosier";
        return Results.Bytes(content, MediaType(format), $"{name}.{format}");
    }

    private static string MediaType(string format) =>
        format switch
        {
            "pdf" => "application/pdf",
            "json" => "application/json",
            _ => ExportFormats.All.Single(one => one.Extension == format).MediaType,
        };
}
