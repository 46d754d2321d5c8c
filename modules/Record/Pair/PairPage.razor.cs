using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Record.Access;
using Puebla.Record.Data;
using Puebla.Record.Pair.Rules;
using Puebla.Record.Read;
using Puebla.Ui.Components;

namespace Puebla.Record.Pair;

/// <summary>Spanish and English of one instrument side by side, with what they disagree in; what has no twin is paired by hand.</summary>
public sealed partial class PairPage : ComponentBase
{
    private const int LongestShown = 80;
    private readonly List<FieldError> _errors = [];
    private Rule? _refused;
    private InstrumentView? _instrument;
    private PairView? _view;
    private string _cited = "";
    private string? _posted;

    [Inject]
    internal RecordReader Records { get; set; } = null!;

    [Inject]
    internal PairReader Pairs { get; set; } = null!;

    [Inject]
    internal Pairer Pairer { get; set; } = null!;

    [Inject]
    internal RecordAccess Access { get; set; } = null!;

    [Inject]
    internal ConfidentialReads Reads { get; set; } = null!;

    [Inject]
    internal RecordNames Names { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <summary>Key of the instrument.</summary>
    [Parameter]
    public string Key { get; set; } = "";

    [SupplyParameterFromForm(Name = "en-espanol", FormName = "emparejar")]
    private string? InSpanish { get; set; }

    [SupplyParameterFromForm(Name = "en-ingles", FormName = "emparejar")]
    private string? InEnglish { get; set; }

    [SupplyParameterFromForm(Name = "textos", FormName = "cotejado")]
    private string? Compared { get; set; }

    private IEnumerable<PairSide> OnlySpanish =>
        _view!.Rows.Where(row => row.English is null).Select(row => row.Spanish!);

    private IEnumerable<PairSide> OnlyEnglish =>
        _view!.Rows.Where(row => row.Spanish is null).Select(row => row.English!);

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        // A form is there for whoever posts it, even if another did the same meanwhile.
        _posted = HttpMethods.IsPost(Http.Request.Method)
            ? (string?)(await Http.Request.ReadFormAsync(Http.RequestAborted))["_handler"]
            : null;
        if (
            await Records.Instrument(Key, Http.RequestAborted)
            is not { State: not InstrumentState.Kept } instrument
        )
        {
            _refused = await Access.Refusal(Key, Http.RequestAborted);
            Refusing.Answer(Http, Navigation, _refused);
            return;
        }
        await Reads.Note(
            "review",
            Http.RequestAborted,
            Shown.Whole(instrument.AudienceId, instrument.Key)
        );
        await Names.Ready();
        _cited = Names.Cited(instrument);
        _view = await Pairs.Of(instrument, Http.RequestAborted);
        _instrument = instrument;
    }

    private async Task Pair() =>
        Answer(
            await Pairer.Pair(
                Key,
                InSpanish ?? "",
                InEnglish ?? "",
                Current.Actor,
                Http.RequestAborted
            )
        );

    private async Task Unpair(string path) =>
        Answer(await Pairer.Unpair(Key, path, Current.Actor, Http.RequestAborted));

    private async Task Check() =>
        Answer(await Pairer.Check(Key, Compared ?? "", Current.Actor, Http.RequestAborted));

    private void Answer(Refusal? refusal)
    {
        if (refusal is null)
        {
            Navigation.NavigateTo(Http.Request.Path);
            return;
        }
        _errors.Add(new("en-espanol", refusal.In(LanguageExtensions.Current)));
    }

    // Countries by their names; what one language does not say at all is a dash.
    private string Said(Flag flag, IReadOnlyList<string> said) =>
        said.Count == 0
            ? "—"
            : string.Join(
                ", ",
                flag.Kind == Disagreement.Countries ? said.Select(Names.Country) : said
            );

    private static string Short(string text) =>
        text.Length <= LongestShown ? text : text[..LongestShown] + "…";
}
