using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Contracts;
using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Commitments.Proposals;
using Puebla.Commitments.Sight;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.FollowUps;

/// <summary>What became of what provisions asked and noted, in a sentence for those who may see it; a query for all of them. Of those who see a part of the lines, the sentence speaks of that part.</summary>
internal sealed class ProvisionFollowUps(
    ConferenceDb db,
    ProposalSights sights,
    Answering answering,
    IConference conference,
    ISentences sentences,
    ICurrentActor current
) : IProvisionFollowUp
{
    private static readonly Language[] Both = [Language.Spanish, Language.English];

    public async ValueTask<IReadOnlyDictionary<long, FollowUp>> Of(
        IReadOnlyCollection<long> provisions,
        CancellationToken stop = default
    )
    {
        if (provisions.Count == 0)
        {
            return new Dictionary<long, FollowUp>();
        }
        var sight = await sights.Of(current.Actor, stop);
        var told = new List<Became>();
        await Commitments(told, provisions, sight, stop);
        await Proposals(told, provisions, sight, stop);
        return told.GroupBy(one => one.AddressId).ToDictionary(group => group.Key, Joined);
    }

    private async Task Commitments(
        List<Became> told,
        IReadOnlyCollection<long> provisions,
        ProposalSight sight,
        CancellationToken stop
    )
    {
        var own = (await answering.All(current.Actor, stop)).Keys.ToArray();
        var rows = await db.Set<CommitmentLine>()
            .AsNoTracking()
            .Where(line => provisions.Contains(line.Commitment.AddressId) && line.IsAsked)
            .Where(line =>
                sight.Audiences.Contains(line.Commitment.AudienceId) || own.Contains(line.Addressee)
            )
            .OrderBy(line => line.CommitmentId)
            .ThenBy(line => line.Id)
            .Select(line => new
            {
                line.Commitment.AddressId,
                line.CommitmentId,
                line.Addressee,
                line.State,
                line.Stage,
            })
            .ToListAsync(stop);
        var facts = await conference.Facts(stop);
        foreach (var lines in rows.GroupBy(row => (row.AddressId, row.CommitmentId)))
        {
            var spoken = new Dictionary<Language, string>();
            foreach (var language in Both)
            {
                var all = new List<Standing>();
                foreach (var line in lines)
                {
                    all.Add(
                        new(
                            await Name(line.Addressee, language, stop),
                            facts.Country(line.Addressee) is not null,
                            line.State,
                            line.Stage
                        )
                    );
                }
                spoken[language] = Standing.Sentence(all, language);
            }
            told.Add(
                new(lines.Key.AddressId, spoken, CommitmentPlaces.Spanish(lines.Key.CommitmentId))
            );
        }
    }

    private async Task Proposals(
        List<Became> told,
        IReadOnlyCollection<long> provisions,
        ProposalSight sight,
        CancellationToken stop
    )
    {
        var rows = await db.Set<Proposal>()
            .AsNoTracking()
            .Where(one => provisions.Contains(one.AddressId))
            .OrderBy(one => one.Id)
            .ToListAsync(stop);
        foreach (var row in rows.Where(sight.Sees))
        {
            var spoken = new Dictionary<Language, string>();
            foreach (var language in Both)
            {
                var who = new List<string>();
                foreach (var code in row.Proposers)
                {
                    who.Add(await Name(code, language, stop));
                }
                spoken[language] = CommitmentWords.Of(
                    who.Count == 0 ? $"FollowUp.{row.Kind}.OfNobody" : $"FollowUp.{row.Kind}",
                    language,
                    ProposalWords.State(row.Kind, row.State, language),
                    CommitmentWords.List(who, language)
                );
            }
            told.Add(new(row.AddressId, spoken, ProposalPlaces.Spanish(row.Id)));
        }
    }

    private ValueTask<string> Name(string code, Language language, CancellationToken stop) =>
        sentences.Name("addressee", code, language, stop);

    // One page tells more where there is one thing to tell of.
    private static FollowUp Joined(IGrouping<long, Became> told) =>
        new(
            new(In(told, Language.Spanish), In(told, Language.English)),
            told.Count() == 1 ? told.First().Address : null
        );

    private static string In(IEnumerable<Became> told, Language language) =>
        string.Join("; ", told.Select(one => one.Words[language]).Distinct());

    private sealed record Became(
        long AddressId,
        Dictionary<Language, string> Words,
        string Address
    );
}
