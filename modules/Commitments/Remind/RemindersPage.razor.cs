using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Commitments.Detail;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Ui.Components;

namespace Puebla.Commitments.Remind;

/// <summary>When those are reminded who have not answered, who received it and who opened it; where one changes it, stops it, and sends one by hand.</summary>
public sealed partial class RemindersPage : ComponentBase
{
    private readonly List<FieldError> _errors = [];
    private RemindersView? _view;
    private PlanForm _form = null!;
    private Mandate? _by;

    [Inject]
    internal CommitmentFinder Finder { get; set; } = null!;

    [Inject]
    internal RemindersReader Reader { get; set; } = null!;

    [Inject]
    internal Planner Planner { get; set; } = null!;

    [Inject]
    internal Reminding Reminding { get; set; } = null!;

    [Inject]
    private IRights Rights { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <summary>The commitment.</summary>
    [Parameter]
    public int Id { get; set; }

    [SupplyParameterFromQuery(Name = "pagina")]
    private int? SpanishPage { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    private int? EnglishPage { get; set; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var stop = Http.RequestAborted;
        Http.Response.Headers.CacheControl = "no-store";
        _by = (await Rights.May(Current.Actor, Act.Remind, stop: stop)).By;
        if (_by is null || await Finder.Find(Id, stop) is not { SeesAll: true } found)
        {
            Navigation.NotFound();
            return;
        }
        _view = await Reader.Of(found, EnglishPage ?? SpanishPage ?? 1, stop);
        _form = Http.Request.HasFormContentType
            ? Typed(await Http.Request.ReadFormAsync(stop))
            : Shown(_view);
    }

    private static PlanForm Shown(RemindersView view) =>
        new(
            view.Revision,
            view.Plan.IsOn,
            string.Join(
                ", ",
                view.Plan.Rhythm.Before.Select(days => days.ToString(CultureInfo.InvariantCulture))
            ),
            view.Plan.Rhythm.Every.ToString(CultureInfo.InvariantCulture),
            ""
        );

    private static PlanForm Typed(IFormCollection form) =>
        new(
            uint.TryParse(form["revision"], CultureInfo.InvariantCulture, out var read) ? read : 0,
            form["hacer"] != "detener",
            form["antes"].ToString().Trim(),
            form["cada"].ToString().Trim(),
            form["motivo"].ToString().Trim()
        );

    private async Task Change()
    {
        if (_view is null)
        {
            return;
        }
        var stop = Http.RequestAborted;
        var wrong = await Planner.Change(
            Id,
            _form,
            await Reader.Today(stop),
            Current.Actor,
            _by,
            stop
        );
        if (wrong.Count == 0)
        {
            Navigation.NavigateTo(CommitmentPages.Reminders(Id));
            return;
        }
        _errors.AddRange(
            wrong.Select(one => new FieldError(
                one.Field,
                one.Refusal.In(LanguageExtensions.Current)
            ))
        );
    }

    private async Task Send()
    {
        if (_view is not { } view)
        {
            return;
        }
        var stop = Http.RequestAborted;
        var form = await Http.Request.ReadFormAsync(stop);
        _form = Shown(view);
        // Only a line of this commitment, whose readers were asked above.
        var line = view.Lines.FirstOrDefault(one =>
            int.TryParse(form["linea"], CultureInfo.InvariantCulture, out var id) && one.Id == id
        );
        var refusal = line is null
            ? CommitmentRefusals.Gone
            : await Reminding.ByHand(line.Id, await Reader.Today(stop), Current.Actor, _by, stop);
        if (refusal is null)
        {
            Navigation.NavigateTo(CommitmentPages.Reminders(Id) + "#enviados");
            return;
        }
        _errors.Add(new("pendientes", refusal.In(LanguageExtensions.Current)));
    }

    private string? ErrorOf(string field) => _errors.Find(error => error.FieldId == field)?.Message;
}
