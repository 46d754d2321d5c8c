using System.Globalization;
using Microsoft.Extensions.Localization;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.WorkingDays;
using Puebla.Ui.Components;
using Puebla.Ui.Forms;

namespace Puebla.Conference.CountDays;

/// <summary>What a count found: what is wrong with the question, or why it has no answer, or the answer.</summary>
internal sealed record Counted(
    IReadOnlyList<FieldError> Errors,
    Refusal? Refused,
    Reckoning? Reckoning
);

/// <summary>Counts working days for page, calendar file and JSON alike.</summary>
internal sealed class DayCounter(IWorkingCalendars calendars, IStringLocalizer<Texts> words)
{
    private static readonly TimeOnly Noon = new(12, 0);

    public async ValueTask<Counted> Count(CountQuery query, CancellationToken stop)
    {
        var zone = await calendars.Zone(stop);
        var day = DayOf(query.Sent);
        var hour = HourOf(query.Hour);
        var days = DaysOf(query.Days);
        var at =
            day is { } one && (query.Hour is null || hour is not null)
                ? MemberZones.At(one, hour ?? Noon, query.Hour is null ? zone : query.Zone ?? zone)
                : null;
        List<FieldError> errors =
        [
            .. Wrong("enviado", day is null, "Count.Error.Sent"),
            .. Wrong("hora", day is not null && at is null, "Count.Error.Hour"),
            .. Wrong("dias", days is null, "Count.Error.Days"),
            .. Wrong(
                "calendario",
                query.Calendar is not null && query.Choice is null,
                "Count.Error.Calendar"
            ),
        ];
        if (errors.Count > 0)
        {
            return new(errors, null, null);
        }
        var addressee = query.Country is { } country ? Party.Parse($"country:{country}") : null;
        var answer = await calendars.At(at!.Value, addressee, query.Choice, stop);
        if (answer.Calendar is not { } calendar)
        {
            return new([], answer.Refused, null);
        }
        // Without an hour the day itself was given, in the zone in which days are counted.
        var sent = query.Hour is null ? day!.Value : Due.DayOf(at.Value, calendar.Zone);
        var reckoning = query.Back
            ? calendar.CountBack(sent, days!.Value)
            : calendar.Count(sent, days!.Value);
        return new([], null, query.Hour is null ? reckoning : reckoning with { SentAt = at });
    }

    private IEnumerable<FieldError> Wrong(string field, bool isWrong, string message) =>
        isWrong ? [new(field, words[message, CountQuery.Most])] : [];

    private static DateOnly? DayOf(string? typed) =>
        DateOnly.TryParseExact(
            typed,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        ) && day.Year is >= 1996 and <= 2100
            ? day
            : null;

    private static TimeOnly? HourOf(string? typed) =>
        TimeOnly.TryParseExact(
            typed,
            ["HH:mm", "HH:mm:ss"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var hour
        )
            ? hour
            : null;

    private static int? DaysOf(string? typed) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var days)
        && days is >= 1 and <= CountQuery.Most
            ? days
            : null;
}
