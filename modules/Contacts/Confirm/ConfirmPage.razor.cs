using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Contacts.Directory;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Ui.Components;

namespace Puebla.Contacts.Confirm;

/// <summary>Confirms that a party's entries are current, all in one go or those ticked, with all that one confirms shown.</summary>
public sealed partial class ConfirmPage : ComponentBase
{
    private const string Form = "confirmar";
    private readonly List<FieldError> _errors = [];
    private IReadOnlyDictionary<Guid, string> _prints = new Dictionary<Guid, string>();
    private PartyEntries? _party;
    private Rule? _refused;
    private DateTimeOffset _now;

    [Inject]
    internal DirectoryReader Reader { get; set; } = null!;

    [Inject]
    internal Confirmer Confirmer { get; set; } = null!;

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

    [SupplyParameterFromForm(Name = "entrada", FormName = Form)]
    private string[]? Entries { get; set; }

    [SupplyParameterFromForm(Name = "huellas", FormName = Form)]
    private string? Prints { get; set; }

    [SupplyParameterFromForm(Name = "que", FormName = Form)]
    private string? What { get; set; }

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
        var may = await Rights.May(Current.Actor, Act.KeepContacts, party, stop);
        if (!may.Allowed)
        {
            _refused = may.Rule;
            Http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }
        _now = Clock.GetUtcNow();
        _prints = EntryPrint.Of(entries);
        _party = entries;
    }

    private async Task Confirm()
    {
        if (_party is not { } party)
        {
            return;
        }
        var shown = new Dictionary<Guid, string>();
        foreach (var print in (Prints ?? "").Split(' '))
        {
            if (print.Split('=') is [var id, var value] && Guid.TryParse(id, out var entry))
            {
                shown[entry] = value;
            }
        }
        var chosen =
            What == "todo"
                ? [.. _prints.Keys]
                : (Entries ?? [])
                    .Select(word => Guid.TryParse(word, out var id) ? id : Guid.Empty)
                    .ToList();
        var refusal = await Confirmer.Confirm(
            party,
            chosen,
            shown,
            Current.Actor,
            Http.RequestAborted
        );
        if (refusal is not null)
        {
            _errors.Add(new("todo", refusal.In(LanguageExtensions.Current)));
            return;
        }
        Navigation.NavigateTo($"{DirectoryPages.One(party.Party)}#confirmacion");
    }

    // What is shown is confirmed, and nothing that took its place meanwhile.
    private string Shown =>
        string.Join(' ', _prints.Select(print => $"{print.Key:D}={print.Value}"));

    // At first what is due soon is ticked; afterwards what the reader ticked.
    private bool Ticked(Guid entry) =>
        What is null
            ? ConfirmationRules.IsAsked(_party!.Standing.Entries[entry].Due, _now)
            : (Entries ?? []).Contains(entry.ToString("D"));
}
