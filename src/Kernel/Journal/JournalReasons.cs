using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;

namespace Puebla.Kernel.Journal;

/// <summary>Erases reasons, which are free text of a person. The chain holds only their seals and verifies as before.</summary>
public sealed class JournalReasons(ConferenceDb db, JournalWriter journal)
{
    /// <summary>Erases the reasons of lines in the running transaction and leaves a line that says so; the caller commits.</summary>
    /// <param name="lines">Numbers of the lines; those already without reason are passed over.</param>
    /// <param name="actor">Who erases.</param>
    /// <param name="reason">Why; never empty.</param>
    /// <param name="mandate">In which mandate; null for Puebla itself.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>How many were erased.</returns>
    public async Task<int> Erase(
        IReadOnlyCollection<long> lines,
        Actor actor,
        string reason,
        Mandate? mandate = null,
        CancellationToken stop = default
    )
    {
        var ids = lines.ToArray();
        var erased = await db.Database.ExecuteSqlAsync(
            $"update kernel.journal set reason = null, salt = null where id = any({ids}) and reason is not null",
            stop
        );
        if (erased > 0)
        {
            journal.Add(
                actor,
                "journal.reasons-erased",
                "journal",
                reason,
                new { lines = ids },
                mandate
            );
        }
        return erased;
    }
}
