using System.Text.RegularExpressions;
using Puebla.Record.Read;
using Puebla.Record.Search.Results;

namespace Puebla.Record.Relate;

/// <summary>Finds the paragraph that somebody means, by its address, its citation or, in the text itself, its number.</summary>
internal sealed partial class ParagraphFinder(RecordReader records)
{
    /// <summary>Number of the address, and where it stands; null where there is no such paragraph for the one who asks.</summary>
    /// <param name="typed">As typed: <c>/acervo/grcm-2021-12-01/8.a</c>, with or without the site's name; <c>GRCM 2021-12-01, 8(a)</c>; <c>8.a</c>.</param>
    /// <param name="here">The instrument that a mere number means.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<MeantParagraph?> Find(
        string typed,
        InstrumentView here,
        CancellationToken stop
    )
    {
        foreach (var (key, path) in Meant(typed.Trim(), here.Key))
        {
            if (
                await records.Instrument(key, stop) is { } instrument
                && await records.Address(instrument.Id, path, stop) is { } address
            )
            {
                return
                    address.MovedTo is { } moved
                    && await records.Address(instrument.Id, moved, stop) is { } now
                    ? new(now.Id, instrument, now.Path)
                    : new(address.Id, instrument, address.Path);
            }
        }
        return null;
    }

    private static IEnumerable<(string Key, string Path)> Meant(string typed, string here)
    {
        if (Address().Match(typed.ToLowerInvariant()) is { Success: true } address)
        {
            yield return (address.Groups["key"].Value, address.Groups["path"].Value);
        }
        if (CitationJump.Read(typed) is { Key.Length: > 0, Path.Length: > 0 } cited)
        {
            yield return cited;
        }
        var path = Marks().Replace(typed.ToLowerInvariant(), ".").Trim('.', ' ');
        if (path.Length > 0)
        {
            yield return (here, path);
        }
    }

    [GeneratedRegex(
        @"(?:^|/)(?:(?:acervo|records)/)?(?<key>[a-z0-9][a-z0-9-]*)/(?<path>[a-z0-9.]+)/?(?:[?#].*)?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Address();

    [GeneratedRegex(@"[¶.()\s]+", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}

/// <summary>A paragraph that was meant and may be seen.</summary>
internal sealed record MeantParagraph(long AddressId, InstrumentView Instrument, string Path);
