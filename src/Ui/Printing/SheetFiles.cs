using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Puebla.Kernel.Printing;
using Puebla.Ui.Addresses;
using Puebla.Ui.Components;

namespace Puebla.Ui.Printing;

/// <summary>Writes a sheet for Word; implemented by the host.</summary>
public interface ISheetDocx
{
    /// <summary>The file, in the language of the running request.</summary>
    byte[] Write(Sheet sheet);
}

/// <summary>Answers with a sheet as a file. Scoped.</summary>
public sealed class SheetFiles(
    IServiceProvider services,
    ILoggerFactory log,
    IPdfPrinter printer,
    ISheetDocx word,
    SiteAddress site
)
{
    private const string Docx =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The formats, as they end addresses.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["docx", "pdf"];

    /// <summary>The file, or a page that says why there is no PDF. It is made for the one who asks, at what they may see now, and kept by nobody.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="name">Its name without the ending.</param>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="http">The request.</param>
    public async Task<IResult> Answer(Sheet sheet, string name, string format, HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(http);
        var root = site.Of(http.Request);
        var written =
            format == "docx"
                ? new(word.Write(sheet))
                : await printer.Print(
                    await Html(sheet, path => new Uri(root, path).AbsoluteUri),
                    http.RequestAborted
                );
        http.Response.Headers.CacheControl = "private, no-store";
        if (written.Content is not { } content)
        {
            http.Response.Headers.RetryAfter = "10";
            AnswerInstead.With<NoPdf>(
                http,
                StatusCodes.Status503ServiceUnavailable,
                (nameof(NoPdf.Trouble), written.Trouble ?? PdfTrouble.Failed)
            );
            return Results.Empty;
        }
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return Results.Bytes(
            content,
            format == "docx" ? Docx : "application/pdf",
            $"{name}.{format}"
        );
    }

    /// <summary>The document that is printed.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="full">Makes a path a full address.</param>
    public async Task<string> Html(Sheet sheet, Func<string, string> full)
    {
        await using var renderer = new HtmlRenderer(services, log);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var document = await renderer.RenderComponentAsync<PrintedSheet>(
                ParameterView.FromDictionary(
                    new Dictionary<string, object?>(StringComparer.Ordinal)
                    {
                        [nameof(PrintedSheet.Sheet)] = sheet,
                        [nameof(PrintedSheet.Full)] = full,
                    }
                )
            );
            return document.ToHtmlString();
        });
    }
}
