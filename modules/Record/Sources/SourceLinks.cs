using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Record.Data;
using Puebla.Record.Read;

namespace Puebla.Record.Sources;

/// <summary>Leads from a source to the paragraph where the one who asks may read it. Reads the five documents once for each request.</summary>
internal sealed class SourceLinks(IServiceScopeFactory scopes, ICurrentActor current) : ISourceLinks
{
    private Task<ILookup<string, PlacedParagraph>>? _held;

    public async ValueTask<string?> To(SourceRef source, CancellationToken stop = default)
    {
        if (SeedInstruments.KeyOf(source.Seed) is not { } key)
        {
            return null;
        }
        var paragraphs = (await (_held ??= Read(stop)))[key].ToList();
        return paragraphs.Count == 0 ? null
            : SourcePlace.PathOf(source.Ref, paragraphs) is { } path
                ? RecordPlaces.Paragraph(key, path)
            : RecordPlaces.Instrument(key);
    }

    // In a scope of its own: the parts of a page ask at the same time, and a session answers one at a time.
    private async Task<ILookup<string, PlacedParagraph>> Read(CancellationToken stop)
    {
        var actor = current.Actor;
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Kernel.Data.ConferenceDb>();
        var visible = await scope
            .ServiceProvider.GetRequiredService<Audiences>()
            .VisibleTo(actor, stop);
        var spanish = Language.Spanish.Code;
        var rows = await db.Set<Paragraph>()
            .AsNoTracking()
            .Where(p =>
                p.Version.IsCurrent
                && p.Version.Language == spanish
                && !p.Version.Instrument.IsSample
                && SeedInstruments.All.Contains(p.Version.Instrument.Key)
                && visible.Contains(p.Version.Instrument.AudienceId)
            )
            .OrderBy(p => p.Position)
            .Select(p => new
            {
                p.Version.Instrument.Key,
                p.Address.Path,
                p.LastLine,
                p.QuotedAs,
            })
            .ToListAsync(stop);
        return rows.ToLookup(
            row => row.Key,
            row => new PlacedParagraph(row.Path, row.LastLine, row.QuotedAs)
        );
    }
}
