using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Ui.Components;
using Puebla.Ui.Forms;

namespace Puebla.Record.Dossiers;

/// <summary>Puts the provisions that the address speaks of into a dossier, a new one or one that is there.</summary>
public sealed partial class AddPage : ComponentBase
{
    private const string Form = "agregar";
    private const string WhichField = "dosier";
    private readonly List<FieldError> _errors = [];
    private IReadOnlyList<long> _provisions = [];
    private IReadOnlyList<DossierGroup> _groups = [];
    private List<ListedDossier> _mine = [];
    private int? _outOf;
    private int _count;
    private bool _ready;

    [Inject]
    internal ProvisionSource Source { get; set; } = null!;

    [Inject]
    internal QuoteReader Quotes { get; set; } = null!;

    [Inject]
    internal DossierReader Dossiers { get; set; } = null!;

    [Inject]
    internal DossierKeeper Keeper { get; set; } = null!;

    [Inject]
    internal DossierRights Rights { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [SupplyParameterFromForm(Name = WhichField, FormName = Form)]
    private string? Which { get; set; }

    [SupplyParameterFromForm(Name = DossierForm.SpanishField, FormName = Form)]
    private string? TitleSpanish { get; set; }

    [SupplyParameterFromForm(Name = DossierForm.EnglishField, FormName = Form)]
    private string? TitleEnglish { get; set; }

    [SupplyParameterFromForm(Name = DossierForm.NoteField, FormName = Form)]
    private string? Note { get; set; }

    private DossierForm Typed =>
        new()
        {
            TitleSpanish = TitleSpanish,
            TitleEnglish = TitleEnglish,
            Note = Note,
        };

    private string Lead =>
        _count == 0 ? T["DossierAdd.Nothing"] : T["DossierAdd.Lead", NumberText.Whole(_count)];

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var stop = Http.RequestAborted;
        var gathered = await Source.Gather(Http.Request.Query, stop);
        _groups = await Quotes.Of(
            [.. gathered.Addresses.Select(one => new WantedQuote(one))],
            stop
        );
        _provisions = gathered.Addresses;
        _outOf = gathered.OutOf;
        _count = _groups.Sum(group => group.Entries.Count);
        foreach (var one in await Dossiers.List(stop))
        {
            if (
                await Dossiers.Facts(one.Id, stop) is { } facts
                && await Rights.MayChange(facts, Current.Actor, stop)
            )
            {
                _mine.Add(one);
            }
        }
        _ready = true;
    }

    private async Task Put()
    {
        var stop = Http.RequestAborted;
        var written = Guid.TryParse(Which, out var id)
            ? await Keeper.Add(id, _provisions, Current.Actor, stop)
            : await Keeper.Make(Typed, _provisions, Current.Actor, stop);
        if (written.Id is { } done)
        {
            Navigation.NavigateTo(DossierPlaces.Page(done));
            return;
        }
        if (written.Wrong.Count == 0)
        {
            var gone = RecordRefusals.Of("dossier.gone");
            _errors.Add(new(WhichField, gone.In(LanguageExtensions.Current)));
        }
        foreach (var (field, refusal) in written.Wrong)
        {
            _errors.Add(new(field, refusal.In(LanguageExtensions.Current)));
        }
    }

    private string? ErrorOf(string field) => _errors.Find(error => error.FieldId == field)?.Message;
}
