using System.Globalization;
using Puebla.Kernel;

namespace Puebla.Ui.Forms;

/// <summary>Dates as the reader writes them: <c>1 de diciembre de 2021</c>, <c>1 December 2021</c>.</summary>
public static class DateText
{
    /// <summary>A day in full.</summary>
    public static string Full(DateOnly day, Language language) =>
        $"{DayAndMonth(day, language)}{Of(language)}{Year(day)}";

    /// <summary>A day in full, in the language of the running request.</summary>
    public static string Full(DateOnly day) => Full(day, LanguageExtensions.Current);

    /// <summary>A month and its year: <c>diciembre de 2021</c>, <c>December 2021</c>.</summary>
    public static string Month(DateOnly day, Language language) =>
        $"{MonthName(day, language)}{Of(language)}{Year(day)}";

    /// <summary>Days from the first to the last, naming month and year once where they are the same: <c>20 a 22 de junio de 2017</c>, <c>20 to 22 June 2017</c>.</summary>
    public static string Range(DateOnly first, DateOnly last, Language language)
    {
        var to = language == Language.English ? " to " : " a ";
        return (first, last) switch
        {
            _ when first == last => Full(first, language),
            _ when first.Year != last.Year => $"{Full(first, language)}{to}{Full(last, language)}",
            _ when first.Month != last.Month =>
                $"{DayAndMonth(first, language)}{to}{Full(last, language)}",
            _ => $"{Day(first)}{to}{Full(last, language)}",
        };
    }

    /// <summary>The form for machines, as in <c>datetime</c>: <c>2021-12-01</c>.</summary>
    public static string Iso(DateOnly day) =>
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A day without its year: <c>30 de junio</c>, <c>30 June</c>.</summary>
    public static string DayAndMonth(DateOnly day, Language language) =>
        language == Language.English
            ? $"{Day(day)} {MonthName(day, language)}"
            : $"{Day(day)} de {MonthName(day, language)}";

    /// <summary>A day in full with its weekday: <c>martes 7 de abril de 2026</c>, <c>Tuesday 7 April 2026</c>.</summary>
    public static string WithWeekday(DateOnly day, Language language) =>
        $"{language.Culture.DateTimeFormat.DayNames[(int)day.DayOfWeek]} {Full(day, language)}";

    /// <summary>The weekday, short: <c>mar</c>, <c>Tue</c>.</summary>
    public static string ShortWeekday(DateOnly day, Language language) =>
        language.Culture.DateTimeFormat.AbbreviatedDayNames[(int)day.DayOfWeek].TrimEnd('.');

    /// <summary>The month, short: <c>abr</c>, <c>Apr</c>.</summary>
    public static string ShortMonth(DateOnly day, Language language) =>
        language.Culture.DateTimeFormat.AbbreviatedMonthNames[day.Month - 1].TrimEnd('.');

    internal static string Year(DateOnly day) => day.Year.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.Day.ToString(CultureInfo.InvariantCulture);

    private static string Of(Language language) => language == Language.English ? " " : " de ";

    private static string MonthName(DateOnly day, Language language) =>
        language.Culture.DateTimeFormat.MonthGenitiveNames[day.Month - 1];
}
