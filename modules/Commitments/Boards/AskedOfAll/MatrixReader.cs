using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Boards.Keeping;
using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Commitments.Sight;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Ui.Components;

namespace Puebla.Commitments.Boards.AskedOfAll;

/// <summary>Reads what is asked of all members: campaigns, comments, contributions; with a state a country at a glance (GRCM-2021 ¶1.e).</summary>
internal sealed class MatrixReader(
    CommitmentSight sight,
    Figures figures,
    BoardRows rows,
    IConference conference
)
{
    private const int PageSize = 20;

    public async Task<MatrixView> Read(int page, CancellationToken stop)
    {
        var (seen, facts) = (await sight.Here(stop), await conference.Facts(stop));
        var all = seen.Adopted.Where(one => one.Row.IsOfAll);
        var total = await figures.Of(seen, "of all", _ => all.CountAsync(stop), stop);
        var pages = (total + PageSize - 1) / PageSize;
        page = Math.Clamp(page, 1, Math.Max(pages, 1));
        var ids = await List
            .BoardReader.Ordered(all, byDeadline: false)
            .Skip((page - 1) * PageSize)
            .Take(PageSize)
            .Select(one => one.Row.Id)
            .ToListAsync(stop);
        var lines = (
            await seen.LinesOf(all.Where(one => ids.Contains(one.Row.Id)))
                .Select(one => one.Line)
                .ToListAsync(stop)
        ).ToLookup(line => line.CommitmentId);
        var asked = (
            await seen.AskedOf(all.Where(one => ids.Contains(one.Row.Id)))
                .Select(line => new { line.CommitmentId, line.Addressee })
                .ToListAsync(stop)
        ).ToLookup(one => one.CommitmentId, one => one.Addressee);
        var requests = await rows.Of(seen, ids, null, stop);
        return new(
            Countries(lines.SelectMany(group => group), facts),
            [
                .. requests.Select(request => new MatrixRow(
                    request,
                    asked[request.Id].ToHashSet(StringComparer.Ordinal),
                    lines[request.Id].ToDictionary(line => line.Addressee, Cell)
                )),
            ],
            page,
            pages
        );
    }

    // Those asked that are countries, by their names: somebody else may be asked too.
    private static IReadOnlyList<MatrixCountry> Countries(
        IEnumerable<CommitmentLine> lines,
        ConferenceFacts facts
    ) =>
        [
            .. lines
                .Select(line => line.Addressee)
                .Distinct(StringComparer.Ordinal)
                .Select(facts.Country)
                .OfType<Country>()
                .Select(one => new MatrixCountry(one.Key, one.Name.In(LanguageExtensions.Current)))
                .OrderBy(
                    one => one.Name,
                    StringComparer.Create(LanguageExtensions.Current.Culture, ignoreCase: true)
                ),
        ];

    private static MatrixCell Cell(CommitmentLine line) =>
        new(
            line is { State: LineState.UnderWay, Stage: { } stage }
                    ? Stages.Name(stage).In(LanguageExtensions.Current)
                : line is { State: LineState.NotBegun, AnsweredAt: null }
                    ? CommitmentWords.Of("OfAll.Unreported", LanguageExtensions.Current)
                : CommitmentWords.Of($"State.{line.State}", LanguageExtensions.Current),
            line.State switch
            {
                LineState.Done => TagState.Done,
                LineState.UnderWay => TagState.Action,
                _ => TagState.Neutral,
            }
        );
}
