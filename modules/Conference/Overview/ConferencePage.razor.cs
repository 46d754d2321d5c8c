using Microsoft.AspNetCore.Components;
using Puebla.Conference.Contracts;
using Puebla.Conference.Shared;
using Puebla.Ui.Addresses;

namespace Puebla.Conference.Overview;

/// <summary>Who and what the Conference was at a time.</summary>
public sealed partial class ConferencePage(
    IConference conference,
    IEnumerable<ISubjectLinks> tellers,
    TimeProvider clock
) : ComponentBase
{
    private ConferenceFacts? _facts;
    private AsOf _asOf = null!;
    private RelatedLinks _related = null!;

    [SupplyParameterFromQuery(Name = "fecha")]
    private string? Fecha { get; set; }

    [SupplyParameterFromQuery(Name = "date")]
    private string? Date { get; set; }

    private string? Error => _asOf.Typed is null ? null : T["AsOf.NoDate", _asOf.Typed].Value;

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        // Both names in both languages, so that the twin of an address keeps its date.
        _asOf = AsOf.Read(Fecha ?? Date, DateOnly.FromDateTime(clock.GetLocalNow().DateTime));
        var facts = await conference.Facts();
        _related = await RelatedLinks.Of(
            tellers,
            [
                .. facts.Members.Select(member => $"country:{member.Country}"),
                .. facts.Bodies.Select(body => $"body:{body.Key}"),
            ]
        );
        _facts = facts;
    }
}
