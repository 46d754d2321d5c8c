using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Asking;
using Puebla.Commitments.Contracts;
using Puebla.Commitments.Detail;
using Puebla.Commitments.Domain;
using Puebla.Commitments.Sight;
using Puebla.Commitments.Words;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Own;

/// <summary>What is still open of what was asked of the reader's party, the first due first.</summary>
public sealed partial class OwnLinesPage : ComponentBase
{
    private const int PageSize = 50;
    private List<OwnLine>? _lines;
    private int _page = 1;
    private int _pages;

    [Inject]
    internal Answering Answering { get; set; } = null!;

    [Inject]
    internal AskedLines Lines { get; set; } = null!;

    [Inject]
    internal DeadlineWords Words { get; set; } = null!;

    [Inject]
    private IRecordedPlaces Places { get; set; } = null!;

    [Inject]
    private IRecordNames Names { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [SupplyParameterFromQuery(Name = "pagina")]
    private int? SpanishPage { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    private int? EnglishPage { get; set; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var stop = Http.RequestAborted;
        Http.Response.Headers.CacheControl = "no-store";
        var own = await Answering.All(Current.Actor, stop);
        var open = await Lines.Of(own, Current.Actor, stop);
        _pages = (await open.CountAsync(stop) + PageSize - 1) / PageSize;
        _page = Math.Clamp(EnglishPage ?? SpanishPage ?? 1, 1, Math.Max(_pages, 1));
        var rows = await open.OrderBy(line => line.DueEnds)
            .ThenBy(line => line.Id)
            .Skip((_page - 1) * PageSize)
            .Take(PageSize)
            .ToListAsync(stop);
        var cited = await Places.Of([.. rows.Select(row => row.AddressId)], stop);
        var deadlines = await Lines.Deadlines(rows, stop);
        _lines = [];
        foreach (var row in rows)
        {
            _lines.Add(
                await View(
                    row,
                    cited.GetValueOrDefault(row.AddressId)?.Citation,
                    await Words.Of(deadlines[row.CommitmentId], stop),
                    stop
                )
            );
        }
    }

    private async Task<OwnLine> View(
        AskedLine row,
        string? citation,
        string deadline,
        CancellationToken stop
    )
    {
        var (language, now) = (LanguageExtensions.Current, Clock.GetUtcNow());
        var state = CommitmentWords.Of($"State.{row.State}", language);
        return new(
            citation ?? T["Commitment.Number", row.Id],
            CommitmentPlaces.Of(row.CommitmentId),
            await Names.Addressee(row.Addressee, stop),
            row.Stage is { } stage ? $"{state} ({Stages.Name(stage).In(language)})" : state,
            deadline,
            Lateness.Words(row.Due, now, language),
            Lateness.IsOver(row.DueEnds, now),
            CommitmentPages.Report(row.CommitmentId, row.Id)
        );
    }
}

/// <summary>A line of one's own.</summary>
public sealed record OwnLine(
    string Citation,
    string Link,
    string Name,
    string State,
    string Deadline,
    string? Late,
    bool IsLate,
    string Report
);
