using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using Puebla.Kernel;
using Puebla.Record.Feeds;
using Puebla.Record.Read;
using Puebla.Ui.Addresses;

namespace Puebla.Record.ListInstruments;

/// <summary>Every instrument that is held, by body and year.</summary>
public sealed partial class RecordsPage : ComponentBase
{
    private InstrumentPageOfList? _page;
    private RecordNames _names = null!;

    [Inject]
    internal InstrumentList List { get; set; } = null!;

    [Inject]
    internal RecordNames Names { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private string? Body { get; set; }

    private int? Year { get; set; }

    private int Page { get; set; } = 1;

    private IReadOnlyList<FeedLink> Feeds =>
        [
            FeedLink.Atom(T["Feed.Title"], FeedPlaces.All.Here),
            .. Body is { } body
                ? (FeedLink[])
                    [
                        FeedLink.Atom(
                            T["Feed.TitleOf", _names.Body(body)],
                            FeedPlaces.OfBody(body, LanguageExtensions.Current)
                        ),
                    ]
                : [],
        ];

    private int Pages => (_page!.Total + InstrumentList.PageSize - 1) / InstrumentList.PageSize;

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var query = Http.Request.Query;
        Body = query[QueryNames.Here("organo")] is [{ Length: > 0 } body] ? body : null;
        Year = int.TryParse(query[QueryNames.Here("anio")], out var year) ? year : null;
        Page = int.TryParse(query[QueryNames.Here("pagina")], out var page)
            ? Math.Clamp(page, 1, 10_000)
            : 1;
        _names = await Names.Ready();
        _page = await List.Page(Body, Year, Page);
    }

    private static string Address(string? body, int? year, int page = 1) =>
        SitePlaces.Records.Here
        + QueryString.Create(
            new (string Name, string? Value)[]
            {
                (QueryNames.Here("organo"), body),
                (
                    QueryNames.Here("anio"),
                    year?.ToString(System.Globalization.CultureInfo.InvariantCulture)
                ),
                (
                    QueryNames.Here("pagina"),
                    page > 1
                        ? page.ToString(System.Globalization.CultureInfo.InvariantCulture)
                        : null
                ),
            }
                .Where(pair => pair.Value is not null)
                .Select(pair => KeyValuePair.Create(pair.Name, pair.Value))
        );

    private TitleShown TitleOf(ListedInstrument row) =>
        _names.Title(row.Kind, row.Body, row.TitleSpanish, row.TitleEnglish);
}
