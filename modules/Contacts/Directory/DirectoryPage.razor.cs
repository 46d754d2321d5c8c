using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Kernel;
using Puebla.Kernel.Access;

namespace Puebla.Contacts.Directory;

/// <summary>All parties that the reader may see, with their focal points at a glance.</summary>
public sealed partial class DirectoryPage : ComponentBase
{
    private IReadOnlyList<PartyEntries>? _shown;
    private IReadOnlyList<PartyEntries> _all = [];
    private List<(string Key, string Name)> _bodies = [];
    private DirectoryFilter _filter = new();
    private DateTimeOffset _now;

    [Inject]
    internal DirectoryReader Reader { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        Http.Response.Headers.CacheControl = "no-store";
        _now = Clock.GetUtcNow();
        _filter = DirectoryFilter.Of(Http.Request.Query);
        _all = await Reader.All(Current.Actor, Http.RequestAborted);
        _bodies =
        [
            .. _all.SelectMany(party => party.Persons)
                .SelectMany(person => person.Mandates)
                .Where(mandate => mandate.Body is not null)
                .Select(mandate => (mandate.Row.Body!, mandate.Body!))
                .Distinct()
                .OrderBy(body => body.Item2, StringComparer.CurrentCulture),
        ];
        _shown = _filter.Apply(_all, _now);
    }

    private IEnumerable<PersonEntry> PeopleOf(PartyEntries party) =>
        _filter.IsAboutPersons ? party.Persons : party.AtAGlance;
}
