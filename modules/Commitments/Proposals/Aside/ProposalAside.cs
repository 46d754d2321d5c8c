using Puebla.Commitments.Contracts;
using Puebla.Commitments.Domain;
using Puebla.Commitments.Proposals.Detail;
using Puebla.Kernel;
using Puebla.Record.Contracts;
using Puebla.Ui.Components;

namespace Puebla.Commitments.Proposals.Aside;

/// <summary>What a provision's page says of proposals: those that it notes, with what became of them for those entitled; and those of which it says what became of them.</summary>
internal sealed class ProposalAside(ProposalFinder finder, IRecordNames names) : IProvisionAside
{
    public async ValueTask<ProvisionAside?> Of(long addressId, CancellationToken stop = default)
    {
        var (noted, followed) = (new List<NotedLine>(), new List<FollowedLine>());
        foreach (var one in await finder.About(addressId, stop))
        {
            var title = await Title(one, stop);
            if (one.Row.AddressId == addressId)
            {
                noted.Add(Noted(one, title));
            }
            // What became of it is said to those alone who see that.
            if (
                one.SeesState
                && ProposalCourse
                    .Standing(one.Row.Turns)
                    .LastOrDefault(turn => turn.AddressId == addressId)
                    is { } turn
            )
            {
                followed.Add(
                    new(
                        CommitmentWords.Of(
                            $"ProposalAside.{turn.State}",
                            LanguageExtensions.Current
                        ),
                        title,
                        ProposalPlaces.Of(one.Row.Id)
                    )
                );
            }
        }
        return noted.Count + followed.Count == 0
            ? null
            : new(
                typeof(ProposalAsidePart),
                new Dictionary<string, object>
                {
                    [nameof(ProposalAsidePart.Noted)] = noted,
                    [nameof(ProposalAsidePart.Followed)] = followed,
                }
            );
    }

    private static NotedLine Noted(FoundProposal one, string title) =>
        new(
            title,
            ProposalPlaces.Of(one.Row.Id),
            one.SeesState
                ? ProposalWords.State(one.Row.Kind, one.Row.State, LanguageExtensions.Current)
                : null,
            ProposalWords.Tag(one.Row.State)
        );

    private async Task<string> Title(FoundProposal one, CancellationToken stop)
    {
        var proposers = new List<string>();
        foreach (var code in one.Row.Proposers)
        {
            proposers.Add(await names.Addressee(code, stop));
        }
        return ProposalReader.Title(one.Row.Kind, proposers);
    }
}

/// <summary>A proposal that the provision notes.</summary>
/// <param name="State">What became of it; null for those who may not see that.</param>
public sealed record NotedLine(string Title, string Link, string? State, TagState Tag);

/// <summary>A proposal of which the provision says what became of it.</summary>
public sealed record FollowedLine(string What, string Title, string Link);
