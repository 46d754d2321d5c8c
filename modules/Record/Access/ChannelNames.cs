using System.Globalization;
using System.Resources;
using Puebla.Kernel;
using Puebla.Kernel.Journal;

namespace Puebla.Record.Access;

/// <summary>Names the ways to a text in the sentences of the journal.</summary>
internal sealed class ChannelNames : INames
{
    private static readonly ResourceManager Words = new(
        typeof(Texts).FullName!,
        typeof(Texts).Assembly
    );

    public string Kind => "channel";

    public ValueTask<string?> NameOf(
        string key,
        Language language,
        CancellationToken stop = default
    ) => new(Words.GetString($"Channel.{key}", CultureInfo.GetCultureInfo(language.Code)));
}
