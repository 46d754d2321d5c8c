using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Access;
using Puebla.Record.Data;
using Puebla.Record.Read;

namespace Puebla.Record.Documents.NewVersion;

/// <summary>A kept document of which a further version is handed in.</summary>
internal sealed record VersionTarget(
    string Key,
    string Kind,
    string? Body,
    string? MeetingKey,
    Audience Audience
);

/// <summary>Finds kept documents that the one who asks may see.</summary>
internal sealed class VersionTargets(RecordReader reader, Audiences audiences)
{
    /// <summary>Null where there is none, or none for the one who asks.</summary>
    public async Task<VersionTarget?> Find(string key, CancellationToken stop)
    {
        var found = await (await reader.Visible(stop))
            .Where(i => i.Key == key && i.State == InstrumentState.Kept)
            .Select(i => new
            {
                i.Kind,
                i.Body,
                i.MeetingKey,
                i.AudienceId,
            })
            .SingleOrDefaultAsync(stop);
        return found is null
            ? null
            : new(
                key,
                found.Kind,
                found.Body,
                found.MeetingKey,
                await audiences.Of(found.AudienceId, stop)
            );
    }
}
