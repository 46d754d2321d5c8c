using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Puebla.Commitments.Data;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Record.Contracts;
using Puebla.Ui.Addresses;
using Puebla.Ui.Components;
using Puebla.Ui.Forms;

namespace Puebla.Commitments.Confirm;

/// <summary>The clauses that wait to be confirmed, each beside what Puebla understood; one after the other or many alike.</summary>
public sealed partial class ConfirmPage : ComponentBase
{
    private const string OvertakenMark = "otros";
    private readonly List<FieldError> _errors = [];
    private HashSet<string> _chosen = [];
    private QueueFilter _filter = new();
    private QueuePage? _page;
    private QueueProgress _progress = new(0, []);
    private LastAct? _last;
    private int _overtaken;
    private IReadOnlyList<ShownCorrection> _corrected = [];
    private ShownFilter _shownFilter = null!;
    private IFormCollection? _posted;

    private bool IsByScript => _posted?.ContainsKey("guion") == true;

    [Inject]
    internal ClauseQueue Queue { get; set; } = null!;

    [Inject]
    internal QueueCounts Counts { get; set; } = null!;

    [Inject]
    internal CorrectedVerdicts Verdicts { get; set; } = null!;

    [Inject]
    internal Confirmer Confirmer { get; set; } = null!;

    [Inject]
    internal Undoer Undoer { get; set; } = null!;

    [Inject]
    internal ClauseShower Shower { get; set; } = null!;

    [Inject]
    private IRecordNames Names { get; set; } = null!;

    [Inject]
    private IRecordedPlaces Places { get; set; } = null!;

    [Inject]
    private IRecordedDocuments Documents { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var stop = Http.RequestAborted;
        _filter = QueueFilter.Of(Http.Request.Query);
        if (HttpMethods.IsPost(Http.Request.Method))
        {
            _posted = await Http.Request.ReadFormAsync(stop);
            _chosen = [.. _posted["elegidas"].OfType<string>()];
        }
        _overtaken = int.TryParse(
            Http.Request.Query[OvertakenMark],
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var others
        )
            ? others
            : 0;
        if (_posted is null)
        {
            await Load(stop);
        }
    }

    private async Task Load(CancellationToken stop)
    {
        await Shower.Ready(stop);
        _progress = await Counts.Of(_filter.Samples, stop);
        _last = Current.Actor.PersonId is { } person ? await Counts.Last(person, stop) : null;
        var corrected = await Verdicts.List(_filter.Samples, stop);
        _corrected = [.. corrected.Select(row => Shower.Of(row, _filter.Address()))];
        _shownFilter = await ShowFilter(stop);
        var page = await Queue.Page(_filter, stop);
        await Documents.NoteReading(
            page.Rows.Select(row => row.Cited)
                .Concat(corrected.Select(row => row.Cited).OfType<RecordedPlace>()),
            stop
        );
        _page = page;
    }

    private async Task<ShownFilter> ShowFilter(CancellationToken stop)
    {
        var cited = await Places.Of([.. _progress.Texts.Select(text => text.AnAddress)], stop);
        var names = await Names.Addressees(stop);
        var samples = _filter.Samples ? 0 : await Counts.Samples(stop);
        return new()
        {
            Text = _filter.Text,
            Body = _filter.Body,
            Year = Written(_filter.Year),
            Finding = Written((short?)_filter.Finding),
            Samples = _filter.Samples,
            OldestFirst = _filter.OldestFirst,
            IsNarrow = _filter.IsNarrow,
            Texts =
            [
                .. _progress.Texts.Select(text =>
                    (
                        text.Key,
                        $"{cited.GetValueOrDefault(text.AnAddress)?.Title ?? text.Key}{(text.Day is { } day ? $", {DateText.Full(day)}" : "")} ({NumberText.Whole(text.Count)})"
                    )
                ),
            ],
            Bodies =
            [
                .. _progress
                    .Texts.Select(text => text.Body)
                    .OfType<string>()
                    .Distinct()
                    .Select(body => (Key: body, Name: names.Of([body])))
                    .OrderBy(pair => pair.Name, StringComparer.CurrentCulture),
            ],
            Years =
            [
                .. _progress
                    .Texts.Select(text => Written(text.Day?.Year))
                    .OfType<string>()
                    .Distinct()
                    .OrderDescending(StringComparer.Ordinal)
                    .Select(year => (year, year)),
            ],
            Findings =
            [
                .. Enum.GetValues<Finding>()
                    .Select(finding => (Written((short)finding)!, T[$"Finding.{finding}"].Value)),
            ],
            OtherLink =
                _filter.Samples ? ConfirmPlaces.Queue.Here
                : samples > 0 ? new QueueFilter { Samples = true }.Address()
                : null,
            OtherName = _filter.Samples
                ? T["Filter.Real"]
                : T["Filter.Samples", NumberText.Whole(samples)],
        };
    }

