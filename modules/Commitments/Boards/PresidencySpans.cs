using Puebla.Conference.Contracts;
using Puebla.Kernel;

namespace Puebla.Commitments.Boards;

/// <summary>Which days fall under which presidency. From the day of its handover where that is documented to the day, else from the first day of the year under which the documents list it; until the next one begins.</summary>
internal static class PresidencySpans
{
    /// <summary>First and last day; nulls where none is known, and no last day for the latest.</summary>
    public static (DateOnly First, DateOnly? Last)? Of(string key, ConferenceFacts facts)
    {
        var all = InOffice(facts).ToList();
        var at = all.FindIndex(one => one.Key == key);
        return at < 0
            ? null
            : (FirstDay(all[at]), at + 1 < all.Count ? FirstDay(all[at + 1]).AddDays(-1) : null);
    }

    /// <summary>The presidency of a day; null before the first.</summary>
    public static Presidency? On(DateOnly day, ConferenceFacts facts) =>
        InOffice(facts).LastOrDefault(one => FirstDay(one) <= day);

    /// <summary>The presidency in office at an instant: by the last recorded handover, else where the documents are certain. Null where neither says.</summary>
    public static Presidency? At(DateTimeOffset now, ConferenceFacts facts) =>
        facts.PresidingAt(now) is { } country
            ? InOffice(facts)
                .LastOrDefault(one =>
                    one.Country == country && FirstDay(one) <= ConferenceFacts.DayOf(now)
                )
            : null;

    /// <summary>A presidency with its year: <c>2021, México</c>.</summary>
    public static string NameOf(Presidency one, ConferenceFacts facts) =>
        $"{one.Key}, {facts.Country(one.Country)?.Name.In(LanguageExtensions.Current) ?? one.Country}";

    private static IOrderedEnumerable<Presidency> InOffice(ConferenceFacts facts) =>
        facts.Presidencies.Where(one => !one.Designated).OrderBy(one => one.Year);

    private static DateOnly FirstDay(Presidency one) =>
        one.Lifetime.From.Precision == DatePrecision.Day
            ? one.Lifetime.From.First
            : new(one.Year, 1, 1);
}
