using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Record.Access;
using Puebla.Record.Addresses;
using Puebla.Record.Data;
using Puebla.Record.Documents.Show;
using Puebla.Record.Ties;
using Puebla.Ui.Addresses;
using Puebla.Ui.Forms;

namespace Puebla.Record.Read;

/// <summary>One instrument: what it is, its paragraphs, what else its text holds, its ties and its files.</summary>
public sealed partial class InstrumentPage : ComponentBase
{
    private Rule? _refused;
    private InstrumentView? _instrument;
    private VersionView? _version;
    private DocumentSheet? _document;
    private List<ParagraphView> _paragraphs = [];
    private List<PartView> _front = [];
    private List<PartView> _unplaced = [];
    private IReadOnlyList<RelationLine> _relations = [];
    private Superseded? _superseded;
    private TitleShown _title = null!;
    private string _cited = "";
    private RecordNames _names = null!;
    private Citation _citation = null!;

    [Inject]
    internal RecordReader Reader { get; set; } = null!;

    [Inject]
    internal RecordNames Names { get; set; } = null!;

    [Inject]
    internal RecordAccess Access { get; set; } = null!;

    [Inject]
    internal ConfidentialReads Reads { get; set; } = null!;

    [Inject]
    internal DocumentSheets Documents { get; set; } = null!;

    [Inject]
    internal RelationLines Relations { get; set; } = null!;

    [Inject]
    internal Supersessions Supersessions { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <summary>Key of the instrument.</summary>
    [Parameter]
    public string Key { get; set; } = "";

    private string When =>
        _instrument switch
        {
            { Start: { } start, End: { } end } => DateText.Range(
                start,
                end,
                LanguageExtensions.Current
            ),
            { Start: { } start } => DateText.Full(start),
            _ => T["Instrument.Undated"],
        };

    private int Part =>
        int.TryParse(Http.Request.Query[QueryNames.Here("pagina")], out var part) ? part : 1;

    // A section or heading is shown where it begins.
    private IEnumerable<(ParagraphView Paragraph, string? Section, string? Heading)> Outline =>
        _paragraphs.Select(
            (p, i) =>
                (
                    p,
                    i == 0 || _paragraphs[i - 1].Section != p.Section ? p.Section : null,
                    i == 0 || _paragraphs[i - 1].Heading != p.Heading ? p.Heading : null
                )
        );

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var instrument = await Reader.Instrument(Key.ToLowerInvariant());
        if (instrument?.For(LanguageExtensions.Current) is not { } version)
        {
            _refused = await Access.Refusal(Key.ToLowerInvariant(), Http.RequestAborted);
            Refusing.Answer(Http, Navigation, _refused);
            return;
        }
        if (Canonical.Redirect(Http, RecordPlaces.Instrument(instrument.Key)))
        {
            return;
        }
        await Reads.Note(
            "page",
            Http.RequestAborted,
            Shown.Whole(instrument.AudienceId, instrument.Key)
        );
        _names = await Names.Ready();
        if (instrument.State == InstrumentState.Kept)
        {
            _document = await Documents.Of(instrument, version, Part, Http.RequestAborted);
            return;
        }
        _citation = new(T);
        _paragraphs = await Reader.Paragraphs(version.Id);
        var parts = await Reader.Parts(version.Id);
        _front = parts.FindAll(part => part.Kind == PartKind.Front);
        _unplaced = parts.FindAll(part => part.Kind == PartKind.Unplaced);
        _relations = await Relations.Of(instrument, Http.RequestAborted);
        _superseded = await Supersessions.Of(instrument.Id, Http.RequestAborted);
        _title = _names.Title(instrument);
        _cited = _names.Cited(instrument);
        (_instrument, _version) = (instrument, version);
    }

    private string Cite(ParagraphView p) =>
        _citation.Of(_cited, p.CitedPath, p.CitedUnder(_version!), p.Preambular, _instrument!.Kind);

    private static string? Foreign(VersionView version) =>
        version.Language == LanguageExtensions.Current.Code ? null : version.Language;
}
