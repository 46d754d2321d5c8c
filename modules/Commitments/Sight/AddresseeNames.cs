using Puebla.Commitments.Domain;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Journal;

namespace Puebla.Commitments.Sight;

/// <summary>Names those asked, in the sentences of the journal and where no request says the language.</summary>
internal sealed class AddresseeNames(IConference conference) : INames
{
    public string Kind => "addressee";

    public async ValueTask<string?> NameOf(
        string key,
        Language language,
        CancellationToken stop = default
    )
    {
        var facts = await conference.Facts(stop);
        return (
                facts.Country(key)?.Name
                ?? facts.Body(key)?.Name
                ?? (
                    Addressees.PartyOf(key, facts) is { } party
                        ? facts.CivilSociety.FirstOrDefault(one => one.Key == party.Key)?.Name
                        : null
                )
            )?.In(language)
            // Organisations are named by their acronym, as the texts name them.
            ?? (facts.Observers.Any(one => one.Acronym == key) ? key : null)
            ?? Texts.ResourceManager.GetString($"Collective.{key}", language.Culture);
    }
}

/// <summary>Names states of lines.</summary>
internal sealed class StateNames : INames
{
    public string Kind => "line-state";

    public ValueTask<string?> NameOf(
        string key,
        Language language,
        CancellationToken stop = default
    ) => new(Texts.ResourceManager.GetString($"State.{key}", language.Culture));
}
