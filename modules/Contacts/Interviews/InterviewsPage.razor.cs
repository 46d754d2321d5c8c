using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Contacts.Cards;
using Puebla.Contacts.Directory;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Settings;
using Puebla.Ui.Components;

namespace Puebla.Contacts.Interviews;

/// <summary>The Secretariat's interviews with a party's people, for the presidency and the Secretariat alone; to everybody else the page is not there.</summary>
public sealed partial class InterviewsPage : ComponentBase
{
    private const string Form = "entrevista";
    private readonly List<FieldError> _errors = [];
    private PartyEntries? _party;
    private IReadOnlyList<HeldInterview> _held = [];
    private Func<string, string> _names = word => word;
    private DateTimeOffset _now;
    private DateOnly? _due;
    private bool _mayNote;
    private Guid _removing;
    private string? _why;

    [Inject]
    internal DirectoryReader Reader { get; set; } = null!;

    [Inject]
    internal InterviewReader Interviews { get; set; } = null!;

    [Inject]
    internal InterviewNoter Noter { get; set; } = null!;

    [Inject]
    internal ChangeTeller Teller { get; set; } = null!;

    [Inject]
    private ISettings Settings { get; set; } = null!;

    [Inject]
    private IRights Rights { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <summary>The party, as addresses write it.</summary>
    [Parameter]
    public string Word { get; set; } = "";

    [SupplyParameterFromForm(Name = "dia", FormName = Form)]
    private string? Day { get; set; }

    [SupplyParameterFromForm(Name = "canal", FormName = Form)]
    private string? Channel { get; set; }

    [SupplyParameterFromForm(Name = "con", FormName = Form)]
    private string[]? With { get; set; }

    [SupplyParameterFromForm(Name = "resumen", FormName = Form)]
    private string? Summary { get; set; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var stop = Http.RequestAborted;
        Http.Response.Headers.CacheControl = "no-store";
        if (
            !Current.Actor.BelongsTo(Audience.PresidencyAndSecretariat)
            || PartyWords.Parse(Word) is not { } party
            || await Reader.One(party, stop) is not { } entries
        )
        {
            Navigation.NotFound();
            return;
        }
        _now = Clock.GetUtcNow();
        _mayNote = (await Rights.May(Current.Actor, Act.NoteInterviews, party, stop)).Allowed;
        _held = await Interviews.Of(party, stop);
        _due = InterviewRules.DueOf(
            entries.Standing,
            _held.Count > 0 ? _held[0].Row.Day : null,
            await Settings.Months(ContactSettings.Interview, stop)
        );
        _names = await Teller.Names(
            _held.SelectMany(one =>
                one.With.Select(id => id.ToString("D")).Append(one.Row.NotedBy)
            ),
            stop
        );
        _party = entries;
    }

    private async Task Note()
    {
        if (_party is not { } party)
        {
            return;
        }
        var wrong = await Noter.Note(
            party,
            new(Day, Channel, With, Summary),
            Current.Actor,
            Http.RequestAborted
        );
        if (wrong.Count == 0)
        {
            Navigation.NavigateTo(DirectoryPages.Interviews(party.Party));
            return;
        }
        _errors.AddRange(
            wrong.Select(one => new FieldError(
                one.Field,
                one.Refusal.In(LanguageExtensions.Current)
            ))
        );
    }

    private async Task Remove()
    {
        if (_party is not { } party)
        {
            return;
        }
        var form = await Http.Request.ReadFormAsync(Http.RequestAborted);
        _removing = Guid.TryParse(form["quitar"], out var id) ? id : Guid.Empty;
        _why = form[WhyOf(_removing)];
        var refusal = await Noter.Remove(
            party.Party,
            _removing,
            _why,
            Current.Actor,
            Http.RequestAborted
        );
        if (refusal is null)
        {
            Navigation.NavigateTo(DirectoryPages.Interviews(party.Party));
            return;
        }
        _errors.Add(
            new(
                _held.Any(one => one.Row.Id == _removing) ? WhyOf(_removing) : "quitar",
                refusal.In(LanguageExtensions.Current)
            )
        );
    }

    private static string WhyOf(Guid interview) => $"motivo-{interview:N}";

    private string? ErrorOf(string field) =>
        _errors.FirstOrDefault(error => error.FieldId == field)?.Message;
}
