using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Contacts.Cards;
using Puebla.Contacts.Confirm;
using Puebla.Contacts.Data;
using Puebla.Contacts.Directory;
using Puebla.Contacts.Mandates;
using Puebla.Kernel.Access;
using Puebla.Ui.Addresses;
using Puebla.Ui.Components;

namespace Puebla.Contacts.PartyDetail;

/// <summary>A party: who acts for it, its institutions, how current that is, and what changed.</summary>
public sealed partial class PartyPage : ComponentBase
{
    private const int MostChanges = 50;
    private PartyEntries? _party;
    private IReadOnlyList<object> _history = [];
    private IReadOnlyList<Institution> _former = [];
    private List<string> _keepers = [];
    private List<Crumb> _links = [];
    private List<string> _stale = [];
    private string _confirmer = "";
    private string _query = "";
    private bool _mayKeep;
    private bool _mayPropose;
    private bool _seesMandates;
    private bool _seesInterviews;
    private DateTimeOffset _now;
    private Rule? _refused;

    [Inject]
    internal DirectoryReader Reader { get; set; } = null!;

    [Inject]
    internal FormerInstitutions Former { get; set; } = null!;

    [Inject]
    internal ChangeTeller Teller { get; set; } = null!;

    [Inject]
    internal Entitled Entitled { get; set; } = null!;

    [Inject]
    private IEnumerable<ISubjectLinks> Related { get; set; } = null!;

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

    private IReadOnlyList<object> FocalPoints => [.. _party!.AtAGlance];

    private IReadOnlyList<object> Others => [.. _party!.Persons.Except(_party.AtAGlance)];

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var stop = Http.RequestAborted;
        Http.Response.Headers.CacheControl = "no-store";
        if (
            PartyWords.Parse(Word) is not { } party
            || await Reader.One(party, stop) is not { } entries
        )
        {
            Navigation.NotFound();
            return;
        }
        var sees = await Rights.May(Current.Actor, Act.SeeContacts, party, stop);
        if (!sees.Allowed)
        {
            _refused = sees.Rule;
            Http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }
        _now = Clock.GetUtcNow();
        _mayKeep = await May(Act.KeepContacts, party);
        _mayPropose =
            await May(Act.ProposeMandate, party) || await May(Act.PrepareForCountry, party);
        _seesMandates = await May(Act.SeeMandates, party);
        _seesInterviews = Current.Actor.BelongsTo(Audience.PresidencyAndSecretariat);
        _query = new DirectoryFilter { Party = party }.Query();
        _former = await Former.Of(party, stop);
        _stale = [.. Stale(entries)];
        var keepers = await Entitled.Who(Act.KeepContacts, party, stop);
        _keepers =
        [
            .. entries.Persons.Where(one => keepers.Contains(one.Row.Id)).Select(one => one.Name),
        ];
        if (entries.Standing.Last is { } last)
        {
            _confirmer = (await Teller.Names([last.By], stop))(last.By);
        }
        // What an entry said before is for those alone who see who acted when.
        if (_seesMandates)
        {
            _history = await Teller.Tell(
                [.. entries.Persons.Select(one => one.Row.Id)],
                entries
                    .Institutions.Select(one => one.Row)
                    .Concat(_former)
                    .ToDictionary(
                        row => row.Id,
                        row => row.Name.In(Kernel.LanguageExtensions.Current)
                    ),
                MostChanges,
                stop
            );
        }
        var subject = party.ToString();
        foreach (var related in Related)
        {
            if ((await related.Of([subject], stop)).TryGetValue(subject, out var links))
            {
                _links.AddRange(links);
            }
        }
        _party = entries;
    }

    private IEnumerable<string> Stale(PartyEntries entries) =>
        entries
            .Persons.Where(one => ConfirmationRules.IsLate(one.Standing.Due, _now))
            .Select(one => one.Name)
            .Concat(
                entries
                    .Institutions.Where(one => ConfirmationRules.IsLate(one.Standing.Due, _now))
                    .Select(one => one.Name)
            );

    private async Task<bool> May(Act act, Party party) =>
        (await Rights.May(Current.Actor, act, party, Http.RequestAborted)).Allowed;
}
