using Puebla.Commitments.Data;
using Puebla.Kernel;
using Puebla.Kernel.Journal;
using Puebla.Ui.Components;

namespace Puebla.Commitments.Proposals;

/// <summary>Proposals in words: a contribution is received and considered where a proposal is noted and referred.</summary>
internal static class ProposalWords
{
    public static string State(ProposalKind kind, ProposalState state, Language language) =>
        CommitmentWords.Of($"{kind}.{state}", language);

    public static TagState Tag(ProposalState state) =>
        state switch
        {
            ProposalState.Noted => TagState.Due,
            ProposalState.Referred or ProposalState.TakenUp => TagState.Action,
            ProposalState.Accepted or ProposalState.Answered => TagState.Done,
            _ => TagState.Neutral,
        };
}

/// <summary>Names states of proposals in the sentences of the journal and of notices.</summary>
internal sealed class ProposalStateNames : INames
{
    public string Kind => "proposal-state";

    public ValueTask<string?> NameOf(
        string key,
        Language language,
        CancellationToken stop = default
    ) => new(Texts.ResourceManager.GetString(key, language.Culture));
}
