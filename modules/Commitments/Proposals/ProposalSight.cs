using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Conference.Contracts;
using Puebla.Kernel.Access;

namespace Puebla.Commitments.Proposals;

/// <summary>What the one who asks sees of what became of proposals: those of their audiences, and their own.</summary>
/// <param name="Audiences">Numbers of the audiences that they belong to.</param>
/// <param name="Own">Codes under which those for whom they act propose.</param>
/// <param name="Withdraws">By code, the mandate in which they withdraw what they proposed.</param>
internal sealed record ProposalSight(
    int[] Audiences,
    string[] Own,
    IReadOnlyDictionary<string, Mandate> Withdraws
)
{
    public bool Sees(Proposal row) =>
        Audiences.Contains(row.AudienceId) || row.Proposers.Any(code => Own.Contains(code));

    /// <summary>Of some proposals those of which they see what became, by the same rule. The query goes on in the caller's.</summary>
    public IQueryable<Proposal> Seen(IQueryable<Proposal> all)
    {
        var (audiences, own) = (Audiences, Own);
        return all.Where(one =>
            audiences.Contains(one.AudienceId) || one.Proposers.Any(code => own.Contains(code))
        );
    }

    /// <summary>The mandate in which they withdraw it; null where it is not theirs.</summary>
    public Mandate? Withdrawing(Proposal row) =>
        row
            .Proposers.Select(code => Withdraws.GetValueOrDefault(code))
            .FirstOrDefault(one => one is not null);
}

/// <summary>Finds it.</summary>
internal sealed class ProposalSights(IRights rights, IConference conference, Audiences audiences)
{
    // What the observers brought together is each one's own to look at, and nobody's alone to withdraw.
    private const string AllObservers = "observer-organizations";

    public async Task<ProposalSight> Of(Actor actor, CancellationToken stop)
    {
        var withdraws = new Dictionary<string, Mandate>(StringComparer.Ordinal);
        var facts = await conference.Facts(stop);
        foreach (var party in actor.Mandates.Select(mandate => mandate.Party).Distinct())
        {
            if (
                Addressees.CodeOf(party, facts) is { } code
                && (await rights.May(actor, Act.WithdrawProposal, party, stop)).By is { } by
            )
            {
                withdraws[code] = by;
            }
        }
        var isObserver = withdraws.Values.Any(one => one.Party.Kind == PartyKind.Organization);
        return new(
            await audiences.VisibleTo(actor, stop),
            [.. withdraws.Keys, .. isObserver ? (string[])[AllObservers] : []],
            withdraws
        );
    }
}
