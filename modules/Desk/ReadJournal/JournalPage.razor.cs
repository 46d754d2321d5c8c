using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Journal;
using Puebla.Ui.Addresses;
using Puebla.Ui.Components;

namespace Puebla.Desk.ReadJournal;

/// <summary>The journal as sentences: the lines that are for the reader, the newest first.</summary>
public sealed partial class JournalPage : ComponentBase
{
    internal const int PageSize = 50;

    private static readonly string[] Kinds =
    [
        "accounts",
        "backup",
        "conference",
        "contacts",
        "desk",
        "journal",
        "mail",
        "record",
        "retention",
        "second-person",
        "settings",
    ];

    private readonly List<FieldError> _errors = [];
    private readonly List<ToldLine> _lines = [];
    private readonly List<(string Word, string Name)> _parties = [];
    private JournalFilter _filter = new();
    private LineMark? _older;
    private string _person = "";
    private bool _ready;

    [Inject]
    internal JournalLines Lines { get; set; } = null!;

    [Inject]
    internal LineTeller Teller { get; set; } = null!;

    [Inject]
    private ISentences Sentences { get; set; } = null!;

    [Inject]
    private IConference Conference { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var stop = Http.RequestAborted;
        _filter = JournalFilter.Of(Http.Request.Query);
        Check("desde", _filter.From);
        Check("hasta", _filter.To);
        await NameParties(stop);
        if (_filter.Person is { } person)
        {
            _person = await Sentences.Name("person", person, LanguageExtensions.Current, stop);
        }
        var read = await Lines.Page(_filter, Current.Actor, PageSize + 1, stop);
        foreach (var line in read.Take(PageSize))
        {
            _lines.Add(await Teller.Tell(line, stop));
        }
        _older = read.Count > PageSize ? read[PageSize - 1].Mark : null;
        _ready = true;
    }

    private async Task NameParties(CancellationToken stop)
    {
        var language = LanguageExtensions.Current;
        var facts = await Conference.Facts(stop);
        var words = facts
            .Members.Select(member => Party.Country(member.Country))
            .Append(Party.Secretariat)
            .Append(Party.Puebla)
            .Select(party => party.ToString())
            .Distinct();
        foreach (var word in words)
        {
            _parties.Add((word, await Sentences.Name("party", word, language, stop)));
        }
    }

    private void Check(string field, DateOnly? understood)
    {
        if (Typed(field).Length > 0 && understood is null)
        {
            _errors.Add(new(QueryNames.Here(field), T["Journal.Day.Wrong"]));
        }
    }

    private string Typed(string field) => Http.Request.Query[QueryNames.Here(field)].ToString();

    private string? ErrorOf(string field) =>
        _errors.Find(error => error.FieldId == QueryNames.Here(field))?.Message;

    private static string Address(JournalFilter filter) => DeskPlaces.Journal.Here + filter.Query();
}
