using Microsoft.AspNetCore.Components;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Ui.Addresses;
using Puebla.Ui.Components;
using Puebla.Ui.Forms;

namespace Puebla.Conference.GlossaryList;

/// <summary>The terms of the Conference in both languages (history 13).</summary>
public sealed partial class GlossaryPage(IConference conference) : ComponentBase
{
    private ConferenceFacts? _facts;

    private static Language Other => LanguageExtensions.Current.Other;

    private IReadOnlyList<Crumb> Crumbs =>
        [new(T["Conference.Title"], SitePlaces.Conference.Here), new(T["Glossary.Title"])];

    private static SourceRef[] Paragraph(string required) => [new("history", required)];

    private IEnumerable<Term> Terms =>
        _facts!.Glossary.OrderBy(
            term => term.Name.Here,
            StringComparer.Create(LanguageExtensions.Current.Culture, ignoreCase: true)
        );

    /// <inheritdoc />
    protected override async Task OnInitializedAsync() => _facts = await conference.Facts();
}
