using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Journal;
using Puebla.Record.Read;
using Puebla.Ui.Components;

namespace Puebla.Record.Documents.Folders;

/// <summary>Kept documents by body, then by meeting, each folder with exactly what its reader may see.</summary>
public sealed partial class FoldersPage : ComponentBase
{
    private readonly List<Crumb> _crumbs = [];
    private readonly Dictionary<int, string> _audiences = [];
    private FolderView? _folder;
    private ConferenceFacts _facts = null!;
    private string _title = "";
    private bool _mayHandIn;

    [Inject]
    internal DocumentFolders Reader { get; set; } = null!;

    [Inject]
    internal RecordNames Names { get; set; } = null!;

    [Inject]
    private IConference Conference { get; set; } = null!;

    [Inject]
    private ISentences Sentences { get; set; } = null!;

    [Inject]
    private Audiences Audiences { get; set; } = null!;

    [Inject]
    private IRights Rights { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private FolderRequest Asked => _folder!.Request;

    private IReadOnlyList<(string Name, string Address, int Count, bool Chosen)> Folders =>
        Asked.Body is null
            ?
            [
                .. _folder!
                    .Counts.Bodies.OrderBy(folder => folder.Key == FolderRequest.None)
                    .ThenBy(
                        folder => BodyName(folder.Key),
                        StringComparer.Create(LanguageExtensions.Current.Culture, ignoreCase: true)
                    )
                    .Select(folder =>
                        (
                            BodyName(folder.Key),
                            (Asked with { Body = folder.Key, Page = 1 }).Address,
                            folder.Count,
                            false
                        )
                    ),
            ]
            :
            [
                .. _folder!
                    .Counts.Meetings.OrderByDescending(folder => StartOf(folder.Key))
                    .Select(folder =>
                        (
                            MeetingName(folder.Key),
                            (
                                Asked with
                                {
                                    Meeting = folder.Key == Asked.Meeting ? null : folder.Key,
                                    Page = 1,
                                }
                            ).Address,
                            folder.Count,
                            folder.Key == Asked.Meeting
                        )
                    ),
            ];

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var stop = Http.RequestAborted;
        await Names.Ready();
        _facts = await Conference.Facts(stop);
        var folder = await Reader.Open(FolderRequest.Read(Http.Request.Query), stop);
        Crumbs(folder.Request);
        _title = _crumbs[^1].Text;
        if (Current.Actor.PersonId is not null)
        {
            _mayHandIn = (await Rights.May(Current.Actor, Act.HandIn, stop: stop)).Allowed;
            foreach (var id in folder.Documents.Select(d => d.AudienceId).Distinct())
            {
                var audience = await Audiences.Of(id, stop);
                _audiences[id] = await Sentences.Name(
                    "audience",
                    audience.ToString(),
                    LanguageExtensions.Current,
                    stop
                );
            }
        }
        _folder = folder;
    }

    private void Crumbs(FolderRequest asked)
    {
        var whole = new FolderRequest();
        _crumbs.Add(
            new(
                T["Documents.Title"],
                asked.Body is null && asked.Meeting is null ? null : whole.Address
            )
        );
        if (asked.Body is { } body)
        {
            _crumbs.Add(
                new(
                    BodyName(body),
                    asked.Meeting is null ? null : (whole with { Body = body }).Address
                )
            );
        }
        if (asked.Meeting is { } meeting)
        {
            _crumbs.Add(new(MeetingName(meeting)));
        }
    }

    private string BodyName(string code) =>
        code == FolderRequest.None ? T["Documents.NoBody"] : Names.Body(code);

    private string MeetingName(string key) =>
        key == FolderRequest.None ? T["Documents.NoMeeting"]
        : _facts.Meeting(key) is { } meeting
            ? $"{meeting.Name.In(LanguageExtensions.Current)} ({meeting.Year})"
        : key;

    private DateOnly StartOf(string key) => _facts.Meeting(key)?.Start.First ?? DateOnly.MinValue;

    private static int YearOf(FolderCount year) =>
        int.Parse(year.Key, CultureInfo.InvariantCulture);

    private IEnumerable<string> BodiesOf(ListedDocument document) =>
        (document.Body is { } body ? document.OtherBodies.Prepend(body) : document.OtherBodies)
            .Distinct(StringComparer.Ordinal)
            .Select(Names.Body);

    private TitleShown TitleOf(ListedDocument document) =>
        Names.Title(document.Kind, document.Body, document.TitleSpanish, document.TitleEnglish);
}
