using System.Globalization;
using System.Text.RegularExpressions;
using Puebla.Commitments.Data;

namespace Puebla.Commitments.Domain;

/// <summary>Numbers of days, weeks, months and years in the words of a deadline, folded.</summary>
internal static partial class Counts
{
    private static readonly Dictionary<string, int> Numbers = new(StringComparer.Ordinal)
    {
        ["un"] = 1,
        ["una"] = 1,
        ["uno"] = 1,
        ["dos"] = 2,
        ["tres"] = 3,
        ["cuatro"] = 4,
        ["cinco"] = 5,
        ["seis"] = 6,
        ["siete"] = 7,
        ["ocho"] = 8,
        ["nueve"] = 9,
        ["diez"] = 10,
        ["doce"] = 12,
        ["quince"] = 15,
        ["veinte"] = 20,
        ["treinta"] = 30,
        ["cuarenta y cinco"] = 45,
        ["sesenta"] = 60,
        ["noventa"] = 90,
        ["a"] = 1,
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["twelve"] = 12,
        ["fifteen"] = 15,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["sixty"] = 60,
        ["ninety"] = 90,
    };

    private static readonly (string Words, int Count, DeadlineUnit Unit)[] Periods =
    [
        ("bimestral|every two months", 2, DeadlineUnit.Months),
        ("trimestral|trimestralmente|quarterly|each quarter|every quarter", 3, DeadlineUnit.Months),
        (
            "semestral|semestralmente|dos veces al ano|twice a year|biannual(ly)?|every six months",
            6,
            DeadlineUnit.Months
        ),
        ("mensual|mensualmente|cada mes|monthly|each month|every month", 1, DeadlineUnit.Months),
        (
            "anual|anualmente|cada ano|todos los anos|annual(ly)?|yearly|each year|every year",
            1,
            DeadlineUnit.Years
        ),
        ("semanal|semanalmente|cada semana|weekly", 1, DeadlineUnit.Weeks),
    ];

    /// <summary>"tres meses", "5 días hábiles"; null where nothing is counted.</summary>
    public static (int Count, DeadlineUnit Unit)? In(string folded) =>
        Counted().Match(folded) is { Success: true } match
        && Number(match.Groups["n"].Value) is { } count
            ? (count, Unit(match.Groups["unit"].Value))
            : null;

    /// <summary>"de manera trimestral", "cada seis meses"; null where nothing comes back.</summary>
    public static (int Count, DeadlineUnit Unit)? Recurring(string folded)
    {
        foreach (var (words, count, unit) in Periods)
        {
            if (
                Regex.IsMatch(
                    folded,
                    $@"\b({words})\b",
                    RegexOptions.ExplicitCapture,
                    TimeSpan.FromMilliseconds(250)
                )
            )
            {
                return (count, unit);
            }
        }
        return Every().IsMatch(folded) ? In(folded) : null;
    }

    private static int? Number(string word) =>
        Numbers.TryGetValue(word, out var number) ? number
        : int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out number)
        && number is > 0 and < 1000
            ? number
        : null;

    private static DeadlineUnit Unit(string word) =>
        word switch
        {
            _ when word.Contains("habil", StringComparison.Ordinal)
                    || word.Contains("laborabl", StringComparison.Ordinal)
                    || word.Contains("working", StringComparison.Ordinal)
                    || word.Contains("business", StringComparison.Ordinal) =>
                DeadlineUnit.WorkingDays,
            _ when word.StartsWith("sem", StringComparison.Ordinal)
                    || word.StartsWith("week", StringComparison.Ordinal) => DeadlineUnit.Weeks,
            _ when word.StartsWith("mes", StringComparison.Ordinal)
                    || word.StartsWith("month", StringComparison.Ordinal) => DeadlineUnit.Months,
            _ when word.StartsWith("an", StringComparison.Ordinal)
                    || word.StartsWith("year", StringComparison.Ordinal) => DeadlineUnit.Years,
            _ => DeadlineUnit.Days,
        };

    [GeneratedRegex(
        @"\b(?<n>\d{1,3}|[a-z]+( y [a-z]+)?) +(?<unit>dias (habiles|laborables)|working days?|business days?|dias?|days?|semanas?|weeks?|mes(es)?|months?|anos?|years?)\b",
        RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex Counted();

    [GeneratedRegex(
        @"\b(cada|every) (\d|dos|tres|cuatro|seis|two|three|four|six)",
        RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex Every();
}
