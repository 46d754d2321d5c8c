using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Contacts.Cards;
using Puebla.Contacts.Contracts;
using Puebla.Contacts.Directory;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Ui.Addresses;
using Puebla.Ui.Components;

namespace Puebla.Contacts.KeepCard;

/// <summary>A person's card, for the person and for who keeps the contacts of their party.</summary>
public sealed partial class CardPage : ComponentBase
{
    private const string Form = "ficha";
    private const int MostChanges = 30;
    private readonly List<FieldError> _errors = [];
    private IReadOnlyDictionary<string, string>? _fields;
    private IReadOnlyDictionary<string, string> _before = new Dictionary<string, string>();
    private List<(string Id, string Name)> _offered = [];
    private IReadOnlyList<object> _history = [];
    private Crumb[] _crumbs = [];
    private string _version = "0";
    private string _name = "";
    private string? _changedBy;
    private object? _clash;
    private CardRight? _right;
    private bool _own;
    private bool _saved;
    private Rule? _refused;

    [Inject]
    internal CardKeeper Keeper { get; set; } = null!;

    [Inject]
    internal CardRights Rights { get; set; } = null!;

    [Inject]
    internal CardChecks Checks { get; set; } = null!;

    [Inject]
    internal ChangeTeller Teller { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <summary>The person.</summary>
    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromQuery(Name = "guardada")]
    private string? Saved { get; set; }

    [SupplyParameterFromForm(Name = "version", FormName = Form)]
    private string? Version { get; set; }

    [SupplyParameterFromForm(Name = "antes", FormName = Form)]
    private string? Before { get; set; }

    [SupplyParameterFromForm(Name = "nombre", FormName = Form)]
    private string? PersonName { get; set; }

    [SupplyParameterFromForm(Name = "correo", FormName = Form)]
    private string? Email { get; set; }

    [SupplyParameterFromForm(Name = "telefonos", FormName = Form)]
    private string? Phones { get; set; }

    [SupplyParameterFromForm(Name = "puesto", FormName = Form)]
    private string? Position { get; set; }

    [SupplyParameterFromForm(Name = "institucion", FormName = Form)]
    private string? Institution { get; set; }

    [SupplyParameterFromForm(Name = "otra", FormName = Form)]
    private string? Other { get; set; }

    [SupplyParameterFromForm(Name = "idioma", FormName = Form)]
    private string? PersonLanguage { get; set; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var stop = Http.RequestAborted;
        Http.Response.Headers.CacheControl = "no-store";
        _own = Current.Actor.PersonId == Id;
        var right = await Rights.Of(Current.Actor, Id, stop);
        if (!right.Allowed)
        {
            _refused = right.Rule;
            Http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }
        if (await Keeper.Find(Id, stop) is not { } row)
        {
            Navigation.NotFound();
            return;
        }
        _right = right;
        _name = row.Name!;
        _saved = Saved is not null && HttpMethods.IsGet(Http.Request.Method);
        _crumbs = Crumbs(right);
        _offered =
        [
            .. (await Checks.Offered(right.Parties, stop)).Select(one =>
                (one.Id.ToString("D"), one.Name.In(LanguageExtensions.Current))
            ),
        ];
        _history = await Teller.Tell([Id], new Dictionary<Guid, string>(), MostChanges, stop);
        Show(CardFields.Of(row), row.Version);
    }

    private async Task Keep()
    {
        if (_right is not { } right)
        {
            return;
        }
        var stop = Http.RequestAborted;
        var form = EntryForm.Of(
            Version,
            Before,
            new Dictionary<string, string?>
            {
                [Fields.Name] = PersonName,
                [Fields.Email] = Email,
                [Fields.Phones] = Phones,
                [Fields.Position] = Position,
                [Fields.Institution] = Institution,
                [Fields.OtherInstitution] = Other,
                [Fields.Language] = LanguageExtensions.FromCode(PersonLanguage).Code,
            }
        );
        if (await Keeper.Keep(Id, form, Current.Actor, right, stop) is not { } kept)
        {
            Navigation.NotFound();
            return;
        }
        if (kept.IsDone)
        {
            Navigation.NavigateTo($"{ContactPlaces.CardOf(Id)}?guardada=1");
            return;
        }
        _errors.AddRange(ClashWords.Errors(kept, CardChecks.InputOf));
        _version = Version ?? "0";
        _before = form.Before ?? _before;
        if (kept.Clash is { } clash)
        {
            Show(clash.Now, clash.Version);
            (_clash, _changedBy) = (clash, await Teller.LastBy(Id, stop));
        }
        _fields = kept.Fields;
    }

    private void Show(ImmutableSortedDictionary<string, string> fields, uint version)
    {
        (_fields, _before) = (fields, fields);
        _version = version.ToString(CultureInfo.InvariantCulture);
    }

    private Crumb[] Crumbs(CardRight right) =>
        right.Kept.Count > 0
            ?
            [
                new(T["Directory.Title"], ContactPlaces.Directory.Here),
                new(T["Card.Party"], DirectoryPages.One(right.Kept[0])),
                new(_name),
            ]
            : [new(T["Card.Account"], SitePlaces.MyAccount.Here), new(_name)];

    private string? ErrorOf(string field) =>
        _errors.FirstOrDefault(error => error.FieldId == field)?.Message;
}
