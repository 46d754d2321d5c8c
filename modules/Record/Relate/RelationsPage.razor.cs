using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Record.Access;
using Puebla.Record.Read;
using Puebla.Record.Ties;
using Puebla.Ui.Components;

namespace Puebla.Record.Relate;

/// <summary>Shows what ties a text to others, and sets a further relation. Whoever set one on what another person changed meanwhile sees the change and sets it again; nothing typed is lost.</summary>
public sealed partial class RelationsPage : ComponentBase
{
    private readonly List<FieldError> _errors = [];
    private Rule? _refused;
    private InstrumentView? _instrument;
    private string _cited = "";
    private string _mark = "";
    private IReadOnlyList<RelationLine> _lines = [];
    private IReadOnlyCollection<int> _fresh = [];
    private IReadOnlyList<WaitingName> _waiting = [];
    private IReadOnlyList<RelationView> _history = [];
    private IReadOnlyDictionary<string, string> _people = new Dictionary<string, string>();
    private FoundTexts _found = new([], 0);

    [Inject]
    internal RecordReader Records { get; set; } = null!;

    [Inject]
    internal RecordAccess Access { get; set; } = null!;

    [Inject]
    internal ConfidentialReads Reads { get; set; } = null!;

    [Inject]
    internal RecordNames Names { get; set; } = null!;

    [Inject]
    internal RelationReader Relations { get; set; } = null!;

    [Inject]
    internal RelationLines Lines { get; set; } = null!;

    [Inject]
    internal WaitingNames Waiting { get; set; } = null!;

    [Inject]
    internal RelationPeople People { get; set; } = null!;

    [Inject]
    internal TextFinder Finder { get; set; } = null!;

    [Inject]
    internal Relater Relater { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <summary>Key of the instrument.</summary>
    [Parameter]
    public string Key { get; set; } = "";

    internal RelationForm Form { get; private set; } = new();

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        if (await Records.Instrument(Key, Http.RequestAborted) is not { } instrument)
        {
            _refused = await Access.Refusal(Key, Http.RequestAborted);
            Refusing.Answer(Http, Navigation, _refused);
            return;
        }
        await Reads.Note(
            "page",
            Http.RequestAborted,
            Shown.Whole(instrument.AudienceId, instrument.Key)
        );
        await Names.Ready();
        _cited = Names.Cited(instrument);
        if (Http.Request.HasFormContentType)
        {
            Form = RelationForm.Of(await Http.Request.ReadFormAsync(Http.RequestAborted));
            _found = await Sought(instrument);
        }
        await Show(instrument);
        _instrument = instrument;
    }

    private async Task Show(InstrumentView instrument)
    {
        _lines = await Lines.Of(instrument, Http.RequestAborted);
        var standing = await Relations.Standing(instrument.Id, Http.RequestAborted);
        _mark = RelationMark.Of(standing);
        _fresh = Http.Request.HasFormContentType ? RelationMark.New(Form.Seen, standing) : [];
        _waiting = await Waiting.For(instrument, Http.RequestAborted);
        _history = await Relations.History(instrument.Id, Http.RequestAborted);
        _people = await People.Of(_history, Http.RequestAborted);
    }

    // What was chosen before stays among the choices, whatever was sought since; what alone was found is chosen.
    private async Task<FoundTexts> Sought(InstrumentView instrument)
    {
        var found = await Finder.Find(Form.Sought, instrument, Http.RequestAborted);
        if (
            Form.Other is not ("" or RelationForm.NotHeld)
            && found.Texts.All(text => text.Key != Form.Other)
            && await Finder.Chosen(Form.Other, instrument, Http.RequestAborted) is { } chosen
        )
        {
            return new([chosen, .. found.Texts], found.Total + 1);
        }
        if (Form.Other.Length == 0 && found is { Total: 1, Texts: [var only] })
        {
            Form.Other = only.Key;
        }
        return found;
    }

    private async Task Set()
    {
        if (_instrument is not { } instrument || Form.Step == RelationForm.Search)
        {
            return;
        }
        var (relation, errors) = Form.Read(instrument.Key);
        _errors.AddRange(errors);
        if (relation is null)
        {
            return;
        }
        var refusals = await Relater.Set(relation, Current.Actor, Http.RequestAborted);
        if (refusals.Count == 0)
        {
            Navigation.NavigateTo(RelationPlaces.All(instrument.Key));
            return;
        }
        _errors.AddRange(refusals.Select(RelationForm.Error));
        await Show(instrument);
    }

    private string Label(string kind) => T[$"Tie.{kind}"].Value.TrimEnd(':');

    private string? ErrorOf(string field) => _errors.Find(error => error.FieldId == field)?.Message;
}
