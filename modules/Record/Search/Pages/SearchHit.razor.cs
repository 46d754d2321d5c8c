using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Puebla.Kernel;
using Puebla.Record.Addresses;
using Puebla.Record.Read;
using Puebla.Record.Search.Results;

namespace Puebla.Record.Search.Pages;

/// <summary>A paragraph found: its citation, what marks it as found, and the text that it belongs to.</summary>
public sealed partial class SearchHit : ComponentBase
{
    /// <summary>What was found.</summary>
    [Parameter, EditorRequired]
    public Hit Hit { get; set; } = null!;

    /// <summary>Names of bodies.</summary>
    [Parameter, EditorRequired]
    public RecordNames Names { get; set; } = null!;

    /// <summary>Whether it can be ticked, to be put into a dossier.</summary>
    [Parameter]
    public bool Choose { get; set; }

    private TitleShown Title => Names.Title(Hit.Kind, Hit.Body, Hit.TitleSpanish, Hit.TitleEnglish);

    // A document is headed by its title: found by it, it is marked there.
    private bool AboveIsTitle =>
        Hit.IsDocument && string.Concat(Hit.Above.Select(run => run.Text)) == Title.Text;

    private string Citation => new Citation(T).Of(Names, Hit);

    private string? Foreign =>
        Hit.Language == LanguageExtensions.Current.Code ? null : Hit.Language;
}
