using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Commitments.Contracts;
using Puebla.Commitments.Detail;
using Puebla.Commitments.Report;
using Puebla.Commitments.Sight;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Ui.Components;

namespace Puebla.Commitments.Contest;

/// <summary>Where the presidency contests what was reported.</summary>
public sealed partial class ContestPage : ComponentBase
{
    private readonly List<FieldError> _errors = [];
    private LineOnPage? _on;
    private ReportView? _last;
    private Mandate? _by;
    private string _mark = "";
    private Guid _form = Guid.CreateVersion7();
    private string _reason = "";

    [Inject]
    internal LineFinder Lines { get; set; } = null!;

    [Inject]
    internal PreparedReader Prepared { get; set; } = null!;

    [Inject]
    internal ReportReader Reports { get; set; } = null!;

    [Inject]
    internal Contester Contester { get; set; } = null!;

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
        _by = (await Rights.May(Current.Actor, Act.ContestProgress, stop: stop)).By;
        if (_by is null || await Lines.Find(Id, Line, stop) is not { } on)
        {
            Navigation.NotFound();
            return;
        }
        _mark = await Prepared.Mark(on.Line, null, stop);
        _last = (await Reports.Of([on.Line.Id], stop))[on.Line.Id].FirstOrDefault();
        _on = on;
    }

    private async Task Contest()
    {
        if (_on is not { } on)
        {
            return;
        }
        var stop = Http.RequestAborted;
        var typed = await Http.Request.ReadFormAsync(stop);
        _reason = typed["motivo"].ToString().Trim();
        _form = Guid.TryParse(typed["formulario"], out var form) ? form : _form;
        var refusal = await Contester.Contest(
            on.Line,
            _form,
            typed["visto"].ToString(),
            _reason,
            Current.Actor,
            _by!,
            stop
        );
        if (refusal is null)
        {
            Navigation.NavigateTo(CommitmentPlaces.Of(Id));
            return;
        }
        _errors.Add(new("motivo", refusal.In(LanguageExtensions.Current)));
    }

    private string? ErrorOf(string field) => _errors.Find(error => error.FieldId == field)?.Message;
}
