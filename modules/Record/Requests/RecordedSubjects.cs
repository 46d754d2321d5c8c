using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Record.Contracts;
using Puebla.Record.Data;
using Puebla.Record.Search.Indexing;

namespace Puebla.Record.Requests;

/// <summary>Finds where a subject is mentioned by what search keeps of each paragraph.</summary>
internal sealed class RecordedSubjects(
    ConferenceDb db,
    Audiences audiences,
    ICurrentActor current,
    FacetDirectory facets
) : IRecordedSubjects
{
    public async Task<IReadOnlyList<SubjectMention>> Mentions(
        string subject,
        CancellationToken stop = default
    )
    {
        if (await facets.Find(FacetDimension.Subject, subject, stop) is not { } number)
        {
            return [];
        }
        var visible = await audiences.VisibleTo(current.Actor, stop);
        var found = await db.Set<SearchEntry>()
            .Where(entry => entry.Facets.Contains(number))
            .Join(
                db.Set<Instrument>()
                    .Where(text => visible.Contains(text.AudienceId) && !text.IsSample)
                    .Where(text =>
                        text.State == InstrumentState.Adopted
                        || text.State == InstrumentState.Superseded
                    ),
                entry => entry.InstrumentId,
                text => text.Id,
                (entry, text) =>
                    new
                    {
                        entry.Provision.AddressId,
                        entry.Provision.Position,
                        text.Start,
                        text.Key,
                    }
            )
            .OrderBy(one => one.Start)
            .ThenBy(one => one.Key)
            .ThenBy(one => one.Position)
            .Select(one => new SubjectMention(one.AddressId, one.Start))
            .ToListAsync(stop);
        // A text held in both languages mentions it in both.
        return [.. found.DistinctBy(one => one.AddressId)];
    }
}
