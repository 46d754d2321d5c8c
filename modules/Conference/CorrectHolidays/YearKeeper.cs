using Microsoft.EntityFrameworkCore;
using Npgsql;
using Puebla.Conference.Data;
using Puebla.Conference.Holidays;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;

namespace Puebla.Conference.CorrectHolidays;

/// <summary>Declares a country's year complete, or takes that back.</summary>
internal sealed class YearKeeper(
    IRights rights,
    CalendarUses uses,
    ConferenceDb db,
    JournalWriter journal,
    ChangeNotices notices,
    TimeProvider clock
)
{
    public const string Completed = "conference.holiday-year-completed";
    public const string Reopened = "conference.holiday-year-reopened";

    public Task<HolidayYearEntity?> Find(string country, int year, CancellationToken stop) =>
        db.Set<HolidayYearEntity>()
            .FirstOrDefaultAsync(one => one.Country == country && one.Year == year, stop);

    /// <returns>Null, or why not.</returns>
    public async Task<Refusal?> Complete(
        string country,
        int year,
        string reason,
        Actor actor,
        CancellationToken stop
    )
    {
        var decision = await rights.May(actor, Act.KeepHolidays, stop: stop);
        if (decision.By is not { } by)
        {
            return decision.AsRefusal();
        }
        if (await Find(country, year, stop) is not null)
        {
            return CorrectionRefusals.YearChanged;
        }
        db.Add(
            new HolidayYearEntity
            {
                Country = country,
                Year = year,
                Reason = reason,
                Mandate = by.ToString(),
                At = clock.GetUtcNow(),
            }
        );
        return await Save(Completed, country, year, reason, actor, by, stop);
    }

    /// <returns>Null, or why not.</returns>
    public async Task<Refusal?> Reopen(
        string country,
        int year,
        string reason,
        Actor actor,
        CancellationToken stop
    )
    {
        var decision = await rights.May(actor, Act.KeepHolidays, stop: stop);
        if (decision.By is not { } by)
        {
            return decision.AsRefusal();
        }
        if (await Find(country, year, stop) is not { } row)
        {
            return CorrectionRefusals.YearChanged;
        }
        if (await uses.Holding(country, year, stop) is { } held)
        {
            return held;
        }
        db.Remove(row);
        return await Save(Reopened, country, year, reason, actor, by, stop);
    }

    private async Task<Refusal?> Save(
        string action,
        string country,
        int year,
        string reason,
        Actor actor,
        Mandate by,
        CancellationToken stop
    )
    {
        journal.Add(
            actor,
            action,
            $"holidays:{country}:{year}",
            reason,
            new
            {
                party = Party.Country(country).ToString(),
                year = FormattableString.Invariant($"{year}"),
            },
            by,
            Audience.Members
        );
        await notices.Announce(ConferenceRegisters.Tag, stop);
        try
        {
            await db.SaveChangesAsync(stop);
            return null;
        }
        catch (DbUpdateException clash)
            when (clash
                    is DbUpdateConcurrencyException
                        or {
                            InnerException: PostgresException
                            {
                                SqlState: PostgresErrorCodes.UniqueViolation
                            }
                        }
            )
        {
            db.ChangeTracker.Clear();
            return CorrectionRefusals.YearChanged;
        }
    }
}
