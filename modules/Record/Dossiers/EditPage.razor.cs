using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Journal;
using Puebla.Record.Data;
using Puebla.Ui.Components;

namespace Puebla.Record.Dossiers;

/// <summary>Titles, note and readers of a dossier; its publication; its end.</summary>
public sealed partial class EditPage : ComponentBase
{
    private const string Form = "dosier";
    private readonly List<FieldError> _errors = [];
    private readonly List<(string Word, string Name)> _offered = [];
    private Dossier? _facts;
    private DossierForm _form = new();
    private DossierForm? _clash;
    private string _state = "";
    private string _title = "";
    private bool _isMaker;
    private bool _isPublic;
    private bool _mayChange;
    private bool _mayPublish;

    [Inject]
    internal DossierReader Dossiers { get; set; } = null!;

    [Inject]
    internal DossierKeeper Keeper { get; set; } = null!;

    [Inject]
    internal Publisher Publishing { get; set; } = null!;

    [Inject]
    internal DossierRights Rights { get; set; } = null!;

    [Inject]
    private Audiences Audiences { get; set; } = null!;

    [Inject]
    private ISentences Sentences { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <summary>Which dossier.</summary>
    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(Name = "estado", FormName = Form)]
    private string? State { get; set; }

    [SupplyParameterFromForm(Name = DossierForm.SpanishField, FormName = Form)]
    private string? TitleSpanish { get; set; }

    [SupplyParameterFromForm(Name = DossierForm.EnglishField, FormName = Form)]
    private string? TitleEnglish { get; set; }

    [SupplyParameterFromForm(Name = DossierForm.NoteField, FormName = Form)]
    private string? Note { get; set; }

    [SupplyParameterFromForm(Name = DossierForm.AudienceField, FormName = Form)]
    private string? SharedWith { get; set; }

    [SupplyParameterFromForm(Name = DossierForm.CommonField, FormName = Form)]
    private string? Common { get; set; }

    [SupplyParameterFromForm(Name = Publisher.ReasonField, FormName = "publicar")]
    private string? Reason { get; set; }

    [SupplyParameterFromForm(Name = "seguro", FormName = "eliminar")]
    private string? Sure { get; set; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var stop = Http.RequestAborted;
        Http.Response.Headers.CacheControl = "no-store";
        var facts = await Dossiers.Facts(Id, stop);
        _mayPublish = facts is not null && await Rights.MayPublish(Current.Actor, stop);
        _mayChange = facts is not null && await Rights.MayChange(facts, Current.Actor, stop);
        // To one who may only read it, there is nothing here.
        if (facts is null || !(_mayChange || _mayPublish))
        {
            Navigation.NotFound();
            return;
        }
        _title = DossierReader.Title(facts).Text;
        _isMaker = DossierRights.IsMaker(facts, Current.Actor);
        _isPublic = facts.AudienceId == Audiences.PublicId;
        await Show(facts);
        _facts = facts;
    }

    private async Task Show(Dossier facts)
    {
        var stop = Http.RequestAborted;
        Audience? audience = facts.AudienceId is { } number
            ? await Audiences.Of(number, stop)
            : null;
        _form = DossierForm.Of(facts, audience);
        _state = _form.State;
        var offered = DossierRights.MayShareWith(Current.Actor);
        foreach (var one in audience is { } now ? offered.Union([now]) : offered)
        {
            var word = one.ToString();
            _offered.Add(
                (word, await Sentences.Name("audience", word, LanguageExtensions.Current, stop))
            );
        }
    }

    private async Task Keep()
    {
        var (now, state) = (_form, _state);
        _form = new()
        {
            TitleSpanish = DossierForm.Of(TitleSpanish),
            TitleEnglish = DossierForm.Of(TitleEnglish),
            Note = DossierForm.Of(Note),
            Audience = _isMaker ? SharedWith ?? DossierForm.Private : now.Audience,
            IsCommon = _isMaker ? Common is not null : now.IsCommon,
        };
        var written = await Keeper.Change(Id, _form, State, Current.Actor, Http.RequestAborted);
        if (written.HasChanged)
        {
            // Sent again, it is by the state that is shown now.
            (_clash, _state) = (now, state);
            return;
        }
        Answer(written, DossierPlaces.Page(Id));
        _state = State ?? "";
    }

    private async Task Publish() =>
        Answer(
            await Publishing.Decide(Id, !_isPublic, Reason, Current.Actor, Http.RequestAborted),
            DossierPlaces.Page(Id)
        );

    private async Task Delete()
    {
        if (Sure is null)
        {
            var refusal = RecordRefusals.Of("dossier.not-sure");
            _errors.Add(new("seguro", refusal.In(LanguageExtensions.Current)));
            return;
        }
        Answer(
            await Keeper.Delete(Id, Current.Actor, Http.RequestAborted),
            DossierPlaces.List.Here
        );
    }

    private void Answer(DossierWriting written, string then)
    {
        if (written.Id is not null)
        {
            Navigation.NavigateTo(then);
            return;
        }
        if (written.Wrong.Count == 0)
        {
            Navigation.NotFound();
        }
        foreach (var (field, refusal) in written.Wrong)
        {
            _errors.Add(new(field, refusal.In(LanguageExtensions.Current)));
        }
    }

    private string? ErrorOf(string field) => _errors.Find(error => error.FieldId == field)?.Message;
}
