using System.Globalization;
using Microsoft.Extensions.Localization;
using Puebla.Kernel;

namespace Puebla.Ui.Forms;

/// <summary>A deadline in words, the one form of pages and mail. Its instant is what <see cref="Due.Instant"/> says, to the minute.</summary>
public static class DueText
{
    /// <summary>Where it is counted: <c>martes 7 de abril de 2026, 24:00, hora de San José</c>.</summary>
    /// <param name="due">The deadline.</param>
    /// <param name="city">The city of its zone, in the reader's language.</param>
    /// <param name="words">Ui's words, in the reader's language.</param>
    /// <param name="language">The reader's.</param>
    public static string End(Due due, string city, IStringLocalizer<Texts> words, Language language)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words["Due.End", DateText.WithWeekday(due.Day, language), city];
    }

    /// <summary>The same instant where the reader is: <c>miércoles 8 de abril de 2026, 02:00, hora de Ottawa</c>.</summary>
    /// <param name="at">The instant.</param>
    /// <param name="zone">IANA name of the reader's zone.</param>
    /// <param name="city">Its city, in the reader's language.</param>
    /// <param name="words">Ui's words, in the reader's language.</param>
    /// <param name="language">The reader's.</param>
    public static string At(
        DateTimeOffset at,
        string zone,
        string city,
        IStringLocalizer<Texts> words,
        Language language
    )
    {
        ArgumentNullException.ThrowIfNull(words);
        var there = TimeZoneInfo.ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById(zone));
        return words[
            "Due.At",
            DateText.WithWeekday(DateOnly.FromDateTime(there.DateTime), language),
            there.ToString("HH:mm", CultureInfo.InvariantCulture),
            city
        ];
    }
}
