using Microsoft.Extensions.DependencyInjection;
using Puebla.Commitments.Data;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;

namespace Puebla.TestKit;

/// <summary>A proposal that a test made.</summary>
/// <param name="Id">Its number.</param>
/// <param name="AddressId">The address of the provision that notes it.</param>
public sealed record MadeProposal(int Id, long AddressId);

/// <summary>Makes proposals as they are once a person confirmed them.</summary>
public static class Proposals
{
    /// <summary>A confirmed proposal that a provision notes which is kept already.</summary>
    /// <param name="puebla">Where.</param>
    /// <param name="place">Key and path: <c>grcm-2071-05-04/1.a</c>.</param>
    /// <param name="proposers">Codes of those who brought it.</param>
    /// <param name="notedOn">The day of the text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="contribution">True for what observers or civil society brought.</param>
    /// <param name="sample">True for one of a sample.</param>
    public static async Task<MadeProposal> Propose(
        this RunningPuebla puebla,
        string place,
        string[] proposers,
        DateOnly? notedOn = null,
        string words = "Tomar nota de la propuesta inventada.",
        bool contribution = false,
        bool sample = false
    )
    {
        ArgumentNullException.ThrowIfNull(puebla);
        await using var scope = puebla.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ConferenceDb>();
        var address = await Commitments.AddressOf(db, place);
        var now = puebla.Clock.GetUtcNow();
        var proposal = new Proposal
        {
            VerdictId = 0,
            Verdict = Commitments.VerdictOn(address, words, Finding.Proposal, now),
            AddressId = address.Id,
            InstrumentId = address.InstrumentId,
            IsSample = sample,
            Kind = contribution ? ProposalKind.Contribution : ProposalKind.Proposal,
            Proposers = proposers,
            Words = words,
            Language = "es",
            NotedOn = notedOn,
            Since = now,
            QuietSince = notedOn,
            AudienceId = Audiences.MembersId,
        };
        db.Add(proposal);
        scope
            .ServiceProvider.GetRequiredService<JournalWriter>()
            .Add(Actor.System, "commitments.clauses-confirmed", place, "Prueba");
        await db.SaveChangesAsync();
        return new(proposal.Id, address.Id);
    }
}
