using System.Globalization;
using System.Net;
using Microsoft.Extensions.Localization;
using Puebla.Kernel;
using Puebla.Ui;

namespace Puebla.Web.Site;

/// <summary>What a visitor reads when Puebla failed: needs neither the database nor the components, for they may be what failed.</summary>
internal static class FailurePage
{
    public static Task Write(HttpContext http)
    {
        var words = http.RequestServices.GetRequiredService<IStringLocalizer<Web.Texts>>();
        var language = LanguageExtensions.Current;
        http.Response.StatusCode = StatusCodes.Status500InternalServerError;
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        var title = WebUtility.HtmlEncode(words["Failure.Title"]);
        var what = WebUtility.HtmlEncode(
            string.Format(
                CultureInfo.CurrentCulture,
                words["Failure.WhatToDo"],
                http.TraceIdentifier
            )
        );
        var home = Ui.Addresses.SitePlaces.Home.In(language);
        var back = WebUtility.HtmlEncode(words["NotFound.Home"]);
        return http.Response.WriteAsync(
            $"""<!DOCTYPE html><html lang="{language.Code}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title><meta name="robots" content="noindex"><link rel="stylesheet" href="{SiteAssets.Url("site.css")}"></head><body><div class="site-head"><div class="tiles"></div></div><main class="wrap"><h1>{title}</h1><p class="lead">{what}</p><p><a href="{home}">{back}</a></p></main></body></html>"""
        );
    }
}
