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
    private IEnumerable<INames> Names { get; set; } = [];

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
            _mandates.Add(await Words(mandate));
        }
        (_path, _answer) = (asked, answer);
    }

    private async Task<string> Words(Mandate mandate)
    {
        var party = await Name("party", mandate.Party.ToString());
        return $"{await Name("office", mandate.Office.Word)}, {party}";
    }

    private async Task<string> Name(string kind, string key)
    {
        foreach (var names in Names.Where(names => names.Kind == kind))
        {
            if (
                await names.NameOf(key, LanguageExtensions.Current, Http.RequestAborted) is { } name
            )
            {
                return name;
            }
        }
        return key;
    }

    private static string In(LocalizedText text) => text.In(LanguageExtensions.Current);

    private static string? Lang(LocalizedText text)
    {
        var language = text.LanguageFor(LanguageExtensions.Current);
        return language == LanguageExtensions.Current ? null : language.Code;
    }
}
