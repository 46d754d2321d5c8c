using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Commitments.Contracts;
using Puebla.Commitments.Data;
using Puebla.Commitments.Detail;
using Puebla.Commitments.Domain;
using Puebla.Commitments.Report;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Record.Contracts;
using Puebla.Ui.Components;

namespace Puebla.Commitments.End;

/// <summary>Where one records that a later decision overtook or dropped what was asked: the provision is found first, then those whom it concerns are chosen.</summary>
public sealed partial class EndPage : ComponentBase
{
    private static readonly LineState[] States = [LineState.Overtaken, LineState.Dropped];
    private readonly List<FieldError> _errors = [];
    private FoundCommitment? _found;
    private RequestView _request = null!;
    private RecordedPlace? _place;
    private Mandate? _by;
    private List<(int Line, string Name)> _open = [];
    private List<(int Line, string Name)> _ended = [];
    private HashSet<int> _chosen = [];
    private LineState _state = LineState.Overtaken;
    private string _reason = "";
    private string _undone = "";
    private int _restored;
    private bool _posted;

    [Inject]
    internal CommitmentFinder Finder { get; set; } = null!;

    [Inject]
    internal RequestReader Requests { get; set; } = null!;

    [Inject]
    internal Ender Ender { get; set; } = null!;

    [Inject]
    private IRecordedPlaces Places { get; set; } = null!;

    [Inject]
    private IRecordedDocuments Documents { get; set; } = null!;

    [Inject]
    private IRecordNames Names { get; set; } = null!;

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

    /// <summary>The provision that does it, as it was typed or pasted.</summary>
    [SupplyParameterFromQuery(Name = "por")]
    private string? By { get; set; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var stop = Http.RequestAborted;
        Http.Response.Headers.CacheControl = "no-store";
        _by = (await Rights.May(Current.Actor, Act.EndCommitment, stop: stop)).By;
        if (_by is null || await Finder.Find(Id, stop) is not { } found)
        {
            Navigation.NotFound();
            return;
        }
        await ReadForm(stop);
        _request = await Requests.Of(found.Row, stop);
        foreach (var line in found.Lines)
        {
            var name = await Names.Addressee(line.Addressee, stop);
            (LineRules.IsEnded(line.State) ? _ended : _open).Add((line.Id, name));
        }
        _open = [.. _open.Where(one => LineRules.IsOpen(found.Line(one.Line)!.State))];
        if (By is { Length: > 0 } typed)
        {
            await Find(typed, found.Row.IsSample, stop);
        }
        _found = found;
    }

    // What settles nothing is told at once, before anybody chooses whom it concerns.
    private async Task Find(string typed, bool ofSample, CancellationToken stop)
    {
        var place = await Places.Find(typed, stop);
        var refusal = place is null
            ? CommitmentRefusals.Place
            : DecidingText.Settle(place, ofSample);
        if (refusal is not null)
        {
            _errors.Add(new("por", refusal.In(LanguageExtensions.Current)));
            return;
        }
        await Documents.NoteReading(place!, stop);
        _place = place;
    }

    private async Task ReadForm(CancellationToken stop)
    {
        if (!Http.Request.HasFormContentType)
        {
            return;
        }
        var form = await Http.Request.ReadFormAsync(stop);
        _posted = true;
        By = form.ContainsKey("por") ? form["por"].ToString() : By;
        _state = Enum.TryParse<LineState>(form["que"], out var state) ? state : _state;
        _reason = form["motivo"].ToString().Trim();
        _undone = form["razon"].ToString().Trim();
        _restored = int.TryParse(form["cual"], CultureInfo.InvariantCulture, out var id) ? id : 0;
        _chosen =
        [
            .. form.Where(field => field.Key.StartsWith("linea-", StringComparison.Ordinal))
                .Select(field =>
                    int.TryParse(field.Value, CultureInfo.InvariantCulture, out var line) ? line : 0
                ),
        ];
    }

    private async Task End()
    {
        if (_found is not { } found || _place is not { } place)
        {
            return;
        }
        var refusal = await Ender.End(
            found,
            [.. _chosen.Where(id => found.Line(id) is not null)],
            _state,
            place,
            _reason,
            Current.Actor,
            _by!,
            Http.RequestAborted
        );
        Leave(
            refusal,
            refusal?.Code == CommitmentRefusals.EndState.Code ? "que"
                : refusal?.Code == CommitmentRefusals.NotOpen.Code
                || refusal?.Code == CommitmentRefusals.NoLine.Code
                    ? "linea"
                : "por"
        );
    }

    private async Task Restore()
    {
        if (_found is not { } found)
        {
            return;
        }
        var refusal = found.Line(_restored) is { } line
            ? await Ender.Restore(line, _undone, Current.Actor, _by!, Http.RequestAborted)
            : CommitmentRefusals.NoLine;
        Leave(refusal, refusal?.Code == CommitmentRefusals.Reason.Code ? "razon" : "cual");
    }

    private void Leave(Refusal? refusal, string field)
    {
        if (refusal is null)
        {
            Navigation.NavigateTo(CommitmentPlaces.Of(Id));
            return;
        }
        _errors.Add(new(field, refusal.In(LanguageExtensions.Current)));
    }

    private string? ErrorOf(string field) => _errors.Find(error => error.FieldId == field)?.Message;
}
