using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Accounts.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;
using Puebla.Kernel.Journal;
using Puebla.Ui.Addresses;
using Puebla.Ui.Components;

namespace Puebla.Desk.PassOn;

/// <summary>Passes a line of the reader's desk on to colleagues who act for the same party.</summary>
public sealed partial class PassPage : ComponentBase
{
    internal const string PersonField = "persona";
    internal const string NoteField = "nota";
    private const string Form = "pasar";
    private readonly List<FieldError> _errors = [];
    private readonly Dictionary<Office, string> _offices = [];
    private IReadOnlyList<Colleague> _colleagues = [];
    private Asked? _line;
    private Rule? _rule;
    private string _party = "";
    private string? _mayNotSee;
    private bool _mayInvite;
    private bool _ready;

    [Inject]
    internal OwnLines Lines { get; set; } = null!;

    [Inject]
    internal Colleagues Known { get; set; } = null!;

    [Inject]
    internal Passer Passer { get; set; } = null!;

    [Inject]
    private IRights Rights { get; set; } = null!;

    [Inject]
    private ISentences Sentences { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [SupplyParameterFromForm(Name = PersonField, FormName = Form)]
    private string[]? Persons { get; set; }

    [SupplyParameterFromForm(Name = NoteField, FormName = Form)]
    private string? Note { get; set; }

    private string Key => Http.Request.Query[QueryNames.Here("linea")].ToString();

    private string Invitation =>
        $"{AccountPlaces.NewInvitation.Here}?{QueryNames.Here("de")}={_line?.Mandate.Party}";

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var stop = Http.RequestAborted;
        var (line, none) = await Lines.Find(Key, Current.Actor, stop);
        if (line is not null)
        {
            await Show(line, stop);
        }
        else if (HttpMethods.IsPost(Http.Request.Method) || none == PassingRefusals.NotAnswered)
        {
            // What was typed is shown again, whatever became of the line.
            _ready = true;
        }
        else
        {
            Navigation.NotFound();
        }
        if (HttpMethods.IsGet(Http.Request.Method) && _ready && none is not null)
        {
            _errors.Add(new(NoteField, none.In(LanguageExtensions.Current)));
        }
    }

    private async Task Show(Asked line, CancellationToken stop)
    {
        var party = line.Mandate.Party;
        var may = await Rights.May(Current.Actor, Act.PassOn, party, stop);
        if (!may.Allowed)
        {
            _rule = may.Rule;
            Http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }
        var language = LanguageExtensions.Current;
        _colleagues = await Known.Of(line, Current.Actor, stop);
        _party = await Sentences.Name("party", party.ToString(), language, stop);
        foreach (var office in _colleagues.SelectMany(one => one.Offices).Distinct())
        {
            _offices[office] = await Sentences.Name("office", office.Word, language, stop);
        }
        _mayNotSee = (await Rights.RuleOf(line.Audience, stop)).Rule.Sentence.In(language);
        _mayInvite = (await Rights.May(Current.Actor, Act.Invite, party, stop)).Allowed;
        (_line, _ready) = (line, true);
    }

    private async Task PassOn()
    {
        if (!_ready)
        {
            return;
        }
        var passed = await Passer.PassOn(
            new(
                Key,
                [
                    .. (Persons ?? []).Select(typed =>
                        Guid.TryParse(typed, out var person) ? person : Guid.Empty
                    ),
                ],
                (Note ?? "").Trim()
            ),
            Current.Actor,
            Http.RequestAborted
        );
        if (passed.Id is { } id)
        {
            Navigation.NavigateTo(DeskPlaces.PassedHere(id));
        }
        else if (passed.Refusal is { } refusal)
        {
            // Without colleagues there is no field to say it beside.
            var field = _colleagues.Count > 0 ? passed.Field : NoteField;
            _errors.Add(new(field, refusal.In(LanguageExtensions.Current)));
        }
    }

    private bool IsChosen(Colleague one) =>
        Persons?.Contains(one.Card.Id.ToString(), StringComparer.OrdinalIgnoreCase) == true;

    private string Offices(Colleague one) =>
        string.Join(", ", one.Offices.Select(office => _offices[office]));

    private string? ErrorOf(string field) =>
        _errors.FirstOrDefault(error => error.FieldId == field)?.Message;
}
