using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;

namespace Puebla.Desk.ReadJournal;

/// <summary>Hands out the lines that a filter chooses, with a line in the journal that says so.</summary>
internal sealed class JournalExport(
    JournalLines lines,
    JournalWriter journal,
    ConferenceDb db,
    IRights rights,
    ICurrentActor current
)
{
    /// <summary>Lines in one file; more are asked for by periods.</summary>
    public const int Most = 100_000;

    private const int Block = 1000;

    /// <summary>Leaves the line; to be called before anything is handed out.</summary>
    public async Task Note(HttpContext http, string form)
    {
        var decision = await rights.May(current.Actor, Act.ReadJournal, stop: http.RequestAborted);
        journal.Add(
            current.Actor,
            "journal.exported",
            "journal",
            http.Request.Path,
            new { form, filter = JournalFilter.Of(http.Request.Query).Query() },
            decision.By
        );
        await db.SaveChangesAsync(http.RequestAborted);
    }

    /// <summary>The lines, a block in memory at a time.</summary>
    public async IAsyncEnumerable<ReadLine> Lines(
        JournalFilter filter,
        [EnumeratorCancellation] CancellationToken stop = default
    )
    {
        for (var left = Most; left > 0; left -= Block)
        {
            var block = await lines.Page(filter, current.Actor, Block, stop);
            foreach (var line in block)
            {
                yield return line;
            }
            if (block.Count < Block)
            {
                yield break;
            }
            filter = filter with { Before = block[^1].Mark };
        }
    }
}
