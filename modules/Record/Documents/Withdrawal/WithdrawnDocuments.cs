using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Record.Data;

namespace Puebla.Record.Documents.Withdrawal;

/// <summary>A document that was withdrawn.</summary>
public sealed record WithdrawnDocument(
    string Key,
    string Kind,
    string? Body,
    string? TitleSpanish,
    string? TitleEnglish,
    DateTimeOffset At,
    Guid? By,
    string Reason
);

/// <summary>Lists what was withdrawn of what the one who asks might see, the latest first.</summary>
internal sealed class WithdrawnDocuments(
    ConferenceDb db,
    Audiences audiences,
    ICurrentActor current
)
{
    public const int PageSize = 50;

    public async Task<(IReadOnlyList<WithdrawnDocument> Documents, int Total)> Page(
        int page,
        CancellationToken stop
    )
    {
        var visible = await audiences.VisibleTo(current.Actor, stop);
        var all = db.Set<Instrument>()
            .AsNoTracking()
            .Where(i => i.WithdrawnAt != null && visible.Contains(i.AudienceId));
        var documents = await all.OrderByDescending(i => i.WithdrawnAt)
            .ThenBy(i => i.Key)
            .Skip((page - 1) * PageSize)
            .Take(PageSize)
            .Select(i => new WithdrawnDocument(
                i.Key,
                i.Kind,
                i.Body,
                i.TitleSpanish,
                i.TitleEnglish,
                i.WithdrawnAt!.Value,
                i.WithdrawnBy,
                i.WithdrawnReason ?? ""
            ))
            .ToListAsync(stop);
        return (documents, await all.CountAsync(stop));
    }
}
