using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Record.Access;
using Puebla.Record.Read;
using Puebla.Record.Relate.Rules;
using Puebla.Ui.Components;

namespace Puebla.Record.Relate;

/// <summary>One relation: what it states and where it is stated, who set it; removed with a reason, or matched with the text that arrived.</summary>
public sealed partial class RelationPage : ComponentBase
{
    private readonly List<FieldError> _errors = [];
    private Rule? _refused;
    private InstrumentView? _instrument;
    private RelationView? _relation;
    private TitleShown _title = new("", null);
    private string _cited = "";
    private IReadOnlyDictionary<string, string> _people = new Dictionary<string, string>();
    private FoundTexts _found = new([], 0);

    // The form that was sent is there to be answered, also where another person was faster.
    private string _posted = "";

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
    internal RelationPeople People { get; set; } = null!;

    [Inject]
    internal TextFinder Finder { get; set; } = null!;

    [Inject]
    internal RelationEnder Ender { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <summary>Key of the instrument.</summary>
    [Parameter]
    public string Key { get; set; } = "";

    /// <summary>Number of the relation.</summary>
    [Parameter]
    public int Id { get; set; }

    private string Sought { get; set; } = "";

    private string Chosen { get; set; } = "";

    private string Step { get; set; } = "";

    private string Reason { get; set; } = "";

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var instrument = await Records.Instrument(Key, Http.RequestAborted);
        var relation = instrument is null
            ? null
            : await Relations.One(instrument.Id, Id, Http.RequestAborted);
        if (instrument is null || relation is not { IsSet: true })
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
        await ReadForm();
        _cited = Names.Cited(instrument);
        if (relation.Other is { } other)
        {
            _title = Names.Title(other.Kind, other.Body, other.TitleSpanish, other.TitleEnglish);
        }
        _people = await People.Of([relation], Http.RequestAborted);
        _found = relation.Waits ? await Candidates(instrument, relation) : _found;
        _relation = relation;
        _instrument = instrument;
    }

    private async Task ReadForm()
    {
        if (!Http.Request.HasFormContentType)
        {
            return;
        }
        var form = await Http.Request.ReadFormAsync(Http.RequestAborted);
        _posted = form["_handler"].ToString();
        Sought = form["buscar"].ToString().Trim();
        Chosen = form["otro"].ToString();
        Step = form["paso"].ToString();
        Reason = form["motivo"].ToString().Trim();
    }

    // What bears a like name is offered without being sought.
    private async Task<FoundTexts> Candidates(InstrumentView instrument, RelationView relation)
    {
        if (Sought.Length > 0)
        {
            return await Finder.Find(Sought, instrument, Http.RequestAborted);
        }
        var all = await Finder.Candidates(instrument, Http.RequestAborted);
        var alike = all.FindAll(text =>
            LikeNames.Alike(relation.Name!, text.TitleSpanish, text.TitleEnglish, text.Key)
        );
        return new([.. alike.Take(TextFinder.Most)], alike.Count);
    }

    private async Task Match()
    {
        if (_instrument is null || Step == RelationForm.Search)
        {
            return;
        }
        var refusal =
            Chosen.Length == 0
                ? RecordRefusals.Of("relation.choose")
                : await Ender.Match(
                    _instrument.Key,
                    Id,
                    Chosen,
                    Current.Actor,
                    Http.RequestAborted
                );
        Answer("buscar", refusal);
    }

    private async Task Remove()
    {
        if (_instrument is not null)
        {
            Answer(
                "motivo",
                await Ender.Remove(_instrument.Key, Id, Reason, Current.Actor, Http.RequestAborted)
            );
        }
    }

    private void Answer(string field, Refusal? refusal)
    {
        if (refusal is null)
        {
            Navigation.NavigateTo(RelationPlaces.All(_instrument!.Key));
            return;
        }
        _errors.Add(new(field, refusal.In(LanguageExtensions.Current)));
    }

    private string? ErrorOf(string field) => _errors.Find(error => error.FieldId == field)?.Message;
}
