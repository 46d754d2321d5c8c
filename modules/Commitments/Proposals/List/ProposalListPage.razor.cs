using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Commitments.Contracts;
using Puebla.Commitments.Data;
using Puebla.Commitments.Detail;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Record.Contracts;
using Puebla.Ui.Components;
using Puebla.Ui.Forms;

namespace Puebla.Commitments.Proposals.List;

/// <summary>What was proposed and only noted, and what was contributed, so that it is not forgotten.</summary>
public sealed partial class ProposalListPage : ComponentBase
{
    private const int LongestWords = 240;
    private readonly List<ProposalRow> _rows = [];
    private ProposalFilter _filter = new();
    private ListedProposals? _list;
    private string? _meeting;
    private bool _seesStates;
    private string? _otherLink;
    private string _otherName = "";
    private IReadOnlyList<(string, string)> _states = [];
    private IReadOnlyList<(string, string)> _kinds = [];
    private IReadOnlyList<(string, string)> _proposers = [];
    private IReadOnlyList<(string, string)> _years = [];

    [Inject]
    internal ProposalList Proposals { get; set; } = null!;

    [Inject]
    private IRecordedPlaces Places { get; set; } = null!;

    [Inject]
    private IRecordedDocuments Documents { get; set; } = null!;

    [Inject]
    private IRecordNames Names { get; set; } = null!;

    [Inject]
    private IConference Conference { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var stop = Http.RequestAborted;
        _filter = ProposalFilter.Of(Http.Request.Query);
        _seesStates = Current.Actor.PersonId is not null;
        await Choices(stop);
        var list = await Proposals.Page(_filter, Current.Actor, stop);
        var cited = await Places.Of([.. list.Rows.Select(row => row.AddressId).Distinct()], stop);
        await Documents.NoteReading(cited.Values, stop);
        foreach (var row in list.Rows)
        {
            _rows.Add(await Row(row, cited.GetValueOrDefault(row.AddressId), stop));
        }
        _list = list;
    }

    private async Task<ProposalRow> Row(
        ListedProposal row,
        RecordedPlace? place,
        CancellationToken stop
    )
    {
        var language = LanguageExtensions.Current;
        var who = new List<string>();
        foreach (var code in row.Proposers)
        {
            who.Add(await Names.Addressee(code, stop));
        }
        return new(
            ProposalPlaces.Of(row.Id),
            Short(row.Words),
            row.Language == language.Code ? null : row.Language,
            who.Count == 0 ? T["Proposers.None"] : CommitmentWords.List(who, language),
            place is null
                ? new(T["Proposal.Number", row.Id], ProposalPlaces.Of(row.Id))
                : new(place.Citation, place.Link),
            row.Seen ? ProposalWords.State(row.Kind, row.State, language) : null,
            ProposalWords.Tag(row.State),
            row.QuietSince
        );
    }

    private async Task Choices(CancellationToken stop)
    {
        var (proposers, years) = await Proposals.Choices(_filter.Samples, Current.Actor, stop);
        var named = new List<(string Key, string Name)>();
        foreach (var code in proposers)
        {
            named.Add((code, await Names.Addressee(code, stop)));
        }
        _proposers = [.. named.OrderBy(one => one.Name, StringComparer.CurrentCulture)];
        _years = [.. years.Select(year => (Number(year)!, Number(year)!))];
        _kinds =
        [
            .. Enum.GetValues<ProposalKind>()
                .Select(kind => (Number((int)kind)!, T[$"Kind.{kind}"].Value)),
        ];
        _states =
        [
            (ProposalFilter.Open, T["Proposals.Open"].Value),
            .. Enum.GetValues<ProposalState>()
                .Select(state => (Number((int)state)!, T[$"Proposal.{state}"].Value)),
        ];
        if (_filter.Meeting is { } key)
        {
            _meeting =
                (await Conference.Facts(stop)).Meeting(key)?.Name.In(LanguageExtensions.Current)
                ?? key;
        }
        var samples = _filter.Samples ? 0 : await Proposals.Samples(Current.Actor, stop);
        _otherLink =
            _filter.Samples ? ProposalPlaces.Proposals.Here
            : samples > 0 ? new ProposalFilter { Samples = true }.Address()
            : null;
        _otherName = _filter.Samples
            ? T["Filter.Real"]
            : T["Proposals.ToSamples", NumberText.Whole(samples)];
    }

    private static string Short(string words) =>
        words.Length <= LongestWords ? words : $"{words[..LongestWords].TrimEnd()}…";

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A row of the list.</summary>
public sealed record ProposalRow(
    string Link,
    string Words,
    string? Lang,
    string Who,
    CitedPlace Noted,
    string? State,
    TagState Tag,
    DateOnly? QuietSince
);
