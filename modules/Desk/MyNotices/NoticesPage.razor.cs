using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Desk.ReadJournal;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Journal;
using Puebla.Kernel.Notices;
using Puebla.Ui.Addresses;

namespace Puebla.Desk.MyNotices;

/// <summary>The reader's notices, the newest first.</summary>
public sealed partial class NoticesPage : ComponentBase
{
    internal const int PageSize = 30;

    private readonly List<ToldNotice> _notices = [];
    private long? _older;
    private long _newest;
    private int _unread;
    private bool _ready;

    [Inject]
    internal NoticeList List { get; set; } = null!;

    [Inject]
    internal LineTeller Teller { get; set; } = null!;

    [Inject]
    private ISentences Sentences { get; set; } = null!;

    [Inject]
    private Places Places { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [SupplyParameterFromForm(Name = "hasta")]
    private string? UpTo { get; set; }

    private Guid Person => Current.Actor.PersonId ?? Guid.Empty;

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var stop = Http.RequestAborted;
        var before = Number(Http.Request.Query[QueryNames.Here("antes")]);
        var read = await List.Page(Person, before, PageSize + 1, stop);
        foreach (var notice in read.Take(PageSize))
        {
            _notices.Add(await Tell(notice, stop));
        }
        _older = read.Count > PageSize ? read[PageSize - 1].Id : null;
        _newest = read.Count > 0 ? read[0].Id : 0;
        _unread = await List.Unread(Person, stop);
        _ready = true;
    }

    private async Task<ToldNotice> Tell(Notice notice, CancellationToken stop) =>
        new(
            notice.Id,
            await Sentences.Tell(
                notice.Code,
                notice.Subject,
                notice.Details,
                LanguageExtensions.Current,
                stop
            ),
            Teller.When(notice.At),
            notice.Link is { } link ? Places.In(link, LanguageExtensions.Current) : null,
            notice.ReadAt is null
        );

    private Task ReadOne(long number) => Mark(number, upTo: false);

    private Task ReadAll() =>
        Number(UpTo) is { } newest ? Mark(newest, upTo: true) : Task.CompletedTask;

    private async Task Mark(long number, bool upTo)
    {
        await List.MarkRead(Person, number, upTo, Http.RequestAborted);
        Navigation.NavigateTo(Http.Request.Path + Http.Request.QueryString);
    }

    private static long? Number(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private sealed record ToldNotice(long Id, string What, string When, string? Link, bool Unread);
}
