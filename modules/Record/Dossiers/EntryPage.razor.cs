using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Record.Access;
using Puebla.Ui.Components;

namespace Puebla.Record.Dossiers;

/// <summary>What a dossier quotes of one provision, and what it says of it.</summary>
public sealed partial class EntryPage : ComponentBase
{
    private const string Form = "entrada";
    private readonly List<FieldError> _errors = [];
    private DossierGroup? _group;
    private QuotedEntry? _quote;
    private string _title = "";
    private string _whole = "";
    private long _quoted;
    private uint _revision;
    private bool _hasChanged;

    [Inject]
    internal DossierReader Dossiers { get; set; } = null!;

    [Inject]
    internal EntryKeeper Keeper { get; set; } = null!;

    [Inject]
    internal QuoteReader Quotes { get; set; } = null!;

    [Inject]
    internal ConfidentialReads Reads { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <summary>Which dossier.</summary>
    [Parameter]
    public Guid Id { get; set; }

    /// <summary>Which of its entries.</summary>
    [Parameter]
    public Guid Entry { get; set; }

    [SupplyParameterFromForm(Name = "revision", FormName = Form)]
    private string? Revision { get; set; }

    [SupplyParameterFromForm(Name = "parrafo", FormName = Form)]
    private string? Quoted { get; set; }

    [SupplyParameterFromForm(Name = EntryKeeper.PartField, FormName = Form)]
    private string? Part { get; set; }

    [SupplyParameterFromForm(Name = EntryKeeper.NoteField, FormName = Form)]
    private string? Note { get; set; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var stop = Http.RequestAborted;
        Http.Response.Headers.CacheControl = "no-store";
        if (await Keeper.Find(Id, Entry, Current.Actor, stop) is not { Texts.Count: > 0 } edited)
        {
            Navigation.NotFound();
            return;
        }
        var entry = edited.Entry;
        var groups = await Quotes.Of(
            [new(edited.Texts[0].AddressId, Entry, entry.Note, entry.PartOfId, entry.Part)],
            stop
        );
        if (groups is not [var group])
        {
            Navigation.NotFound();
            return;
        }
        await Reads.Note(
            "dossier",
            stop,
            new Shown(group.AudienceId, group.InstrumentKey, [group.Entries[0].Path])
        );
        _title = DossierReader.Title(edited.Dossier).Text;
        (_group, _quote) = (group, group.Entries[0]);
        var text = edited.Texts.FirstOrDefault(one => one.Id == _quote.ParagraphId);
        (_whole, _quoted) = (text?.Text ?? _quote.Quotation, _quote.ParagraphId);
        _revision = entry.Revision;
    }

    private async Task Keep()
    {
        var culture = CultureInfo.InvariantCulture;
        var written = await Keeper.Change(
            Id,
            Entry,
            Note,
            Part,
            long.TryParse(Quoted, culture, out var quoted) ? quoted : 0,
            uint.TryParse(Revision, culture, out var revision) ? revision : 0,
            Current.Actor,
            Http.RequestAborted
        );
        // Sent again, it is by the state that is shown now.
        _hasChanged = written.HasChanged;
        if (!_hasChanged)
        {
            Answer(written);
        }
    }

    private async Task Remove() =>
        Answer(await Keeper.Remove(Id, Entry, Current.Actor, Http.RequestAborted));

    private void Answer(DossierWriting written)
    {
        if (written.Id is not null)
        {
            Navigation.NavigateTo(DossierPlaces.Page(Id));
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
