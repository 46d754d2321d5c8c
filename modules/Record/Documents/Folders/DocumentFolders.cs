using Microsoft.EntityFrameworkCore;
using Puebla.Record.Data;
using Puebla.Record.Read;

namespace Puebla.Record.Documents.Folders;

/// <summary>A document in a folder.</summary>
public sealed record ListedDocument(
    string Key,
    string Kind,
    string? Body,
    string[] OtherBodies,
    string? MeetingKey,
    string? TitleSpanish,
    string? TitleEnglish,
    string? Reference,
    DateOnly? Day,
    int AudienceId,
    int Versions
);

/// <summary>A folder as a reader sees it.</summary>
internal sealed record FolderView(
    FolderRequest Request,
    DocumentCounts Counts,
    IReadOnlyList<ListedDocument> Documents,
    int Total
)
{
    public int Pages => (Total + DocumentFolders.PageSize - 1) / DocumentFolders.PageSize;
}

/// <summary>Derives folders from the documents that the one who asks may see, and counts those alone.</summary>
internal sealed class DocumentFolders(RecordReader reader)
{
    public const int PageSize = 30;

    public async Task<FolderView> Open(FolderRequest request, CancellationToken stop)
    {
        var seen = (await reader.Visible(stop)).Where(i => i.State == InstrumentState.Kept);
        var counted = await seen.GroupBy(i => new
            {
                i.Body,
                i.OtherBodies,
                i.MeetingKey,
                i.Kind,
                Year = i.Start == null ? null : (int?)i.Start.Value.Year,
            })
            .Select(g => new CountedDocuments(
                g.Key.Body,
                g.Key.OtherBodies,
                g.Key.MeetingKey,
                g.Key.Kind,
                g.Key.Year,
                g.Count()
            ))
            .ToListAsync(stop);
        var counts = new DocumentCounts(counted, request);
        return new(request, counts, await Page(seen, request, stop), counts.Total);
    }

    private static Task<List<ListedDocument>> Page(
        IQueryable<Instrument> seen,
        FolderRequest request,
        CancellationToken stop
    )
    {
        var (body, meeting, kind, year) = (
            request.Body,
            request.Meeting,
            request.Kind,
            request.Year
        );
        var chosen = seen.Where(i =>
            (
                body == null
                || (body == FolderRequest.None && i.Body == null && i.OtherBodies.Length == 0)
                || i.Body == body
                || i.OtherBodies.Contains(body)
            )
            && (
                meeting == null
                || (meeting == FolderRequest.None && i.MeetingKey == null)
                || i.MeetingKey == meeting
            )
            && (kind == null || i.Kind == kind)
            && (
                year == null
                || (year == 0 && i.Start == null)
                || (i.Start != null && i.Start.Value.Year == year)
            )
        );
        return chosen
            .OrderByDescending(i => i.Start ?? DateOnly.MinValue)
            .ThenByDescending(i => i.ReceivedAt)
            .ThenBy(i => i.Key)
            .Skip((request.Page - 1) * PageSize)
            .Take(PageSize)
            .Select(i => new ListedDocument(
                i.Key,
                i.Kind,
                i.Body,
                i.OtherBodies,
                i.MeetingKey,
                i.TitleSpanish,
                i.TitleEnglish,
                i.Reference,
                i.Start,
                i.AudienceId,
                i.Versions.Count
            ))
            .ToListAsync(stop);
    }
}
