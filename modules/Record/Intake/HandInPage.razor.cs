using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Journal;
using Puebla.Kernel.Settings;
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
    private IntakeAllowance _allowed = null!;
    private bool _scanned;
    private bool _ready;

    [Inject]
    internal HandInLists Lists { get; set; } = null!;

    [Inject]
    internal VirusScanner Scanner { get; set; } = null!;

    [Inject]
    private ISettings Settings { get; set; } = null!;

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
        _bodies = FilingChoices.Bodies(facts, Clock.GetUtcNow(), language);
        _meetings = FilingChoices.Meetings(facts, language);
        foreach (var audience in IntendedAudiences.Of(Current.Actor))
        {
            var word = audience.ToString();
            _audiences.Add((word, await Sentences.Name("audience", word, language, stop)));
        }
        _mine = await Lists.Mine(Shown, stop);
        _scanned = Scanner.IsThere;
        _allowed = await Settings.Intake(stop);
        _ready = true;
    }

    private void Add(string? code)
    {
        var field =
            code?.StartsWith(HandInForm.WrongPrefix, StringComparison.Ordinal) == true
                ? code[HandInForm.WrongPrefix.Length..]
                : HandInForm.FilesField;
        if (
            HandInForm.Known.Contains(code, StringComparer.Ordinal)
            || field != HandInForm.FilesField
        )
        {
            _errors.Add(new(field, RecordRefusals.Of(code!).In(LanguageExtensions.Current)));
        }
    }

    private string? ErrorOf(string field) => _errors.Find(error => error.FieldId == field)?.Message;
}
