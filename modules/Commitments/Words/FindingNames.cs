using Puebla.Commitments.Data;
using Puebla.Kernel;
using Puebla.Kernel.Journal;

namespace Puebla.Commitments.Words;

/// <summary>Names what a clause was found to be in the sentences of the journal.</summary>
internal sealed class FindingNames : INames
{
    public string Kind => "finding";

    public ValueTask<string?> NameOf(
        string key,
        Language language,
        CancellationToken stop = default
    ) =>
        new(
            Enum.TryParse<Finding>(key, ignoreCase: true, out var finding)
                ? Texts.Both($"Finding.{finding}").In(language)
                : null
        );
}
