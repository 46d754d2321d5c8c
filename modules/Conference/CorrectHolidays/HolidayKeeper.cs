using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Npgsql;
using Puebla.Conference.Contracts;
using Puebla.Conference.Data;
using Puebla.Conference.Holidays;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Kernel.WorkingDays;
using Puebla.Ui.Components;
using Puebla.Ui.Forms;

namespace Puebla.Conference.CorrectHolidays;

/// <summary>Adds, changes and withdraws holidays by hand; the second of two sees what the first did.</summary>
internal sealed class HolidayKeeper(
    IConference conference,
    IRights rights,
    CalendarUses uses,
    ConferenceDb db,
    JournalWriter journal,
    ChangeNotices notices,
    TimeProvider clock,
    IStringLocalizer<Texts> words
)
{
    public const string Added = "conference.holiday-added";
    public const string Changed = "conference.holiday-changed";
    public const string Withdrawn = "conference.holiday-withdrawn";
    public const string Restored = "conference.holiday-restored";

    /// <summary>The lines of a country's year as they stand in the database.</summary>
    public async Task<IReadOnlyList<HolidayEntry>> Entries(
        string country,
        int year,
        CancellationToken stop
    )
    {
        var rows = await db.Set<HolidayCorrectionEntity>()
            .Where(row => row.Country == country && row.Year == year)
            .OrderBy(row => row.Id)
            .ToListAsync(stop);
        return HolidayEntry.Of(await conference.Facts(stop), country, year, rows);
    }

    /// <summary>Does what the form says.</summary>
    /// <param name="country">ISO 3166 alpha-3 code.</param>
    /// <param name="year">The year in whose list it is.</param>
    /// <param name="word">Word of the entry; null for a new one.</param>
    /// <param name="form">What was typed.</param>
    /// <param name="actor">Who does it.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<Corrected> Do(
        string country,
        int year,
        string? word,
        HolidayForm form,
        Actor actor,
        CancellationToken stop
    )
    {
        var decision = await rights.May(actor, Act.KeepHolidays, stop: stop);
        if (decision.By is not { } by)
        {
            return Wrong("Day", decision.Rule.Sentence.Here);
        }
        try
        {
            return await Try(new(country, year, word, form, actor, by), stop);
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
            return await Try(new(country, year, word, form, actor, by), stop);
        }
    }

    private async Task<Corrected> Try(Correcting task, CancellationToken stop)
    {
        var entries = await Entries(task.Country, task.Year, stop);
        var entry = entries.FirstOrDefault(one => one.Word == task.Word);
        var form = task.Form;
        if (task.Word is not null && entry is null && form.VersionRead != 0)
        {
            return Wrong("Day", CorrectionRefusals.Gone) with { Clashed = true };
        }
        if (entry is not null && entry.Version != form.VersionRead)
        {
            return new([new("Form.Day", words["Correct.Error.Changed"])], entry) { Clashed = true };
        }
        List<FieldError> errors = [.. HolidayChecks.Of(form, task.Year, entry, entries, words)];
        if (errors.Count > 0)
        {
            return new(errors);
        }
        if (
            entry?.Now is { } now
            && TakesAway(form, entry, now)
            && await uses.Holding(task.Country, now.Day, stop) is { } held
        )
        {
            return Wrong("Day", held);
        }
        if (form.Doing == "restore" && entry is not { Correction: not null, Registered: not null })
        {
            return Wrong("Day", CorrectionRefusals.NothingToUndo);
        }
        var action = Put(task, entry);
        var shown = entry?.Shown.Day;
        journal.Add(
            task.Actor,
            action,
            $"holidays:{task.Country}:{task.Year}",
            form.Reason!.Trim(),
            new
            {
                party = Party.Country(task.Country).ToString(),
                day = action is Withdrawn or Restored ? shown : form.DayRead,
                instead = action == Changed && shown != form.DayRead ? shown : null,
            },
            task.By,
            Audience.Members
        );
        await notices.Announce(ConferenceRegisters.Tag, stop);
        await db.SaveChangesAsync(stop);
        return new([]);
    }

    private string Put(Correcting task, HolidayEntry? entry)
    {
        var row = entry?.Correction;
        if (row is not null && (task.Form.Doing == "restore" || IsUndone(task.Form, entry!)))
        {
            db.Remove(row);
            return task.Form.Doing == "restore" ? Restored : Withdrawn;
        }
        var withdraws = task.Form.Doing == "withdraw";
        row ??= New(task, entry);
        row.Day = withdraws ? null : task.Form.DayRead;
        row.NameSpanish = task.Form.NameSpanish!.Trim();
        row.NameEnglish = task.Form.NameEnglish!.Trim();
        row.Kind = task.Form.KindRead!.Value;
        row.Reason = task.Form.Reason!.Trim();
        (row.Mandate, row.At) = (task.By.ToString(), clock.GetUtcNow());
        return withdraws ? Withdrawn
            : entry is null ? Added
            : Changed;
    }

    private HolidayCorrectionEntity New(Correcting task, HolidayEntry? entry)
    {
        var row = new HolidayCorrectionEntity
        {
            Country = task.Country,
            Year = task.Year,
            Holiday = entry?.Registered?.Key,
            Instead = entry?.Registered?.Day,
            NameSpanish = "",
            NameEnglish = "",
            Kind = CalendarKind.General,
            Reason = "",
            Mandate = "",
            At = default,
        };
        db.Add(row);
        return row;
    }

    // One that was added by hand leaves nothing behind when it is withdrawn.
    private static bool IsUndone(HolidayForm form, HolidayEntry entry) =>
        form.Doing == "withdraw" && entry.Registered is null;

    private static bool TakesAway(HolidayForm form, HolidayEntry entry, Holiday now) =>
        form.Doing switch
        {
            "withdraw" => true,
            "restore" => entry.Registered?.Day != now.Day || entry.Registered.Kind != now.Kind,
            _ => form.DayRead != now.Day || form.KindRead != now.Kind,
        };

    private static Corrected Wrong(string field, Refusal refusal) =>
        Wrong(field, refusal.In(LanguageExtensions.Current));

    private static Corrected Wrong(string field, string message) =>
        new([new($"Form.{field}", message)]);

    private sealed record Correcting(
        string Country,
        int Year,
        string? Word,
        HolidayForm Form,
        Actor Actor,
        Mandate By
    );
}
