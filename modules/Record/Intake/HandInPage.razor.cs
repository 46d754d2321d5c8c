using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Journal;
using Puebla.Ui.Components;

namespace Puebla.Record.Intake;

/// <summary>Hands documents in: what is said of all of them, and the files.</summary>
public sealed partial class HandInPage : ComponentBase
{
    private const int Shown = 10;
    private readonly List<FieldError> _errors = [];
    private readonly List<(string Word, string Name)> _audiences = [];
    private HandInForm _typed = new();
    private List<(string Code, string Name)> _bodies = [];
    private List<(string Key, string Name)> _meetings = [];
    private List<HandInSummary> _mine = [];
    private bool _scanned;
    private bool _ready;

    [Inject]
    internal HandInLists Lists { get; set; } = null!;

    [Inject]
    internal VirusScanner Scanner { get; set; } = null!;

    [Inject]
    private IConference Conference { get; set; } = null!;

    [Inject]
    private ISentences Sentences { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var (stop, language) = (Http.RequestAborted, LanguageExtensions.Current);
        var query = Http.Request.Query;
        var typed = HandInForm.Of(name => query[name]);
        _typed = typed with
        {
            List = typed.List ?? Guid.CreateVersion7(Clock.GetUtcNow()).ToString("D"),
        };
        foreach (var code in query["mal"])
        {
            Add(code);
        }
        var facts = await Conference.Facts(stop);
        var today = PartialDate.Of(ConferenceFacts.DayOf(Clock.GetUtcNow()));
        _bodies =
        [
            .. facts
                .BodiesAt(today)
                .Select(answer => (answer.Fact.Key, Name: answer.Fact.Name.In(language)))
                .OrderBy(
                    body => body.Name,
                    StringComparer.Create(language.Culture, ignoreCase: true)
                ),
        ];
        _meetings =
        [
            .. facts
                .Meetings.OrderByDescending(meeting => meeting.Start.First)
                .Select(meeting => (meeting.Key, $"{meeting.Name.In(language)} ({meeting.Year})")),
        ];
        foreach (var audience in IntendedAudiences.Of(Current.Actor))
        {
            var word = audience.ToString();
            _audiences.Add((word, await Sentences.Name("audience", word, language, stop)));
        }
        _mine = await Lists.Mine(Shown, stop);
        _scanned = Scanner.IsThere;
        _ready = true;
    }

    private void Add(string? code)
    {
        var field =
            code?.StartsWith("intake.wrong-", StringComparison.Ordinal) == true
                ? code["intake.wrong-".Length..]
                : HandInForm.FilesField;
        if (code is "intake.no-files" or "intake.list-of-another" || field != HandInForm.FilesField)
        {
            _errors.Add(new(field, RecordRefusals.Of(code!).In(LanguageExtensions.Current)));
        }
    }

    private string? ErrorOf(string field) => _errors.Find(error => error.FieldId == field)?.Message;
}
