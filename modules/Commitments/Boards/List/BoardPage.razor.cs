using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Commitments.Sight;
using Puebla.Kernel;

namespace Puebla.Commitments.Boards.List;

/// <summary>Everything that was asked, as far as the reader may know of it; how it stands, for those entitled.</summary>
public sealed partial class BoardPage : ComponentBase
{
    private BoardFilter _filter = new();
    private BoardChoices _choices = null!;
    private BoardView? _view;
    private string _query = "";
    private bool _own;
    private bool _seesAll;

    [Inject]
    internal BoardReader Reader { get; set; } = null!;

    [Inject]
    internal ChoiceReader Choices { get; set; } = null!;

    [Inject]
    internal CommitmentSight Sight { get; set; } = null!;

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private bool SeesState => _view!.Counts is not null;

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var stop = Http.RequestAborted;
        _filter = BoardFilter.Of(Http.Request.Query);
        _query = (_filter with { Page = 1 }).Query();
        _choices = await Choices.Read(stop);
        var seen = await Sight.Here(stop);
        (_own, _seesAll) = (seen.Own.Count > 0, seen.SeesAll);
        _view = await Reader.Read(_filter, stop);
    }

    private string? Since(StateCounts counts) =>
        counts.Oldest is { } oldest
            ? Lateness.Words(oldest, Clock.GetUtcNow(), LanguageExtensions.Current)
            : null;

    private List<StateLink> States(StateCounts counts)
    {
        List<StateLink> links =
        [
            Link(BoardState.Open, T["BoardState.Open"], counts.Open),
            .. new[]
            {
                (BoardState.NotBegun, LineState.NotBegun),
                (BoardState.UnderWay, LineState.UnderWay),
                (BoardState.Done, LineState.Done),
                (BoardState.Overtaken, LineState.Overtaken),
                (BoardState.Dropped, LineState.Dropped),
            }.Select(pair =>
                Link(pair.Item1, T[$"State.{pair.Item2}"], counts.Of.GetValueOrDefault(pair.Item2))
            ),
        ];
        if (counts.Contested > 0)
        {
            links.Add(Link(BoardState.Contested, T["Lines.Contested"], counts.Contested));
        }
        return links;
    }

    private StateLink Overdue(StateCounts counts) =>
        Link(BoardState.Overdue, T["BoardState.Overdue"], counts.Overdue);

    private StateLink Link(BoardState state, string name, int count)
    {
        var chosen = _filter.State == state;
        var other = _filter with { Page = 1, State = chosen ? null : state };
        return new(other.Address(), name, count, chosen);
    }

    private IReadOnlyList<NarrowingField> Fields =>
        [
            new("destinatario", T["Lines.Who"], _choices.Addressees, _filter.Addressee),
            new("organo", T["Board.Body"], _choices.Bodies, _filter.Body),
            new("reunion", T["Board.Meeting"], _choices.Meetings, _filter.Meeting),
            new("presidencia", T["Board.Presidency"], _choices.Presidencies, _filter.Presidency),
            new("tema", T["Board.Subject"], _choices.Subjects, _filter.Subject),
            new(
                "anio",
                T["Filter.Year"],
                _choices.Years,
                _filter.Year?.ToString(CultureInfo.InvariantCulture)
            ),
            new(
                "plazo",
                T["Commitment.Deadline"],
                Words<DeadlineKind>("DeadlineKind"),
                BoardFilter.Word(_filter.Deadline)
            ),
            .. SeesState
                ? (NarrowingField[])
                    [
                        new(
                            "estado",
                            T["Lines.State"],
                            Words<BoardState>("BoardState"),
                            BoardFilter.Word(_filter.State)
                        ),
                    ]
                : [],
        ];

    private IReadOnlyList<NarrowingMark> Marks =>
        [
            .. SeesState
                ? (NarrowingMark[])
                    [new("prioridad", "1", T["Board.OnlyPriority"], _filter.Priority)]
                : [],
            .. _filter.Before
                ? (NarrowingMark[])[new("heredado", "1", T["Board.Before"], true)]
                : [],
            new("orden", "deadline", T["Board.ByDeadline"], _filter.ByDeadline),
        ];

    private Choice[] Words<TKind>(string prefix)
        where TKind : struct, Enum =>
        [
            .. Enum.GetValues<TKind>()
                .Select(one => new Choice(BoardFilter.Word<TKind>(one)!, T[$"{prefix}.{one}"])),
        ];
}
