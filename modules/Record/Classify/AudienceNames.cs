using System.Globalization;
using System.Resources;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Journal;

namespace Puebla.Record.Classify;

/// <summary>Names audiences in the sentences of the journal.</summary>
internal sealed class AudienceNames : INames
{
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
        var name = SentenceWords.Of($"Audience.{audience.Mode}", language);
        return new(audience.Subject.Length == 0 ? name : $"{name} ({audience.Subject})");
    }
}

/// <summary>Names the ways to a text in the sentences of the journal.</summary>
internal sealed class ChannelNames : INames
{
    public string Kind => "channel";

    public ValueTask<string?> NameOf(
        string key,
        Language language,
        CancellationToken stop = default
    ) => new(SentenceWords.Of($"Channel.{key}", language));
}

internal static class SentenceWords
{
    private static readonly ResourceManager Words = new(
        typeof(Texts).FullName!,
        typeof(Texts).Assembly
    );

    public static string? Of(string key, Language language) =>
        Words.GetString(key, CultureInfo.GetCultureInfo(language.Code));
}
