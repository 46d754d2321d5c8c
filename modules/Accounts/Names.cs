using Microsoft.Extensions.Localization;
using Puebla.Kernel;
using Puebla.Kernel.Journal;

namespace Puebla.Accounts;

/// <summary>Names for a page: of persons and parties, by those modules that know them.</summary>
internal sealed class Names(IEnumerable<INames> known, IStringLocalizer<Texts> words)
{
    /// <summary>A person's name; Puebla's own where the command line acted; a general word where the name was erased.</summary>
    public async ValueTask<string> Person(string id, CancellationToken stop) =>
        id == "system" ? "Puebla" : await Of("person", id, stop) ?? words["Name.Erased"];

    /// <summary>The name of a party's word.</summary>
    public async ValueTask<string> Party(string word, CancellationToken stop) =>
        await Of("party", word, stop) ?? word[(word.IndexOf(':', StringComparison.Ordinal) + 1)..];

    public async ValueTask<string> Body(string code, CancellationToken stop) =>
        await Of("body", code, stop) ?? code;

    private async ValueTask<string?> Of(string kind, string key, CancellationToken stop)
    {
        foreach (var names in known.Where(names => names.Kind == kind))
        {
            if (await names.NameOf(key, LanguageExtensions.Current, stop) is { } name)
            {
                return name;
            }
        }
        return null;
    }
}
