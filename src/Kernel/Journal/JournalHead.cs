using System.Globalization;

namespace Puebla.Kernel.Journal;

/// <summary>A link of the chain as it is published: whoever keeps one can tell later whether what came before it was rewritten.</summary>
/// <param name="Position">Counts from 1 without gaps.</param>
/// <param name="Hash">Lower-case hexadecimal.</param>
public sealed record JournalHead(long Position, string Hash)
{
    /// <summary>As feed and manifest write it: <c>1234:9f86d0…</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Position}:{Hash}");

    /// <summary>A head as it was written; null where it is none.</summary>
    public static JournalHead? Parse(string? text) =>
        text?.Trim().Split(':') is [var number, { Length: 64 } hash]
        && hash.All(char.IsAsciiHexDigit)
        && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var position)
            ? new(position, hash.ToLowerInvariant())
            : null;
}

/// <summary>The last link of a day.</summary>
/// <param name="Day">The day in <see cref="JournalDay.Zone"/>.</param>
/// <param name="Head">Its last link.</param>
/// <param name="At">When its line was written.</param>
public sealed record DayHead(DateOnly Day, JournalHead Head, DateTimeOffset At);

/// <summary>The journal's day.</summary>
public static class JournalDay
{
    /// <summary>The zone in which the journal counts its days: the Secretariat's, as every instant shown in Puebla.</summary>
    public static TimeZoneInfo Zone { get; } =
        TimeZoneInfo.FindSystemTimeZoneById("America/Costa_Rica");

    /// <summary>The day of an instant.</summary>
    public static DateOnly Of(DateTimeOffset at) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Zone).DateTime);

    /// <summary>The instant at which a day begins.</summary>
    public static DateTimeOffset StartOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Zone.GetUtcOffset(midnight)).ToUniversalTime();
    }
}
