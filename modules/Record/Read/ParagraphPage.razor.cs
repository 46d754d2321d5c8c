using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Record.Access;
using Puebla.Record.Addresses;
using Puebla.Record.Contracts;
using Puebla.Record.Data;
using Puebla.Record.Ties;
using Puebla.Ui.Addresses;
using Puebla.Ui.Components;

namespace Puebla.Record.Read;

/// <summary>One paragraph at its permanent address: the text, what it does, where it stands, how it is cited, what it said before.</summary>
public sealed partial class ParagraphPage : ComponentBase
{
    private const int LongestDescription = 200;
    private Rule? _refused;
    private ParagraphDetail? _view;
    private Superseded? _superseded;
    private TitleShown _title = null!;
    private string _cited = "";
    private string _citation = "";
    private Citation _citations = null!;
    private readonly List<ProvisionAside> _asides = [];

    [Inject]
    internal ParagraphLookup Lookup { get; set; } = null!;

    [Inject]
    internal RecordAccess Access { get; set; } = null!;

    [Inject]
    internal ConfidentialReads Reads { get; set; } = null!;

    [Inject]
    internal RecordNames Names { get; set; } = null!;

    [Inject]
    internal Supersessions Supersessions { get; set; } = null!;

    [Inject]
    private IEnumerable<IProvisionAside> Asides { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <summary>Key of the instrument.</summary>
    [Parameter]
    public string Key { get; set; } = "";

    /// <summary>The paragraph's path.</summary>
    [Parameter]
    public string Path { get; set; } = "";

    private List<Crumb> Crumbs =>
        [
            new(T["Records.Title"], SitePlaces.Records.Here),
            new(_cited, RecordPlaces.Instrument(_view!.Instrument.Key)),
            .. _view.Heads.Select(head => new Crumb(
                CiteShort(head),
                RecordPlaces.Paragraph(_view.Instrument.Key, head.Path)
            )),
            new(CiteShort(_view.Paragraph)),
        ];

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var found = await Lookup.Find(Key.ToLowerInvariant(), Path.ToLowerInvariant());
        if (found is null)
        {
            _refused = await Access.Refusal(Key.ToLowerInvariant(), Http.RequestAborted);
            Refusing.Answer(Http, Navigation, _refused);
            return;
        }
        // A part of a kept document is no provision and has no page of its own.
        if (
            found.Detail?.Instrument.State == InstrumentState.Kept
            && Canonical.Redirect(
                Http,
                RecordPlaces.Document(found.Key, found.Detail.Paragraph.Position)
            )
        )
        {
            return;
        }
        if (
            Canonical.Redirect(Http, RecordPlaces.Paragraph(found.Key, found.Path))
            || found.Detail is null
        )
        {
            return;
        }
        await Reads.Note(
            "paragraph",
            Http.RequestAborted,
            new Shown(found.Detail.Instrument.AudienceId, found.Key, [found.Path])
        );
        await Names.Ready();
        _superseded = await Supersessions.Of(found.Detail.Instrument.Id, Http.RequestAborted);
        foreach (var one in Asides)
        {
            if (await one.Of(found.Detail.Paragraph.AddressId, Http.RequestAborted) is { } aside)
            {
                _asides.Add(aside);
            }
        }
        _citations = new(T);
        _view = found.Detail;
        _title = Names.Title(_view.Instrument);
        _cited = Names.Cited(_view.Instrument);
        _citation = Cite(_view.Paragraph);
    }

    private string Cite(ParagraphView p) =>
        _citations.Of(
            _cited,
            p.CitedPath,
            p.CitedUnder(_view!.Version),
            p.Preambular,
            _view!.Instrument.Kind
        );

    private string CiteShort(ParagraphView p) =>
        _citations.Place(
            p.CitedPath,
            p.CitedUnder(_view!.Version),
            p.Preambular,
            _view!.Instrument.Kind
        );

    private static string Short(string text) =>
        text.Length <= LongestDescription ? text : text[..LongestDescription] + "…";

    private static string? Foreign(ParagraphDetail view) =>
        view.Version.Language == LanguageExtensions.Current.Code ? null : view.Version.Language;
}
