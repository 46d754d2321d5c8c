using Puebla.Kernel;
using Puebla.Kernel.Journal;
using Puebla.Record.Contracts;

namespace Puebla.Record.Classify;

/// <summary>Names why a decision did not take effect, in the sentences of the journal.</summary>
internal sealed class HoldNames : INames
{
    public string Kind => "hold";

    public ValueTask<string?> NameOf(
        string key,
        Language language,
        CancellationToken stop = default
    ) => new(RecordRefusals.Of("Hold." + key).In(language));
}

/// <summary>Names criteria in the sentences of the journal. Lines from before there were criteria have none.</summary>
internal sealed class CriterionNames : INames
{
    public string Kind => "criterion";

    public ValueTask<string?> NameOf(
        string key,
        Language language,
        CancellationToken stop = default
    ) => new(Criteria.Of(key)?.Name.In(language));
}
