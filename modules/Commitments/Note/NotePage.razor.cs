using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Commitments.Contracts;
using Puebla.Commitments.Detail;
using Puebla.Commitments.Report;
using Puebla.Commitments.Sight;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Ui.Components;

namespace Puebla.Commitments.Note;

/// <summary>Where the Secretariat notes how what was asked of another stands, and from where it knows.</summary>
public sealed partial class NotePage : ComponentBase
{
    private readonly List<FieldError> _errors = [];
    private LineOnPage? _on;
    private ReportForm _form = new();
    private ReportView? _said;
    private Mandate? _by;

    [Inject]
    internal LineFinder Lines { get; set; } = null!;

    [Inject]
    internal PreparedReader Prepared { get; set; } = null!;

    [Inject]
    internal ReportReader Reports { get; set; } = null!;

    [Inject]
    internal Noter Noter { get; set; } = null!;

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
        _by = (await Rights.May(Current.Actor, Act.NoteProgress, stop: stop)).By;
        if (_by is null || await Lines.Find(Id, Line, stop) is not { } on)
        {
            Navigation.NotFound();
            return;
        }
        // Nothing prepared is looked at: it is its government's alone.
        _form = Http.Request.HasFormContentType
            ? ReportForm.Of(await Http.Request.ReadFormAsync(stop))
            : await Prepared.Form(on, null, stop);
        _on = on;
    }

    private async Task Keep()
    {
        if (_on is not { } on)
        {
            return;
        }
        var stop = Http.RequestAborted;
        var said = await Noter.Note(on.Line, on.Answer.IsOwn, _form, Current.Actor, _by!, stop);
        if (said.IsDone)
        {
            Navigation.NavigateTo(CommitmentPlaces.Of(Id));
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
            _form.Based = now;
            _said = (await Reports.Of([on.Line.Id], stop))[on.Line.Id].FirstOrDefault();
        }
    }

    private string? ErrorOf(string field) => _errors.Find(error => error.FieldId == field)?.Message;
}
