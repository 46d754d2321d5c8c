using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Kernel.Access;
using Puebla.Record.Access;
using Puebla.Record.Addresses;
using Puebla.Record.Read;

namespace Puebla.Record.Precedents;

/// <summary>The provisions like one that is kept: earlier, later, and of the same day.</summary>
public sealed partial class SimilarPage : ComponentBase
{
    private Rule? _refused;
    private ParagraphDetail? _view;
    private IReadOnlyList<Precedent> _found = [];
    private string _cited = "";
    private string _place = "";
    private string _citation = "";

    [Inject]
    internal ParagraphLookup Lookup { get; set; } = null!;

    [Inject]
    internal PrecedentFinder Precedents { get; set; } = null!;

    [Inject]
    internal RecordAccess Access { get; set; } = null!;

    [Inject]
    internal ConfidentialReads Reads { get; set; } = null!;

    [Inject]
    internal RecordNames Names { get; set; } = null!;

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
        if (
            Canonical.Redirect(Http, PrecedentPlaces.Like(found.Key, found.Path))
            || found.Detail is not { } view
        )
        {
            return;
        }
        await Names.Ready();
        _found = view.Paragraph.IsRedacted
            ? []
            : await Precedents.Find(Asked(view), Http.RequestAborted);
        await Reads.Note(
            "precedents",
            Http.RequestAborted,
            [
                new Shown(view.Instrument.AudienceId, found.Key, [found.Path]),
                .. PrecedentReads.Of(_found),
            ]
        );
        _cited = Names.Cited(view.Instrument);
        var under = view.Paragraph.CitedUnder(view.Version);
        var (path, preambular) = (view.Paragraph.CitedPath, view.Paragraph.Preambular);
        _place = new Citation(T).Place(path, under, preambular, view.Instrument.Kind);
        _citation = $"{_cited}, {_place}";
        _view = view;
    }

    private static AskedText Asked(ParagraphDetail view) =>
        new(view.Version.Language, view.Paragraph.Text, view.Instrument.Start)
        {
            Twin = view.InOtherLanguage is { } twin
                ? (view.Version.Language == "es" ? "en" : "es", twin.Text)
                : null,
            Own = view.InOtherLanguage is { } other
                ? [view.Paragraph.AddressId, other.AddressId]
                : [view.Paragraph.AddressId],
        };
}

/// <summary>What of precedents is confidential is noted as any reading is.</summary>
internal static class PrecedentReads
{
    public static IEnumerable<Shown> Of(IEnumerable<Precedent> found) =>
        found
            .GroupBy(one => (one.Hit.AudienceId, one.Hit.InstrumentKey))
            .Select(group => new Shown(
                group.Key.AudienceId,
                group.Key.InstrumentKey,
                [.. group.Select(one => one.Hit.Path).Order(StringComparer.Ordinal)]
            ));
}
