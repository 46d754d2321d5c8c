using System.Globalization;
using System.Resources;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Journal;

namespace Puebla.Record.Classify;

/// <summary>Names audiences in the sentences of the journal.</summary>
internal sealed class AudienceNames : INames
{
    private static readonly ResourceManager Words = new(
        typeof(Texts).FullName!,
        typeof(Texts).Assembly
    );

    public string Kind => "audience";

    public ValueTask<string?> NameOf(
        string key,
        Language language,
        CancellationToken stop = default
    )
    {
        if (Audience.Parse(key) is not { } audience)
        {
            return new((string?)null);
        }
        var name = Words.GetString(
            "Audience." + audience.Mode,
            CultureInfo.GetCultureInfo(language.Code)
        );
        return new(audience.Subject.Length == 0 ? name : $"{name} ({audience.Subject})");
    }
}
