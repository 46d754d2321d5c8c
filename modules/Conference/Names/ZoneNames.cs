using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Journal;

namespace Puebla.Conference.Names;

/// <summary>What zones are called in sentences: by the member's capital.</summary>
internal sealed class ZoneNames : INames
{
    public string Kind => "zone";

    public ValueTask<string?> NameOf(
        string key,
        Language language,
        CancellationToken stop = default
    ) => ValueTask.FromResult<string?>(MemberZones.CityOf(key).In(language));
}
