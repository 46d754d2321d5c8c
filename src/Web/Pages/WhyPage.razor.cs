using Microsoft.AspNetCore.Components;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Journal;
using Puebla.Ui.Addresses;
using Puebla.Web.Access;

namespace Puebla.Web.Pages;

/// <summary>Why one sees a page, who else does, and by which of one's mandates. What one may not know of is not found.</summary>
public sealed partial class WhyPage : ComponentBase
{
    private WhyAnswer? _answer;
    private string _path = "/";
    private List<string> _mandates = [];

    [Inject]
    internal WhyReader Reader { get; set; } = null!;

    [Inject]
    private ISentences Sentences { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var asked = Http.Request.Query[QueryNames.Here("de")].ToString().Split('?', '#')[0];
        if (
            !asked.StartsWith('/')
            || asked.StartsWith("//", StringComparison.Ordinal)
            || await Reader.Of(new(asked), Http.RequestAborted) is not { } answer
        )
        {
            Navigation.NotFound();
            return;
        }
        foreach (var mandate in answer.By)
        {
            _mandates.Add(
                await Sentences.Name(
                    "mandate",
                    mandate.ToString(),
                    LanguageExtensions.Current,
                    Http.RequestAborted
                )
            );
        }
        (_path, _answer) = (asked, answer);
    }

    private static string In(LocalizedText text) => text.In(LanguageExtensions.Current);

    private static string? Lang(LocalizedText text)
    {
        var language = text.LanguageFor(LanguageExtensions.Current);
        return language == LanguageExtensions.Current ? null : language.Code;
    }
}
