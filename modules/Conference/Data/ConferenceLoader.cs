using Microsoft.EntityFrameworkCore;
using Npgsql;
using Puebla.Conference.Contracts;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;

namespace Puebla.Conference.Data;

internal sealed class ConferenceLoader(
    ConferenceDb db,
    NpgsqlDataSource database,
    JournalWriter journal,
    ChangeNotices notices,
    IEnumerable<IHearsFacts> listeners
) : IConferenceLoader
{
    /// <summary>Any number that nobody else locks in this database: one loader at a time, whichever process it runs in.</summary>
    private const long LoadLock = 0x43_6F_6E_66_65_72;

    public async Task<FactsLoaded> Load(
        string folder,
        Actor actor,
        CancellationToken stop = default
    )
    {
        var mark = LoadMark.Of(folder);
        if (await LoadMark.Last(database, stop) == mark)
        {
            return new(0, 0, 0);
        }

        var files = RegisterFiles.Read(folder);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({LoadLock})", stop);
        await Bring(files, stop);
        var loaded = Count();
        var figures = new
        {
            mark,
            loaded.Added,
            loaded.Modified,
            loaded.Removed,
        };
        journal.Add(
            actor,
            LoadMark.Action,
            LoadMark.Subject,
            "The data files, or the program that reads them, are new.",
            figures
        );
        await db.SaveChangesAsync(stop);
        if (loaded.Changed)
        {
            await Tell(actor, stop);
            await notices.Announce(ConferenceRegisters.Tag, stop);
        }

        await transaction.CommitAsync(stop);
        return loaded;
    }

    private async Task Tell(Actor actor, CancellationToken stop)
    {
        var now = await ConferenceRegisters.Read(db, stop);
        foreach (var listener in listeners)
        {
            await listener.Changed(now, actor, stop);
        }
        await db.SaveChangesAsync(stop);
    }

    private async Task Bring(Registers files, CancellationToken stop)
    {
        await Bring(files.Countries, stop);
        await Bring(files.Members, stop);
        await Bring(files.Observers, stop);
        await Bring(files.CivilSociety, stop);
        await Bring(files.Bodies, stop);
        await Bring(files.Meetings, stop);
        await Bring(files.Presidencies, stop);
        await Bring(files.Axes, stop);
        await Bring(files.Subjects, stop);
        await Bring(files.Documents, stop);
        await Bring(files.Relations, stop);
        await Bring(files.Glossary, stop);
        await Bring(files.Names, stop);
        await Bring(files.Figures, stop);
        await Bring(files.Scales, stop);
        await Bring(files.Contradictions, stop);
        await Bring(files.Coverage, stop);
        await Bring(files.Holidays, stop);
        await Bring(files.HolidayCalendars, stop);
    }

    /// <summary>Adds what is new, changes what differs, removes what left the file.</summary>
    private async Task Bring<TRow>(IReadOnlyList<TRow> rows, CancellationToken stop)
        where TRow : RegisterRow
    {
        var known = await db.Set<TRow>().ToDictionaryAsync(row => row.Key, stop);
        foreach (var row in rows)
        {
            if (known.Remove(row.Key, out var kept))
            {
                db.Entry(kept).CurrentValues.SetValues(row);
            }
            else
            {
                db.Add(row);
            }
        }

        db.RemoveRange(known.Values);
    }

    private FactsLoaded Count()
    {
        var states = db
            .ChangeTracker.Entries<RegisterRow>()
            .Select(entry => entry.State)
            .ToLookup(state => state);
        return new(
            states[EntityState.Added].Count(),
            states[EntityState.Modified].Count(),
            states[EntityState.Deleted].Count()
        );
    }
}
