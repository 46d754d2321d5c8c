using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Desk.ReadJournal;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Mail;
using Puebla.Ui.Components;

namespace Puebla.Desk.Delivery;

/// <summary>What became of the messages: states, counts and persons, and nothing of what they say.</summary>
public sealed partial class DeliveryPage : ComponentBase
{
    private IReadOnlyList<FieldError> _errors = [];
    private DeliveryState? _state;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [Inject]
    internal DeliveryReader Reader { get; set; } = null!;

    [Inject]
    internal LineTeller Teller { get; set; } = null!;

    [Inject]
    private MailRepeats Repeats { get; set; } = null!;

    [Inject]
    private MailChannel Channel { get; set; } = null!;

    [Inject]
    private IRights Rights { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [SupplyParameterFromForm(Name = "persona")]
    private string? Chosen { get; set; }

    [SupplyParameterFromForm(Name = "mensaje")]
    private string? Message { get; set; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        Http.Response.Headers.CacheControl = "no-store";
        _state = await Reader.Read(LanguageExtensions.Current, Http.RequestAborted);
    }

    private async Task TryAddress()
    {
        if (Guid.TryParse(Chosen, out var person) && await By() is { Allowed: true } may)
        {
            Answer(
                await Repeats.Address(person, Current.Actor, may.By, Http.RequestAborted),
                "direcciones"
            );
        }
    }

    private async Task SendAgain()
    {
        if (
            long.TryParse(Message, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            && await By() is { Allowed: true } may
        )
        {
            Answer(
                await Repeats.Message(id, Current.Actor, may.By, Http.RequestAborted),
                "perdidos"
            );
        }
    }

    private ValueTask<Decision> By() =>
        Rights.May(Current.Actor, Act.SeeDelivery, stop: Http.RequestAborted);

    private void Answer(bool done, string field)
    {
        if (done)
        {
            Navigation.NavigateTo(DeskPlaces.Delivery.Here);
        }
        else
        {
            _errors = [new(field, T["Delivery.Changed"])];
        }
    }
}
