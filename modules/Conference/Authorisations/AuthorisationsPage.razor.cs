using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Puebla.Conference.Contracts;
using Puebla.Conference.Names;
using Puebla.Conference.Participation;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Ui.Addresses;
using Puebla.Ui.Components;
using Puebla.Ui.Forms;

namespace Puebla.Conference.Authorisations;

/// <summary>The authorisations on record, and the form that records one.</summary>
public sealed partial class AuthorisationsPage : ComponentBase
{
    private ConferenceFacts? _facts;
    private IReadOnlyList<AuthorisationEntity> _rows = [];
    private IReadOnlyList<(string Party, string Name)> _parties = [];
    private IReadOnlyList<FieldError> _errors = [];

    [Inject]
    private IConference Conference { get; set; } = null!;

    [Inject]
    private RecordAuthorisation Handler { get; set; } = null!;

    [Inject]
    private ConferenceDb Db { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    [SupplyParameterFromForm(FormName = "autorizar")]
    private AuthorisationForm? Form { get; set; }

    [SupplyParameterFromQuery(Name = "hecho")]
    private string? Done { get; set; }

    private DateTimeOffset Now => Clock.GetUtcNow();

    private IReadOnlyList<Crumb> Crumbs =>
        [
            new(T["Participation.Title"], RightsPlaces.Participation.Here),
            new(T["Authorisations.Title"]),
        ];

    /// <summary>Classes with a cell that an authorisation may open.</summary>
    private static IEnumerable<ParticipantClass> Openable =>
        ParticipationWords.Classes.Where(who =>
            who is not (ParticipantClass.MemberCountry or ParticipantClass.Presidency)
        );

    private IEnumerable<(string Field, Right Right, bool Ticked)> Boxes =>
        [
            ("Form.Attend", Right.Attend, Form!.Attend),
            ("Form.Speak", Right.Speak, Form.Speak),
            ("Form.Draft", Right.Draft, Form.Draft),
            ("Form.Papers", Right.ReceivePapers, Form.Papers),
        ];

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        Form ??= new() { Zone = MemberZones.Default };
        _rows = await Db.Set<AuthorisationEntity>()
            .AsNoTracking()
            .OrderByDescending(row => row.Until)
            .ToListAsync();
        var facts = await Conference.Facts();
        _parties =
        [
            .. AuthorisationChecks
                .PartiesOf(facts, null)
                .Select(party => (party.ToString(), facts.NameOf(party)?.Here ?? party.ToString())),
        ];
        _facts = facts;
    }

    private async Task Submit()
    {
        _errors = await Handler.Record(Form!, Current.Actor, key => T[key]);
        GoBackUnlessWrong();
    }

    private async Task End(AuthorisationEntity row)
    {
        var refusal = await Handler.End(row.Id, Current.Actor, T["Authorisations.EndReason"]);
        _errors = refusal is null
            ? []
            : [new("Form.Class", refusal.In(LanguageExtensions.Current))];
        GoBackUnlessWrong();
    }

    private void GoBackUnlessWrong()
    {
        if (_errors.Count == 0)
        {
            Navigation.NavigateTo($"{RightsPlaces.Authorisations.Here}?hecho=1");
        }
    }

    private string? ErrorOf(string field) =>
        _errors.FirstOrDefault(error => error.FieldId == field)?.Message;

    private string Whom(AuthorisationEntity row) =>
        Party.Parse(row.Party) is { } party
            ? _facts!.NameOf(party)?.Here ?? party.ToString()
            : ParticipationNames.Of(row.ToFact().Class).Here;

    private string Where(AuthorisationEntity row) =>
        row.Meeting is { } meeting ? _facts!.Meeting(meeting)?.Name.Here ?? meeting
        : row.Body is { } body ? _facts!.Body(body)?.Name.Here ?? body
        : ParticipationNames.Of(row.ToFact().Occasion).Here;

    private static string RightsOf(AuthorisationEntity row) =>
        string.Join(", ", row.ToFact().Rights.Select(right => ParticipationNames.Of(right).Here));

    private static string SpanOf(AuthorisationEntity row)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(row.Zone);
        DateOnly Day(DateTimeOffset at) =>
            DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);
        return DateText.Range(
            Day(row.From),
            Day(row.Until.AddTicks(-1)),
            LanguageExtensions.Current
        );
    }

    private string StateOf(AuthorisationEntity row) =>
        row.Until <= Now ? "Over"
        : row.From > Now ? "Later"
        : "Open";
}