    private static string? Written(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private async Task Do()
    {
        var written = _posted?["hacer"].ToString() ?? "";
        if (written == "deshacer")
        {
            await Undo();
            return;
        }
        var parts = written.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var named = parts.Length > 1 ? parts[1..] : [.. _chosen];
        ClauseRef[] refs = [.. named.Select(ClauseRef.Parse).OfType<ClauseRef>()];
        Finding? finding = parts.FirstOrDefault() switch
        {
            "nada" => Finding.Nothing,
            "propuesta" => Finding.Proposal,
            _ => null,
        };
        // Where one goes on is where the next stood before.
        var rows = IsByScript ? [] : (await Queue.Page(_filter, Http.RequestAborted)).Rows;
        var result = await Confirmer.Confirm(refs, finding, Current.Actor, Http.RequestAborted);
        if (result.Refusal is { } refusal)
        {
            await Show(
                refusal,
                result.At is { } at
                    ? ConfirmPlaces.Anchor(at.AddressId, at.Position)
                    : refs.Select(one => ConfirmPlaces.Anchor(one.AddressId, one.Position))
                        .FirstOrDefault("avance")
            );
            return;
        }
        var next = rows.SkipWhile(row => !refs.Contains(row.Ref))
            .FirstOrDefault(row => !refs.Contains(row.Ref));
        Leave(
            With(_filter.Address(), result.Overtaken)
                + (
                    next is null
                        ? ""
                        : $"#{ConfirmPlaces.Anchor(next.Clause.AddressId, next.Clause.Position)}"
                )
        );
    }

    private async Task Undo()
    {
        var (first, refusal) = await Undoer.Undo(Current.Actor, Http.RequestAborted);
        if (refusal is not null || first is null)
        {
            await Show(refusal ?? ConfirmRefusals.Of("undo.nothing"), "avance");
            return;
        }
        Leave($"{_filter.Address()}#{ConfirmPlaces.Anchor(first.AddressId, first.Position)}");
    }

    private async Task Withdraw()
    {
        var id = int.TryParse(
            _posted?["veredicto"].ToString(),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : 0;
        if (await Verdicts.Withdraw(id, Current.Actor, Http.RequestAborted) is { } refusal)
        {
            await Show(refusal, "corregidas");
            return;
        }
        Leave(_filter.Address());
    }

    // The script goes nowhere: it counts what it is told was done, which nothing else on the way can say.
    private void Leave(string address)
    {
        if (IsByScript)
        {
            Http.Response.OnStarting(() =>
            {
                Http.Response.StatusCode = StatusCodes.Status204NoContent;
                Http.Response.Headers.Remove(HeaderNames.Location);
                return Task.CompletedTask;
            });
        }
        Navigation.NavigateTo(address);
    }

    // What is chosen stays chosen.
    private async Task Show(Refusal refusal, string field)
    {
        await Load(Http.RequestAborted);
        _errors.Add(new(field, refusal.In(LanguageExtensions.Current)));
    }

    private IEnumerable<AlikeClauses> Alike(IEnumerable<QueueRow> rows) =>
        rows.Where(row => row.Was is null && row.Understood.Finding == Finding.Nothing)
            .GroupBy(row => row.Understood.Alike)
            .Where(group => group.Count() > 1)
            .Select(group => new AlikeClauses(
                string.Join(' ', group.Select(row => row.Ref.ToString())),
                group.Count(),
                T[$"Sort.{group.First().Understood.Sort?.ToString() ?? "None"}"]
            ));

    private static string TextLink(QueueRow row) =>
        row.Cited.Link[..row.Cited.Link.LastIndexOf('/')];

    private static string With(string address, int overtaken) =>
        overtaken == 0
            ? address
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{OvertakenMark}={overtaken}"
            );

    private sealed record AlikeClauses(string Refs, int Count, string Name);
}
