using Puebla.Commitments.Contracts;
using Puebla.Commitments.Data;
using Puebla.Commitments.Detail;
using Puebla.Commitments.Domain;
using Puebla.Commitments.Open;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Proposals.Detail;

/// <summary>Makes the page of a proposal for the one who asks.</summary>
internal sealed class ProposalReader(
    CitedReader cited,
    TurnReader turns,
    OpeningReader openings,
    IRecordNames names,
    IRights rights,
    ICurrentActor current
)
{
    public async Task<ProposalView> View(FoundProposal found, CancellationToken stop)
    {
        var row = found.Row;
        var text = await cited.Of(row.AddressId, row.InstrumentId, stop);
        var proposers = new List<string>();
        foreach (var code in row.Proposers)
        {
            proposers.Add(await names.Addressee(code, stop));
        }
        return new(
            row.Id,
            row.Kind.ToString(),
            Title(row.Kind, proposers),
            row.Words,
            row.Language,
            new(text.Citation, text.Link),
            proposers,
            row.NotedOn,
            row.IsSample,
            found.SeesState ? await Course(row, stop) : null,
            await Acts(found, stop)
        );
    }

    /// <summary>Whose it is: <c>Propuesta de Panamá</c>, <c>Aporte de CICR y OIM</c>.</summary>
    public static string Title(ProposalKind kind, IReadOnlyList<string> proposers) =>
        proposers.Count == 0
            ? CommitmentWords.Of($"{kind}.OfNobody", LanguageExtensions.Current)
            : CommitmentWords.Of(
                $"{kind}.Of",
                LanguageExtensions.Current,
                CommitmentWords.List(proposers, LanguageExtensions.Current)
            );

    private async Task<CourseView> Course(Proposal row, CancellationToken stop)
    {
        var language = LanguageExtensions.Current;
        return new(
            ProposalWords.State(row.Kind, row.State, language),
            ProposalWords.Tag(row.State),
            row.QuietSince,
            CommitmentWords.Of(
                ProposalCourse.IsOpen(row.State)
                    ? $"Next.{row.Kind}.Open"
                    : $"Next.{row.Kind}.{row.State}",
                language
            ),
            await turns.Of(row, stop),
            current.Actor.PersonId is null ? [] : await openings.Of(Opened.OfProposal(row.Id), stop)
        );
    }

    private async Task<ProposalActs> Acts(FoundProposal found, CancellationToken stop)
    {
        var (row, actor) = (found.Row, current.Actor);
        var follows =
            found.SeesState && (await rights.May(actor, Act.FollowProposals, stop: stop)).Allowed;
        var goesOn = ProposalRules.Next(row.State).Count > 0;
        return new(
            follows && goesOn ? ProposalPlaces.Follow(row.Id) : null,
            follows && ProposalCourse.Standing(row.Turns).Count > 0
                ? ProposalPlaces.Undo(row.Id)
                : null,
            found.Withdraws is not null && goesOn ? ProposalPlaces.Withdraw(row.Id) : null,
            found.SeesState && (await rights.May(actor, Act.Classify, stop: stop)).Allowed
                ? ProposalPlaces.Opening(row.Id)
                : null
        );
    }
}
