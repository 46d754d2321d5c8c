using Puebla.Conference.Contracts;

namespace Puebla.Conference.CorrectHolidays;

/// <summary>Addresses of the Secretariat's pages.</summary>
internal static class CorrectPages
{
    public const string NewSpanish = "nuevo";
    public const string NewEnglish = "new";

    public static bool IsNew(string word) => word is NewSpanish or NewEnglish;

    public static string Year(string country, int year) =>
        FormattableString.Invariant($"{WorkingDayPlaces.Correct.Here}/{country}/{year}");

    public static string Entry(string country, int year, string word) =>
        $"{Year(country, year)}/{word}";

    public static string New(string country, int year) =>
        Entry(
            country,
            year,
            Kernel.LanguageExtensions.Current == Kernel.Language.English ? NewEnglish : NewSpanish
        );

    /// <summary>Whether a page has something to say of the year: not of one in which nobody can know yet.</summary>
    public static bool IsShown(int year, DateOnly today) => year >= 2024 && year <= today.Year + 3;
}
