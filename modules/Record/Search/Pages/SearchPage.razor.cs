using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Record.Access;
using Puebla.Record.Addresses;
using Puebla.Record.Data;
using Puebla.Record.Feeds;
using Puebla.Record.Read;
using Puebla.Record.Search.Query;
using Puebla.Record.Search.Results;
using Puebla.Ui.Addresses;
using Puebla.Ui.Components;
using Puebla.Ui.Forms;

namespace Puebla.Record.Search.Pages;

/// <summary>Search over all paragraphs; without a query, all of them by date.</summary>
public sealed partial class SearchPage : ComponentBase
{
    /// <summary>Counts are shown exactly up to here.</summary>
    private const int ExactUpTo = 10_000;

    private SearchAnswer? _answer;
    private bool _mayGather;
    private FacetLabels _labels = null!;
    private readonly List<Crumb> _links = [];
    private RecordNames _names = null!;

    [Inject]
    internal RecordSearch Search { get; set; } = null!;

    [Inject]
    internal RecordNames Names { get; set; } = null!;

    [Inject]
    internal ConfidentialReads Reads { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private IEnumerable<ISubjectLinks> Tellers { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private SearchRequest Asked => _answer!.Request;

    private string Count =>
        _answer!.Total switch
        {
            0 when _answer.Hits.Count == 0 => T["Search.None"],
            0 or 1 => T["Search.One"],
            > ExactUpTo => T["Search.MoreThan", NumberText.Whole(ExactUpTo)],
            _ => T["Search.Count", NumberText.Whole(_answer.Total)],
        };

    private string? Standing => Asked.Filters.GetValueOrDefault(FacetDimension.Standing);

    private SearchRequest WithStanding(string? standing) =>
        Asked.With(FacetDimension.Kind, null).With(FacetDimension.Standing, standing);

    private string CountOf(int count) =>
        count > ExactUpTo
            ? T["Search.MoreThanShort", NumberText.Whole(ExactUpTo)]
            : NumberText.Whole(count);

    private IReadOnlyList<FacetGroup> Panel => FacetGroup.Of(_answer!, _labels, ExactUpTo);

    private IReadOnlyList<FeedLink> Feeds =>
        Asked.Filters.TryGetValue(FacetDimension.Subject, out var subject)
            ?
            [
                FeedLink.Atom(
                    T["Feed.TitleOf", _names.Subject(subject)],
                    FeedPlaces.OfSubject(subject, LanguageExtensions.Current)
                ),
            ]
            : [];

    // What other modules tell of the subject that was chosen.
    private async Task FindLinks()
    {
        var asked = SearchAddress.Read(Http.Request.Query);
        if (asked.Filters.TryGetValue(FacetDimension.Subject, out var chosen))
        {
            var subject = $"subject:{chosen}";
            foreach (var teller in Tellers)
            {
                var found = await teller.Of([subject], Http.RequestAborted);
                _links.AddRange(found.GetValueOrDefault(subject) ?? []);
            }
        }
    }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        _names = await Names.Ready();
        _labels = new(_names, T);
        await FindLinks();
        var answer = await Search.Find(SearchAddress.Read(Http.Request.Query), Http.RequestAborted);
        await Reads.Note(
            "search",
            Http.RequestAborted,
            answer
                .Hits.GroupBy(hit => (hit.AudienceId, hit.InstrumentKey))
                .Select(group => new Shown(
                    group.Key.AudienceId,
                    group.Key.InstrumentKey,
                    [.. group.Select(hit => hit.Path).Order(StringComparer.Ordinal)]
                ))
        );
        _mayGather = Current.Actor.PersonId is not null;
        _answer = answer;
    }
}
