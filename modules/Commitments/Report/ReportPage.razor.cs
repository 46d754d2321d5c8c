using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Commitments.Contracts;
using Puebla.Commitments.Detail;
using Puebla.Commitments.Domain;
using Puebla.Commitments.Sight;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Ui.Components;

namespace Puebla.Commitments.Report;

/// <summary>Where those asked say how it stands: a country's people prepare it, the others report at once.</summary>
public sealed partial class ReportPage : ComponentBase
{
    private readonly List<FieldError> _errors = [];
    private LineOnPage? _on;
    private Rule? _refused;
    private ReportForm _form = new();
    private PreparedView? _theirs;
    private ReportView? _said;
    private bool _mayWithdraw;

    [Inject]
    internal LineFinder Lines { get; set; } = null!;

    [Inject]
    internal PreparedReader Prepared { get; set; } = null!;

    [Inject]
    internal ReportReader Reports { get; set; } = null!;

    [Inject]
    internal Preparer Preparer { get; set; } = null!;

    [Inject]
    internal Reporter Reporter { get; set; } = null!;

    [Inject]
    private IRights Rights { get; set; } = null!;

    [Inject]
    private IConference Conference { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <summary>The commitment.</summary>
    [Parameter]
    public int Id { get; set; }

    /// <summary>The line.</summary>
    [Parameter]
    public int Line { get; set; }

    private bool Prepares => _on?.Answer.Government is not null;

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var stop = Http.RequestAborted;
        Http.Response.Headers.CacheControl = "no-store";
        if (await Lines.Find(Id, Line, stop) is not { } on)
        {
            Navigation.NotFound();
            return;
        }
        if (on.Answer.Government is null ? on.Answer.Submits is null : on.Answer.Prepares is null)
        {
            _refused = await RuleOf(on, stop);
            Http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }
        var prepared = Government(on) ? await Prepared.Row(on.Line, stop) : null;
        _form = Http.Request.HasFormContentType
            ? ReportForm.Of(await Http.Request.ReadFormAsync(stop))
            : await Prepared.Form(on, prepared, stop);
        _mayWithdraw = prepared is not null && on.Answer.Submits is not null;
        _on = on;
    }

    private async Task Keep()
    {
        if (_on is not { } on)
        {
            return;
        }
        var stop = Http.RequestAborted;
        var said = Prepares
            ? await Preparer.Prepare(on.Found, on.Line, _form, Current.Actor, stop)
            : await Reporter.Report(on.Found, on.Line, _form, Current.Actor, stop);
        if (said.IsDone)
        {
            Navigation.NavigateTo(
                Prepares && on.Answer.Submits is not null
                    ? CommitmentPages.Submit(Id, Line)
                    : CommitmentPlaces.Of(Id)
            );
            return;
        }
        _errors.AddRange(
            said.Wrong.Select(wrong => new FieldError(
                wrong.Field,
                wrong.Refusal.In(LanguageExtensions.Current)
            ))
        );
        if (said.Now is { } now)
        {
            await ShowTheirs(on, now, stop);
        }
    }

    // What was typed stays; kept again, it takes the place of what is shown beside it.
    private async Task ShowTheirs(LineOnPage on, string now, CancellationToken stop)
    {
        _form.Based = now;
        if (Government(on) && await Prepared.Row(on.Line, stop) is { } row)
        {
            _theirs = await Prepared.View(row, stop);
            return;
        }
        _said = (await Reports.Of([on.Line.Id], stop))[on.Line.Id].FirstOrDefault();
    }

    private async Task<Rule> RuleOf(LineOnPage on, CancellationToken stop)
    {
        var (act, party) = Addressees.ToReport(on.Line.Addressee, await Conference.Facts(stop));
        var asked = act == Act.SubmitForCountry ? Act.PrepareForCountry : act;
        return (await Rights.May(Current.Actor, asked, party, stop)).Rule;
    }

    private static bool Government(LineOnPage on) => on.Answer.Government is not null;
}
