using Microsoft.AspNetCore.Components;
using Puebla.Conference.Contracts;
using Puebla.Conference.Participation;
using Puebla.Kernel.Settings;
using Puebla.Ui.Addresses;
using Puebla.Ui.Components;
using Puebla.Ui.Forms;

namespace Puebla.Conference.ParticipationPages;

/// <summary>The participation table, of one class or on one occasion, with the reason of each cell.</summary>
public sealed partial class ParticipationPage(ISettings settings) : ComponentBase
{
    private IReadOnlyDictionary<string, string>? _values;
    private ParticipantClass? _who;
    private Occasion? _where;

    [SupplyParameterFromQuery(Name = "clase")]
    private string? Clase { get; set; }

    [SupplyParameterFromQuery(Name = "class")]
    private string? Class { get; set; }

    [SupplyParameterFromQuery(Name = "ocasion")]
    private string? Ocasion { get; set; }

    [SupplyParameterFromQuery(Name = "occasion")]
    private string? OccasionWord { get; set; }

    private static Place ClassField { get; } = new("clase", "class");

    private static Place OccasionField { get; } = new("ocasion", "occasion");

    private IReadOnlyList<Crumb> Crumbs =>
        [new(T["Conference.Title"], SitePlaces.Conference.Here), new(T["Participation.Title"])];

    private IEnumerable<IGrouping<(ParticipantClass, Occasion), Cell>> Shown =>
        ParticipationTable
            .Cells.Where(cell =>
                (_who ?? cell.Class) == cell.Class && (_where ?? cell.Occasion) == cell.Occasion
            )
            .GroupBy(cell => (cell.Class, cell.Occasion));

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        // Both names in both languages, so that the twin of an address keeps its choice.
        _who = ParticipationWords.ClassOf(Clase ?? Class);
        _where = ParticipationWords.OccasionOf(Ocasion ?? OccasionWord);
        if (_who is null && _where is null)
        {
            _where = Occasion.Plenary;
        }
        _values = await settings.Values();
    }

    private string HeadingOf((ParticipantClass Who, Occasion Where) group) =>
        (_who, _where) switch
        {
            (not null, null) => ParticipationNames.Of(group.Where).Here,
            (null, not null) => ParticipationNames.Of(group.Who).Here,
            _ =>
                $"{ParticipationNames.Of(group.Who).Here}, {ParticipationNames.Of(group.Where).Here}",
        };
}
