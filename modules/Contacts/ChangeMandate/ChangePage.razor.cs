using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Contacts.ListMandates;
using Puebla.Contacts.Mandates;
using Puebla.Contacts.Pending;
using Puebla.Contacts.ProposeMandate;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.SecondPerson;
using Puebla.Ui.Components;
using Puebla.Ui.Forms;

namespace Puebla.Contacts.ChangeMandate;

/// <summary>Proposes another last day for a mandate, or its end at once.</summary>
public sealed partial class ChangePage : ComponentBase
{
    private const string Form = "cambio";
    private const string EndNow = "ya";
    private readonly List<FieldError> _errors = [];
    private MandateHistory? _mandate;
    private bool _forCountry;
    private Guid? _other;

    private Rule? _refused;

    [Inject]
    internal MandateReader Reader { get; set; } = null!;

    [Inject]
    internal MandateChanger Changer { get; set; } = null!;

    [Inject]
    private IRights Rights { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <summary>The mandate.</summary>
    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(Name = "que", FormName = Form)]
    private string? What { get; set; }

    [SupplyParameterFromForm(Name = "hasta", FormName = Form)]
    private string? To { get; set; }

    [SupplyParameterFromForm(Name = "confirma", FormName = Form)]
    private string? Confirms { get; set; }

    [SupplyParameterFromForm(Name = "motivo", FormName = Form)]
    private string? Reason { get; set; }

    private string PersonName => _mandate?.Shown.Person?.Name ?? T["Person.Erased"];

    private string EndNowWords =>
        _mandate?.Shown.Row.To is { } to ? DateText.Full(to) : T["Mandate.Open"];

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var stop = Http.RequestAborted;
        if (await Reader.Find(Id, stop) is not { } mandate)
        {
            Navigation.NotFound();
            return;
        }
        var may = await Rights.May(Current.Actor, Act.ProposeMandate, mandate.Party, stop);
        if (!may.Allowed)
        {
            _refused = may.Rule;
            Http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }
        _forCountry = may.By?.Party is { Kind: PartyKind.Country };
        _mandate = mandate;
    }

    private async Task Propose()
    {
        if (_mandate is not { } mandate)
        {
            return;
        }
        var to = NewMandates.Day(To);
        if (What != EndNow && !string.IsNullOrEmpty(To) && to is null)
        {
            _errors.Add(new("hasta", FormRefusals.Day.In(LanguageExtensions.Current)));
            return;
        }
        var form = new MandateForm { Confirms = Confirms, Reason = Reason };
        var row = mandate.Shown.Row;
        var proposed =
            What == EndNow
                ? await Changer.EndNow(row, form, Current.Actor, Http.RequestAborted)
                : await Changer.MoveEnd(row, to, form, Current.Actor, Http.RequestAborted);
        if (proposed.Refusal is { } refusal)
        {
            var field = refusal.Code.StartsWith("mandate.", StringComparison.Ordinal)
                ? "hasta"
                : "motivo";
            _errors.Add(new(field, refusal.In(LanguageExtensions.Current)));
            _other = proposed.Act?.Id;
            return;
        }
        Navigation.NavigateTo(PendingPages.One(proposed.Act!.Id));
    }

    private string? ErrorOf(string field) =>
        _errors.FirstOrDefault(error => error.FieldId == field)?.Message;
}
