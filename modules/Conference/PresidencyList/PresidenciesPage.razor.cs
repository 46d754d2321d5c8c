using Microsoft.AspNetCore.Components;
using Puebla.Conference.Contracts;
using Puebla.Ui.Addresses;
using Puebla.Ui.Components;

namespace Puebla.Conference.PresidencyList;

/// <summary>Every presidency with its theme, how it took office and the meetings of its year.</summary>
public sealed partial class PresidenciesPage(
    IConference conference,
    IEnumerable<ISubjectLinks> related
) : ComponentBase
{
    private readonly List<IReadOnlyDictionary<string, IReadOnlyList<Crumb>>> _links = [];
    private ConferenceFacts? _facts;

    private IReadOnlyList<Crumb> Crumbs =>
        [new(T["Conference.Title"], SitePlaces.Conference.Here), new(T["Presidencies.Title"])];

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var facts = await conference.Facts();
        string[] subjects = [.. facts.Presidencies.Select(SubjectOf)];
        foreach (var one in related)
        {
            _links.Add(await one.Of(subjects));
        }
        _facts = facts;
    }

    private List<Crumb> LinksOf(Presidency presidency) =>
        [
            .. _links.SelectMany(links =>
                links.TryGetValue(SubjectOf(presidency), out var found) ? found : []
            ),
        ];

    private static string SubjectOf(Presidency presidency) => $"presidency:{presidency.Key}";
}
