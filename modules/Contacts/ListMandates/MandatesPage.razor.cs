using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Ui.Addresses;

namespace Puebla.Contacts.ListMandates;

/// <summary>Who acts for whom, now or as of a time.</summary>
public sealed partial class MandatesPage : ComponentBase
{
    private IReadOnlyList<PartyMandates>? _parties;
    private PartialDate? _when;
    private string? _typed;
    private bool _mayPropose;

    [Inject]
    internal MandateReader Reader { get; set; } = null!;

    [Inject]
    private IRights Rights { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private IStringLocalizer<Puebla.Ui.Texts> W { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [SupplyParameterFromQuery(Name = "fecha")]
    private string? Fecha { get; set; }

    [SupplyParameterFromQuery(Name = "date")]
    private string? Date { get; set; }

    private string? Error => _typed is null ? null : T["Mandates.NoDate", _typed].Value;

    private static Place DateField { get; } = new("fecha", "date");

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var typed = (Fecha ?? Date)?.Trim();
        if (!string.IsNullOrEmpty(typed))
        {
            var isDate =
                PartialDate.TryParse(typed, out var when) && when.Precision != DatePrecision.Range;
            _when = isDate ? when : null;
            _typed = isDate ? null : typed;
        }
        _mayPropose =
            (await Rights.May(Current.Actor, Act.ProposeMandate)).Allowed
            || (await Rights.May(Current.Actor, Act.PrepareForCountry)).Allowed;
        _parties = await Reader.List(Current.Actor, _when, Http.RequestAborted);
    }
}
