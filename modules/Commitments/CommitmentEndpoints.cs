using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Puebla.Commitments.Boards.Export;
using Puebla.Commitments.Brief;
using Puebla.Commitments.Overview;
using Puebla.Commitments.Sheets;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Ui.Components;
using Puebla.Ui.Printing;

namespace Puebla.Commitments;

/// <summary>What the module serves besides pages.</summary>
public static class CommitmentEndpoints
{
    /// <summary>Boards, briefs and overviews as files.</summary>
    public static void MapCommitments(this IEndpointRouteBuilder site)
    {
        ArgumentNullException.ThrowIfNull(site);
        site.MapBoards();
        foreach (var language in new[] { Language.Spanish, Language.English })
        {
            var (brief, overview) = (SheetPlaces.Countries.Below, SheetPlaces.Presidencies.Below);
            foreach (var (format, at) in SheetFiles.Formats.Select((format, i) => (format, i + 1)))
            {
                site.MapGet(
                        $"{SheetPlaces.Countries.In(language)}/{{key}}/{Word(brief[at], language)}",
                        (string key, BriefMaker maker, SheetFiles files, HttpContext http) =>
                            Brief(key, format, maker, files, http)
                    )
                    .RequireAuthorization(new SignedInAttribute());
                site.MapGet(
                        $"{SheetPlaces.Presidencies.In(language)}/{{key}}/{Word(overview[at], language)}",
                        (string key, OverviewMaker maker, SheetFiles files, HttpContext http) =>
                            Overview(key, format, maker, files, http)
                    )
                    .RequireAuthorization(new MayAttribute(Act.Remind));
            }
        }
    }

    private static async Task<IResult> Brief(
        string key,
        string format,
        BriefMaker maker,
        SheetFiles files,
        HttpContext http
    ) =>
        await maker.Of(key, SheetLengths.OfFormat(format), http.RequestAborted) switch
        {
            ({ } sheet, _) => await files.Answer(sheet, $"ficha-{key}", format, http),
            (_, { } rule) => Refused(http, rule),
            _ => Results.NotFound(),
        };

    private static async Task<IResult> Overview(
        string key,
        string format,
        OverviewMaker maker,
        SheetFiles files,
        HttpContext http
    ) =>
        await maker.Of(key, SheetLengths.OfFormat(format), http.RequestAborted) is { } sheet
            ? await files.Answer(sheet, $"panorama-{key}", format, http)
            : Results.NotFound();

    private static IResult Refused(HttpContext http, Rule rule)
    {
        AnswerInstead.With<RuleRefusal>(
            http,
            StatusCodes.Status403Forbidden,
            (nameof(RuleRefusal.Rule), rule)
        );
        return Results.Empty;
    }

    private static string Word((string Spanish, string English) word, Language language) =>
        language == Language.English ? word.English : word.Spanish;
}
