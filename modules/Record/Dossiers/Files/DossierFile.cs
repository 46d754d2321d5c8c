using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Puebla.Kernel;
using Puebla.Kernel.Printing;
using Puebla.Outcomes.Output;
using Puebla.Record.Read;
using Puebla.Ui.Addresses;

namespace Puebla.Record.Dossiers.Files;

/// <summary>Writes a dossier as a file.</summary>
internal sealed class DossierFile(
    IServiceProvider services,
    ILoggerFactory log,
    IPdfPrinter printer,
    SiteAddress site,
    IStringLocalizer<Texts> words
)
{
    public static IReadOnlyList<string> Formats { get; } = ["docx", "pdf", "json"];

    /// <summary>The file, or why a PDF cannot be had.</summary>
    public async Task<PrintedPdf> Write(
        DossierView view,
        string format,
        HttpRequest request,
        CancellationToken stop
    )
    {
        var root = site.Of(request);
        var notice = view.HasSamples ? words["Sample"].Value : null;
        return format switch
        {
            "json" => new(DossierJson.Write(view, Full, notice)),
            "docx" => new(Docx(view, Full, notice)),
            _ => await printer.Print(await Html(view, Full, notice), stop),
        };

        string Full(string path) => new Uri(root, path).AbsoluteUri;
    }

    private byte[] Docx(DossierView view, Func<string, string> full, string? notice)
    {
        var reader = LanguageExtensions.Current.Code;
        using var output = new MemoryStream();
        CompilationDocx.Write(
            new(
                view.Title.Text,
                reader,
                view.Note,
                [
                    .. view.Groups.Select(group => new CompilationSection(
                        group.Title.Text,
                        group.Title.Lang ?? reader,
                        string.Join(" · ", GroupWords.Of(group, words)),
                        [
                            .. group.Entries.Select(entry => new Quotation(
                                entry.Quotation,
                                entry.Label,
                                entry.Language,
                                entry.Cited,
                                full(RecordPlaces.Paragraph(group.InstrumentKey, entry.Path)),
                                entry.Note
                            )),
                        ]
                    )),
                ]
            )
            {
                Notice = notice,
                TitleLanguage = view.Title.Lang,
            },
            output
        );
        return output.ToArray();
    }

    /// <summary>The document that is printed.</summary>
    internal async Task<string> Html(DossierView view, Func<string, string> full, string? notice)
    {
        await using var renderer = new HtmlRenderer(services, log);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var document = await renderer.RenderComponentAsync<PrintedDossier>(
                ParameterView.FromDictionary(
                    new Dictionary<string, object?>(StringComparer.Ordinal)
                    {
                        [nameof(PrintedDossier.View)] = view,
                        [nameof(PrintedDossier.Full)] = full,
                        [nameof(PrintedDossier.Notice)] = notice,
                    }
                )
            );
            return document.ToHtmlString();
        });
    }
}
