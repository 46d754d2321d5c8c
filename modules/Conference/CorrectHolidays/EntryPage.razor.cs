using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Ui.Components;
using Puebla.Ui.Forms;

namespace Puebla.Conference.CorrectHolidays;

/// <summary>Adds a holiday by hand, changes one, withdraws it, or gives it back to the register.</summary>
public sealed partial class EntryPage : ComponentBase
{
    private bool _shown;
    private HolidayEntry? _entry;
    private HolidayEntry? _clash;
    private IReadOnlyList<FieldError> _errors = [];
    private string _name = "";

    [Inject]
    private IConference Conference { get; set; } = null!;

    [Inject]
    internal HolidayKeeper Keeper { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <summary>ISO 3166 alpha-3 code.</summary>
    [Parameter]
    public string Country { get; set; } = "";

    /// <summary>The year.</summary>
    [Parameter]
    public int Year { get; set; }

    /// <summary>Word of the entry; <c>nuevo</c> or <c>new</c> for one that is added.</summary>
    [Parameter]
    public string Word { get; set; } = "";

    [SupplyParameterFromForm(FormName = "feriado")]
    private HolidayForm? Form { get; set; }

    private string Title => _entry?.Shown.Name.Here ?? T["Correct.Add"];

    private IReadOnlyList<Crumb> Crumbs =>
        [
            new(T["Correct.Title"], WorkingDayPlaces.Correct.Here),
            new(T["Correct.YearTitle", _name, Year], CorrectPages.Year(Country, Year)),
            new(Title),
        ];

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var facts = await Conference.Facts(Http.RequestAborted);
        if (
            !CorrectPages.IsShown(Year, ConferenceFacts.DayOf(Clock.GetUtcNow()))
            || facts.HolidayCalendars.All(one => one.Country != Country)
        )
        {
            Navigation.NotFound();
            return;
        }
        _entry = (await Keeper.Entries(Country, Year, Http.RequestAborted)).FirstOrDefault(one =>
            one.Word == Word
        );
        // What somebody withdrew while it was being changed is still answered, so that nothing typed is lost.
        if (_entry is null && !CorrectPages.IsNew(Word) && !HttpMethods.IsPost(Http.Request.Method))
        {
            Navigation.NotFound();
            return;
        }
        _name = facts.Country(Country)!.Name.Here;
        Form ??= HolidayForm.Of(_entry);
        _shown = true;
    }

    private async Task Submit()
    {
        if (!_shown)
        {
            return;
        }
        var word = CorrectPages.IsNew(Word) ? null : Word;
        var stop = Http.RequestAborted;
        var corrected = await Keeper.Do(Country, Year, word, Form!, Current.Actor, stop);
        if (corrected.Errors.Count == 0)
        {
            Navigation.NavigateTo($"{CorrectPages.Year(Country, Year)}?hecho=1");
            return;
        }
        _errors = corrected.Errors;
        if (corrected.Clashed)
        {
            (_clash, _entry) = (corrected.Now, corrected.Now);
            Form!.Version = (corrected.Now?.Version ?? 0).ToString(CultureInfo.InvariantCulture);
        }
    }

    private string? ErrorOf(string field) =>
        _errors.FirstOrDefault(error => error.FieldId == field)?.Message;
}
