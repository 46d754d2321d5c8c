using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Commitments.Confirm;
using Puebla.Commitments.Words;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Record.Contracts;
using Puebla.Ui.Addresses;
using Puebla.Ui.Components;

namespace Puebla.Commitments.EditClause;

/// <summary>One clause beside what a person says of it, before it is confirmed and afterwards.</summary>
public sealed partial class EditPage : ComponentBase
{
    private readonly List<FieldError> _errors = [];
    private ClauseView? _view;
    private EditForm _form = null!;
    private IAddresseeWords _names = null!;
    private string? _said;
    private IFormCollection? _posted;

    [Inject]
    internal ClauseViews Views { get; set; } = null!;

    [Inject]
    internal ClauseEditor Editor { get; set; } = null!;

    [Inject]
    internal ClauseShower Shower { get; set; } = null!;

    [Inject]
    internal DeadlineWords Deadlines { get; set; } = null!;

    [Inject]
    private IRecordedDocuments Documents { get; set; } = null!;

    [Inject]
    private IRecordNames Names { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <summary>Permanent number of the provision's address.</summary>
    [Parameter]
    public long Address { get; set; }

    /// <summary>Which clause of it.</summary>
    [Parameter]
    public int Position { get; set; }

    // Only pages of this module: nobody is led elsewhere by a link that somebody else made.
    private string Back =>
        Http.Request.Query[QueryNames.Here("volver")].ToString() is { Length: > 0 } back
        && (
            back.StartsWith("/compromisos", StringComparison.Ordinal)
            || back.StartsWith("/en/commitments", StringComparison.Ordinal)
        )
            ? back
            : ConfirmPlaces.Queue.Here;

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var stop = Http.RequestAborted;
        _names = await Names.Addressees(stop);
        await Shower.Ready(stop);
        if (await Views.Of(Address, Position, stop) is not { } view)
        {
            Navigation.NotFound();
            return;
        }
        await Documents.NoteReading(view.Cited, stop);
        _posted = HttpMethods.IsPost(Http.Request.Method)
            ? await Http.Request.ReadFormAsync(stop)
            : null;
        Show(view);
    }

    private void Show(ClauseView view) =>
        (_view, _form) = (view, new EditForm(_posted, view.Start, _names));

    private async Task Save()
    {
        if (_view is null || _posted is null)
        {
            return;
        }
        var decided = _form.Read(_view.Facts);
        foreach (var field in _form.Wrong)
        {
            Add(field, ConfirmRefusals.Of($"edit.wrong-{(field == "desde" ? "day" : "count")}"));
        }
        if (_errors.Count > 0)
        {
            return;
        }
        var edit = new ClauseEdit(
            ClauseRef.Parse(_posted["clausula"].ToString()) ?? default,
            uint.TryParse(
                _posted["revision"].ToString(),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var revision
            )
                ? revision
                : null,
            decided,
            _form.Dropped
        );
        var wrong = await Editor.Save(edit, Current.Actor, Http.RequestAborted);
        if (wrong.Count == 0)
        {
            Navigation.NavigateTo(Back);
            return;
        }
        foreach (var (field, refusal) in wrong)
        {
            Add(field, refusal);
            if (refusal.Code is "confirm.already" or "confirm.changed")
            {
                _said = refusal.In(LanguageExtensions.Current);
            }
        }
        // The form goes on from what stands now; what was typed stays in it.
        if (_said is not null && await Views.Of(Address, Position, Http.RequestAborted) is { } now)
        {
            Show(now);
        }
    }

    private void Add(string field, Refusal refusal) =>
        _errors.Add(new(field, refusal.In(LanguageExtensions.Current)));

    private string? ErrorOf(string field) => _errors.Find(error => error.FieldId == field)?.Message;

    private static string Number(short value) => value.ToString(CultureInfo.InvariantCulture);
}
