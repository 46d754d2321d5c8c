using Microsoft.AspNetCore.Http;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Ui.Addresses;

namespace Puebla.Record.Access;

/// <summary>For whom an instrument is, and with it everything at the addresses below it. An address below it that leads nowhere is explained alike, so that none can be counted.</summary>
internal sealed class RecordExplainer(RecordAccess access) : IAccessExplainer
{
    public async ValueTask<Explanation?> Explain(PathString path, CancellationToken stop = default)
    {
        var records = SitePlaces.Records.In(Languages.OfPath(path.Value ?? "/"));
        if (
            !path.StartsWithSegments(records, StringComparison.Ordinal, out var below)
            || (below.Value ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries)
                is not [var key, .. var rest]
            || RecordWords.Sort(rest) is not { } code
        )
        {
            return null;
        }
        return new(RecordWords.In(code), await access.AudienceOf(key.ToLowerInvariant(), stop));
    }
}

/// <summary>What sort of thing an address below the records names.</summary>
internal static class RecordWords
{
    public static LocalizedText In(string code)
    {
        var words = RecordRefusals.Of(code);
        return new(words.Spanish, words.English);
    }

    // Pages about an instrument that only some may use are explained by their own policy.
    public static string? Sort(string[] below) =>
        below switch
        {
            [] => "Why.Instrument",
            ["clasificacion" or "classification"] => null,
            ["revisar" or "review" or "idiomas" or "languages" or "relaciones" or "relations"] =>
                null,
            ["ficha" or "details" or "version-nueva" or "new-version"] => null,
            [_] or [_, "parecidos" or "similar"] => "Why.Paragraph",
            ["archivo" or "file", _] => "Why.Original",
            ["descarga" or "download", _] => "Why.Export",
            _ => null,
        };
}
