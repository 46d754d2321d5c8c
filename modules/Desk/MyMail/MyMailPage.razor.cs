using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Conference.Contracts;
using Puebla.Desk.Calendar;
using Puebla.Desk.ReadJournal;
using Puebla.Kernel.Access;
using Puebla.Kernel.Mail;
using Puebla.Ui.Addresses;
using Puebla.Ui.Forms;

namespace Puebla.Desk.MyMail;

/// <summary>How one is written to, and one's calendar.</summary>
public sealed partial class MyMailPage : ComponentBase
{
    private OwnMail? _own;
    private DateTimeOffset? _feedSince;
    private string? _address;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [Inject]
    internal MailChoice Choice { get; set; } = null!;

    [Inject]
    internal FeedBook Feeds { get; set; } = null!;

    [Inject]
    internal LineTeller Teller { get; set; } = null!;

    [Inject]
    private SiteAddress Site { get; set; } = null!;

    [Inject]
    private MailRepeats Repeats { get; set; } = null!;

    [Inject]
    private MailChannel Channel { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [SupplyParameterFromForm(Name = "modo")]
    private string? Way { get; set; }

    private Guid Person => Current.Actor.PersonId ?? Guid.Empty;

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        Http.Response.Headers.CacheControl = "no-store";
        _own = await Choice.Read(Person, Http.RequestAborted);
        _feedSince = await Feeds.Since(Person, Http.RequestAborted);
    }

    private async Task Choose()
    {
        if (Way is "momento" or "diario")
        {
            await Choice.Choose(Current.Actor, Way == "diario", Http.RequestAborted);
        }
        Navigation.NavigateTo(DeskPlaces.MyMail.Here);
    }

    private async Task TryAgain()
    {
        await Repeats.Address(Person, Current.Actor, null, Http.RequestAborted);
        Navigation.NavigateTo(DeskPlaces.MyMail.Here);
    }

    private async Task Renew()
    {
        var token = await Feeds.Renew(Current.Actor, Http.RequestAborted);
        _address = new Uri(
            Site.Of(Http.Request),
            $"{CalendarEndpoints.Path}/{token}.ics"
        ).AbsoluteUri;
        _feedSince = await Feeds.Since(Person, Http.RequestAborted);
    }

    private async Task SwitchOff()
    {
        await Feeds.SwitchOff(Current.Actor, Http.RequestAborted);
        Navigation.NavigateTo(DeskPlaces.MyMail.Here);
    }

    private string HourOf(OwnMail own)
    {
        var city = MemberZones.CityOf(own.Address?.Zone ?? DigestTime.UsualZone).Here;
        return T["MyMail.Hour", own.Hour.ToString("00", CultureInfo.InvariantCulture), city];
    }

    private string HelpOf(OwnMail own) =>
        own.IsChosen ? T["MyMail.Help"] : $"{T["MyMail.NotChosen"].Value} {T["MyMail.Help"].Value}";
}
