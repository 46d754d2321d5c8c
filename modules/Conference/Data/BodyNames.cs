using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Journal;

namespace Puebla.Conference.Data;

/// <summary>What bodies are called in sentences.</summary>
internal sealed class BodyNames(IConference conference) : INames
{
    public string Kind => "body";

    public async ValueTask<string?> NameOf(
        string key,
        Language language,
        CancellationToken stop = default
    ) => (await conference.Facts(stop)).Body(key)?.Name.In(language);
}
