using Microsoft.EntityFrameworkCore;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Record.Data;

namespace Puebla.Record.Intake;

/// <summary>A list as its page shows it.</summary>
public sealed record HandInView(
    Guid Id,
    DateTimeOffset At,
    Guid PersonId,
    bool IsMine,
    string? Body,
    string? MeetingKey,
    int AudienceId,
    string? Kind,
    string? Target,
    bool IsSettled,
    IReadOnlyList<HandedFileView> Files
)
{
    /// <summary>Whether nothing more happens by itself.</summary>
    public bool IsDone => Files.All(file => file.State is HandedState.Kept or HandedState.Refused);

    /// <summary>How many stand so.</summary>
    public int Count(HandedState state) => Files.Count(file => file.State == state);
}

/// <summary>A file of a list.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Size">Bytes.</param>
/// <param name="State">Where it stands.</param>
/// <param name="WaitsFor">Code of what it waits for.</param>
/// <param name="Page">The page last read.</param>
/// <param name="Pages">Of how many.</param>
/// <param name="Keys">What came of it, as far as the one who asks may see it.</param>
/// <param name="ToReview">Those of them that the one who asks may review, and that wait for it.</param>
/// <param name="Remark">Code of what is to be known of it.</param>
/// <param name="Confidence">How sure the recognition was.</param>
/// <param name="Refusal">Why it was refused.</param>
public sealed record HandedFileView(
    long Id,
    string Name,
    long Size,
    HandedState State,
    string? WaitsFor,
    int Page,
    int Pages,
    IReadOnlyList<string> Keys,
    IReadOnlyList<string> ToReview,
    string? Remark,
    int? Confidence,
    Refusal? Refusal
);

/// <summary>A list of one's own in short.</summary>
public sealed record HandInSummary(
    Guid Id,
    DateTimeOffset At,
    int Files,
    int OnTheWay,
    int Refused
);

/// <summary>Reads lists. They are for whoever handed in and for those to whom their documents are meant; what came of a file is named to those who may see it.</summary>
internal sealed class HandInLists(
    ConferenceDb db,
    Audiences audiences,
    IRights rights,
    ICurrentActor current
)
{
    public async Task<HandInView?> Find(Guid id, CancellationToken stop)
    {
        var me = current.Actor.PersonId;
        var visible = await audiences.VisibleTo(current.Actor, stop);
        var list = await db.Set<HandIn>()
            .AsNoTracking()
            .Where(l => l.Id == id && (l.PersonId == me || visible.Contains(l.AudienceId)))
            .SingleOrDefaultAsync(stop);
        if (list is null)
        {
            return null;
        }
        var files = await db.Set<HandedFile>()
            .AsNoTracking()
            .Where(f => f.HandInId == id)
            .OrderBy(f => f.Id)
            .ToListAsync(stop);
        string[] keys = [.. files.SelectMany(f => f.Keys).Distinct()];
        var seen = await db.Set<Instrument>()
            .Where(i =>
                keys.Contains(i.Key) && visible.Contains(i.AudienceId) && i.WithdrawnAt == null
            )
            .Select(i => new { i.Key, i.Review })
            .ToListAsync(stop);
        var reviews = await rights.May(current.Actor, Act.ReviewDocuments, null, stop);
        var waiting = seen.Where(i => reviews.Allowed && i.Review == ReviewState.Waiting);
        return new(
            list.Id,
            list.At,
            list.PersonId,
            list.PersonId == me,
            list.Body,
            list.MeetingKey,
            list.AudienceId,
            list.Kind,
            list.Target,
            list.SettledAt is not null,
            [
                .. files.Select(file =>
                    View(
                        file,
                        seen.Select(i => i.Key).ToHashSet(StringComparer.Ordinal),
                        waiting.Select(i => i.Key).ToHashSet(StringComparer.Ordinal)
                    )
                ),
            ]
        );
    }

    /// <summary>One's own lists, the newest first.</summary>
    public Task<List<HandInSummary>> Mine(int most, CancellationToken stop)
    {
        var me = current.Actor.PersonId;
        return db.Set<HandIn>()
            .Where(l => l.PersonId == me)
            .OrderByDescending(l => l.At)
            .Take(most)
            .Select(l => new HandInSummary(
                l.Id,
                l.At,
                l.Files.Count,
                l.Files.Count(f => f.State < HandedState.Kept),
                l.Files.Count(f => f.State == HandedState.Refused)
            ))
            .ToListAsync(stop);
    }

    /// <summary>SHA-256 of the files of a list that arrived whole and were not refused.</summary>
    public async Task<IEnumerable<string>> Hashes(Guid id, CancellationToken stop)
    {
        var hashes = await db.Set<HandedFile>()
            .Where(f => f.HandInId == id && f.Sha256 != null && f.State != HandedState.Refused)
            .Select(f => f.Sha256!)
            .ToListAsync(stop);
        return hashes.Select(Convert.ToHexStringLower);
    }

    private static HandedFileView View(
        HandedFile file,
        HashSet<string> seen,
        HashSet<string> waiting
    ) =>
        new(
            file.Id,
            file.Name,
            file.Size,
            file.State,
            file.WaitsFor,
            file.Page,
            file.Pages,
            [.. file.Keys.Where(seen.Contains)],
            [.. file.Keys.Where(waiting.Contains)],
            file.Remark,
            file.Confidence,
            file.RefusalCode is { } code
                ? new(code, file.RefusalSpanish ?? "", file.RefusalEnglish ?? "")
                : null
        );
}
