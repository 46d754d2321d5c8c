using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Journal;
using Puebla.Kernel.Settings;

namespace Puebla.Conference.Names;

/// <summary>Names of countries, organisations and the others for whom people act; the key is a party's word.</summary>
internal sealed class PartyNames(IConference conference) : INames
{
    public string Kind => "party";

    public async ValueTask<string?> NameOf(
        string key,
        Language language,
        CancellationToken stop = default
    ) =>
        Party.Parse(key) is { } party
            ? (await conference.Facts(stop)).NameOf(party)?.In(language)
            : null;
}

/// <summary>Names of meetings by their key, and of the participation table's occasions by their word.</summary>
internal sealed class OccasionNames(IConference conference) : INames
{
    public string Kind => "occasion";

    public async ValueTask<string?> NameOf(
        string key,
        Language language,
        CancellationToken stop = default
    ) =>
        ParticipationWords.OccasionOf(key) is { } occasion
            ? Participation.ParticipationNames.Of(occasion).In(language)
            : (await conference.Facts(stop)).Meeting(key)?.Name.In(language);
}

/// <summary>Names of the participation table's classes by their word.</summary>
internal sealed class ClassNames : INames
{
    public string Kind => "participant";

    public ValueTask<string?> NameOf(
        string key,
        Language language,
        CancellationToken stop = default
    ) =>
        ValueTask.FromResult(
            ParticipationWords.ClassOf(key) is { } who
                ? Participation.ParticipationNames.Of(who).In(language)
                : null
        );
}

/// <summary>Names of the participation table's rights by their word.</summary>
internal sealed class RightNames : INames
{
    public string Kind => "right";

    public ValueTask<string?> NameOf(
        string key,
        Language language,
        CancellationToken stop = default
    ) =>
        ValueTask.FromResult(
            ParticipationWords.RightOf(key) is { } right
                ? Participation.ParticipationNames.Of(right).In(language)
                : null
        );
}

/// <summary>Names of settings by their key.</summary>
internal sealed class SettingNames(ISettings settings) : INames
{
    public string Kind => "setting";

    public ValueTask<string?> NameOf(
        string key,
        Language language,
        CancellationToken stop = default
    ) =>
        ValueTask.FromResult(
            settings.Definitions.FirstOrDefault(one => one.Key == key)?.Name.In(language)
        );
}
