using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Conference.Contracts;
using Puebla.Contacts.Cards;
using Puebla.Contacts.Contracts;
using Puebla.Contacts.Directory;
using Puebla.Contacts.Mandates;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Ui.Components;

namespace Puebla.Contacts.KeepInstitution;

/// <summary>Adds an institution of a party, or changes one.</summary>
public sealed partial class InstitutionPage : ComponentBase
{
    private const string Form = "institucion";
    private readonly List<FieldError> _errors = [];
    private IReadOnlyDictionary<string, string>? _fields;
    private IReadOnlyDictionary<string, string> _before = new Dictionary<string, string>();
    private string _version = "0";
    private string _partyName = "";
    private string? _changedBy;
    private object? _clash;
    private Party _party;
    private Mandate? _by;
    private Rule? _refused;

    [Inject]
    internal InstitutionKeeper Keeper { get; set; } = null!;

    [Inject]
    internal ChangeTeller Teller { get; set; } = null!;

    [Inject]
    private IConference Conference { get; set; } = null!;

    [Inject]
    private IRights Rights { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <summary>The party, as addresses write it.</summary>
    [Parameter]
    public string Word { get; set; } = "";

    /// <summary>The institution; null for a new one.</summary>
    [Parameter]
    public Guid? Id { get; set; }

    [SupplyParameterFromForm(Name = "version", FormName = Form)]
    private string? Version { get; set; }

    [SupplyParameterFromForm(Name = "antes", FormName = Form)]
    private string? Before { get; set; }

    [SupplyParameterFromForm(Name = "nombre", FormName = Form)]
    private string? NameSpanish { get; set; }

    [SupplyParameterFromForm(Name = "nombre-en", FormName = Form)]
    private string? NameEnglish { get; set; }

    [SupplyParameterFromForm(Name = "direccion", FormName = Form)]
    private string? Address { get; set; }

    [SupplyParameterFromForm(Name = "telefonos", FormName = Form)]
    private string? Phones { get; set; }

    [SupplyParameterFromForm(Name = "correo", FormName = Form)]
    private string? Email { get; set; }

    [SupplyParameterFromForm(Name = "sitio", FormName = Form)]
    private string? Web { get; set; }

    [SupplyParameterFromForm(Name = "desde", FormName = Form)]
    private string? From { get; set; }

    [SupplyParameterFromForm(Name = "hasta", FormName = Form)]
    private string? To { get; set; }

    private string Title => Id is null ? "Institution.New" : "Institution.Change";

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var stop = Http.RequestAborted;
        Http.Response.Headers.CacheControl = "no-store";
        var facts = await Conference.Facts(stop);
        var today = ConferenceFacts.DayOf(Clock.GetUtcNow());
        if (
            PartyWords.Parse(Word) is not { } party
            || party == Party.Puebla
            || (Id is null && !PartyNames.On(today, facts).Contains(party))
        )
        {
            Navigation.NotFound();
            return;
        }
        var may = await Rights.May(Current.Actor, Act.KeepContacts, party, stop);
        if (!may.Allowed)
        {
            _refused = may.Rule;
            Http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }
        var row = Id is { } id ? await Keeper.Find(party, id, stop) : null;
        if (Id is not null && row is null)
        {
            Navigation.NotFound();
            return;
        }
        _party = party;
        _by = may.By;
        _partyName = PartyNames.Of(party, facts).In(LanguageExtensions.Current);
        Show(InstitutionFields.Of(row), row?.Version ?? 0);
    }

    private async Task Keep()
    {
        if (_fields is null)
        {
            return;
        }
        var stop = Http.RequestAborted;
        var form = EntryForm.Of(
            Version,
            Before,
            new Dictionary<string, string?>
            {
                [Fields.NameSpanish] = NameSpanish,
                [Fields.NameEnglish] = NameEnglish,
                [Fields.Address] = Address,
                [Fields.Phones] = Phones,
                [Fields.Email] = Email,
                [Fields.Web] = Web,
                [Fields.From] = From,
                [Fields.To] = To,
            }
        );
        var kept = await Keeper.Keep(_party, Id, form, Current.Actor, _by, stop);
        if (kept.IsDone)
        {
            Navigation.NavigateTo(DirectoryPages.One(_party));
            return;
        }
        _errors.AddRange(ClashWords.Errors(kept, InstitutionFields.InputOf));
        _version = Version ?? "0";
        _before = form.Before ?? _before;
        if (kept.Clash is { } clash)
        {
            Show(clash.Now, clash.Version);
            (_clash, _changedBy) = (clash, await Teller.LastBy(kept.Id, stop));
        }
        _fields = kept.Fields;
    }

    private void Show(ImmutableSortedDictionary<string, string> fields, uint version)
    {
        (_fields, _before) = (fields, fields);
        _version = version.ToString(CultureInfo.InvariantCulture);
    }

    private string? ErrorOf(string field) =>
        _errors.FirstOrDefault(error => error.FieldId == field)?.Message;
}
