using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Commitments.Contracts;
using Puebla.Commitments.Sight;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Ui.Components;

namespace Puebla.Commitments.Report;

/// <summary>Where one who answers for the country reads what its government prepared, and submits exactly that.</summary>
public sealed partial class SubmitPage : ComponentBase
{
    private readonly List<FieldError> _errors = [];
    private LineOnPage? _on;
    private Rule? _refused;
    private PreparedView? _prepared;
    private string _mark = "";
    private Guid _form;

    [Inject]
    internal LineFinder Lines { get; set; } = null!;

    [Inject]
    internal PreparedReader Prepared { get; set; } = null!;

    [Inject]
    internal Reporter Reporter { get; set; } = null!;

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

    /// <summary>The line.</summary>
    [Parameter]
    public int Line { get; set; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var stop = Http.RequestAborted;
        Http.Response.Headers.CacheControl = "no-store";
        if (
            await Lines.Find(Id, Line, stop) is not { } on
            || on.Answer is { IsOwn: true, Government: null }
        )
        {
            Navigation.NotFound();
            return;
        }
        if (on.Answer is { Government: null } or { Submits: null })
        {
            _refused = (
                await Rights.May(
                    Current.Actor,
                    Act.SubmitForCountry,
                    on.Answer.Government ?? Party.Puebla,
                    stop
                )
            ).Rule;
            Http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }
        await Show(on, stop);
        _on = on;
    }

    private async Task Show(LineOnPage on, CancellationToken stop)
    {
        if (await Prepared.Row(on.Line, stop) is not { } row)
        {
            return;
        }
        _prepared = await Prepared.View(row, stop);
        _mark = await Prepared.Mark(on.Line, row, stop);
        _form = row.FormId;
    }

    private async Task Submit()
    {
        if (_on is not { } on)
        {
            return;
        }
        var stop = Http.RequestAborted;
        var typed = await Http.Request.ReadFormAsync(stop);
        var refusal = await Reporter.Submit(
            on.Found,
            on.Line,
            typed["visto"].ToString(),
            Guid.TryParse(typed["formulario"], out var form) ? form : Guid.Empty,
            Current.Actor,
            stop
        );
        if (refusal is null)
        {
            Navigation.NavigateTo(CommitmentPlaces.Of(Id));
            return;
        }
        _errors.Add(new("presentar", refusal.In(LanguageExtensions.Current)));
        await Show(on, stop);
    }
}
