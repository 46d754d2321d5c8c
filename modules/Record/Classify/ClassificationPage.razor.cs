using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Journal;
using Puebla.Record.Access;
using Puebla.Record.Read;
using Puebla.Ui.Addresses;
using Puebla.Ui.Components;

namespace Puebla.Record.Classify;

/// <summary>Changes who may see a document. Whoever decided on what another person changed meanwhile sees the change and confirms again.</summary>
public sealed partial class ClassificationPage : ComponentBase
{
    private readonly List<FieldError> _errors = [];
    private Rule? _refused;
    private InstrumentView? _instrument;
    private string _cited = "";
    private Audience _now;
    private string _nowName = "";
    private List<string> _who = [];

    [Inject]
    internal RecordReader Reader { get; set; } = null!;

    [Inject]
    internal RecordAccess Access { get; set; } = null!;

    [Inject]
    internal RecordNames Names { get; set; } = null!;

    [Inject]
    internal Classifier Classifier { get; set; } = null!;

    [Inject]
    private Audiences Audiences { get; set; } = null!;

    [Inject]
    private ISentences Sentences { get; set; } = null!;

    [Inject]
    private IRights Rights { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <summary>Key of the instrument.</summary>
    [Parameter]
    public string Key { get; set; } = "";

    [SupplyParameterFromForm(Name = "revision")]
    private string? Revision { get; set; }

    [SupplyParameterFromForm(Name = "modo")]
    private string? Mode { get; set; }

    [SupplyParameterFromForm(Name = "sujeto")]
    private string? Subject { get; set; }

    [SupplyParameterFromForm(Name = "motivo")]
    private string? Reason { get; set; }

    private AudienceLabels Labels => new(T);

    private AccessMode Chosen =>
        int.TryParse(Mode, NumberStyles.None, CultureInfo.InvariantCulture, out var mode)
            ? (AccessMode)mode
            : _now.Mode;

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        if (await Reader.Instrument(Key, Http.RequestAborted) is not { } instrument)
        {
            _refused = await Access.Refusal(Key, Http.RequestAborted);
            Refusing.Answer(Http, Navigation, _refused);
            return;
        }
        _now = await Audiences.Of(instrument.AudienceId, Http.RequestAborted);
        _nowName = await Sentences.Name(
            "audience",
            _now.ToString(),
            LanguageExtensions.Current,
            Http.RequestAborted
        );
        var told = await Rights.RuleOf(_now, Http.RequestAborted);
        _who = [.. told.Who.Select(who => who.In(LanguageExtensions.Current))];
        await Names.Ready();
        _cited = Names.Cited(instrument);
        _instrument = instrument;
    }

    private async Task Change()
    {
        if (_instrument is null)
        {
            return;
        }
        var to = new Audience(Chosen, (Subject ?? "").Trim());
        var refusal = await Classifier.Change(
            new(
                Key,
                uint.TryParse(Revision, CultureInfo.InvariantCulture, out var read) ? read : 0,
                to,
                (Reason ?? "").Trim()
            ),
            Current.Actor,
            Http.RequestAborted
        );
        if (refusal is null)
        {
            Navigation.NavigateTo(
                Current.Actor.BelongsTo(to) ? RecordPlaces.Instrument(Key) : SitePlaces.Records.Here
            );
            return;
        }
        _errors.Add(
            new(
                refusal.Code == "classify.reason" ? "motivo" : "modo",
                refusal.In(LanguageExtensions.Current)
            )
        );
    }

    private string? ErrorOf(string field) => _errors.Find(error => error.FieldId == field)?.Message;
}
