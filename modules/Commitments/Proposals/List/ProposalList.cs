using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Proposals.List;

/// <summary>Finds proposals: those still open and forgotten the longest first. What became of one neither filters nor orders it for those who may not see that.</summary>
internal sealed class ProposalList(
    ConferenceDb db,
    IRecordedDocuments documents,
    ProposalSights sights
)
{
    public const int PageSize = 25;
    private static readonly ProposalState[] Open = [.. ProposalCourse.OpenStates];

    /// <summary>A page of them, and how many there are.</summary>
    public async Task<ListedProposals> Page(
        ProposalFilter filter,
        Actor actor,
        CancellationToken stop
    )
    {
        var found = Narrow(await Seen(filter.Samples, actor, stop), filter);
        var count = await found.CountAsync(stop);
        var pages = Math.Max((count + PageSize - 1) / PageSize, 1);
        var page = Math.Min(filter.Page, pages);
        var rows = await found
            .OrderBy(one => one.Seen && !Open.Contains(one.State))
            .ThenBy(one => one.Seen ? one.QuietSince : one.NotedOn)
            .ThenBy(one => one.Id)
            .Skip((page - 1) * PageSize)
            .Take(PageSize)
            .ToListAsync(stop);
        return new(rows, count, page, pages);
    }

    /// <summary>How many of the other sort there are: samples beside what was noted.</summary>
    public async Task<int> Samples(Actor actor, CancellationToken stop) =>
        await (await Seen(samples: true, actor, stop)).CountAsync(stop);

    /// <summary>Who brought what one may see, and in which years it was noted: what one can choose.</summary>
    public async Task<(IReadOnlyList<string> Proposers, IReadOnlyList<int> Years)> Choices(
        bool samples,
        Actor actor,
        CancellationToken stop
    )
    {
        var all = await Visible(samples, actor, stop);
        var proposers = await all.SelectMany(one => one.Proposers).Distinct().ToListAsync(stop);
        var years = await all.Where(one => one.NotedOn != null)
            .Select(one => one.NotedOn!.Value.Year)
            .Distinct()
            .OrderDescending()
            .ToListAsync(stop);
        return (proposers, years);
    }

    private async Task<IQueryable<Proposal>> Visible(
        bool samples,
        Actor actor,
        CancellationToken stop
    )
    {
        var visible = await documents.VisibleTo(actor, stop);
        return db.Set<Proposal>()
            .AsNoTracking()
            .Where(one => one.IsSample == samples)
            .Where(one => visible.Any(text => text.Id == one.InstrumentId));
    }

    private async Task<IQueryable<ListedProposal>> Seen(
        bool samples,
        Actor actor,
        CancellationToken stop
    )
    {
        var sight = await sights.Of(actor, stop);
        var (audiences, own) = (sight.Audiences, sight.Own);
        return (await Visible(samples, actor, stop)).Select(one => new ListedProposal
        {
            Id = one.Id,
            AddressId = one.AddressId,
            Kind = one.Kind,
            Proposers = one.Proposers,
            Words = one.Words,
            Folded = one.Folded,
            Language = one.Language,
            NotedOn = one.NotedOn,
            State = one.State,
            QuietSince = one.QuietSince,
            Meeting = one.Meeting,
            Seen =
                audiences.Contains(one.AudienceId)
                || one.Proposers.Any(proposer => own.Contains(proposer)),
        });
    }

    private static IQueryable<ListedProposal> Narrow(
        IQueryable<ListedProposal> all,
        ProposalFilter filter
    )
    {
        if (filter.OnlyOpen)
        {
            all = all.Where(one => one.Seen && Open.Contains(one.State));
        }
        if (filter.State is { } state)
        {
            all = all.Where(one => one.Seen && one.State == state);
        }
        if (filter.Meeting is { } meeting)
        {
            all = all.Where(one => one.Seen && one.Meeting == meeting);
        }
        if (filter.Kind is { } kind)
        {
            all = all.Where(one => one.Kind == kind);
        }
        if (filter.Proposer is { } proposer)
        {
            all = all.Where(one => one.Proposers.Contains(proposer));
        }
        if (filter.Year is { } year and > 0)
        {
            var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            all = all.Where(one => one.NotedOn >= first && one.NotedOn <= last);
        }
        foreach (var word in ClauseWords.Fold(filter.Words ?? "").Split(' '))
        {
            all = word.Length == 0 ? all : all.Where(one => one.Folded.Contains(word));
        }
        return all;
    }
}

/// <summary>A page of the list.</summary>
internal sealed record ListedProposals(
    IReadOnlyList<ListedProposal> Rows,
    int Count,
    int Page,
    int Pages
);

/// <summary>A proposal of the list.</summary>
internal sealed class ListedProposal
{
    public required int Id { get; init; }

    public required long AddressId { get; init; }

    public required ProposalKind Kind { get; init; }

    public required string[] Proposers { get; init; }

    public required string Words { get; init; }

    public required string Folded { get; init; }

    public required string Language { get; init; }

    public DateOnly? NotedOn { get; init; }

    public required ProposalState State { get; init; }

    public DateOnly? QuietSince { get; init; }

    public string? Meeting { get; init; }

    /// <summary>Whether the reader sees what became of it.</summary>
    public required bool Seen { get; init; }
}
