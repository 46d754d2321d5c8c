using Microsoft.Extensions.Localization;
using Puebla.Kernel;

namespace Puebla.Ui.Forms;

/// <summary>Dates that are known in part, in words: <c>marzo de 2001</c>, <c>entre 1999 y 2001</c>, <c>no documentado</c>.</summary>
public static class PartialDateWords
{
    /// <summary>The date as far as it is known, in the language of the running request.</summary>
    public static string Of(PartialDate date, IStringLocalizer<Texts> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var language = LanguageExtensions.Current;
        return date.Precision switch
        {
            DatePrecision.Day => DateText.Full(date.First, language),
            DatePrecision.Month => DateText.Month(date.First, language),
            DatePrecision.Year => DateText.Year(date.First),
            DatePrecision.Range => Between(date, words),
            _ => words["Date.NotDocumented"],
        };
    }

    /// <summary>From when to when: <c>desde 1996</c>, <c>de 1998 a 2004</c>.</summary>
    public static string Of(Lifetime lifetime, IStringLocalizer<Texts> words)
    {
        ArgumentNullException.ThrowIfNull(lifetime);
        ArgumentNullException.ThrowIfNull(words);
        return (lifetime.From.IsKnown, lifetime.To) switch
        {
            (_, null) when IsLoose(lifetime.From) => words[
                "Date.StartOpen",
                Of(lifetime.From, words)
            ],
            (_, { } end) when IsLoose(lifetime.From) || IsLoose(end) => words[
                "Date.StartEnd",
                Of(lifetime.From, words),
                Of(end, words)
            ],
            (true, null) => words["Date.Since", Of(lifetime.From, words)],
            (false, null) => words["Date.StartNotDocumented"],
            (true, { IsKnown: false }) => words["Date.EndNotDocumented", Of(lifetime.From, words)],
            (true, { } to) => words["Date.FromTo", Of(lifetime.From, words), Of(to, words)],
            (false, { IsKnown: true } to) => words["Date.Until", Of(to, words)],
            _ => words["Date.NotDocumented"],
        };
    }

    /// <summary>The days of a meeting: <c>20 a 22 de junio de 2017</c>; only its start where the end is not documented.</summary>
    public static string Span(PartialDate start, PartialDate end, IStringLocalizer<Texts> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return (start.Precision, end.Precision) switch
        {
            (DatePrecision.Day, DatePrecision.Day) => DateText.Range(
                start.First,
                end.First,
                LanguageExtensions.Current
            ),
            (_, DatePrecision.Unknown) => Of(start, words),
            _ when start == end => Of(start, words),
            _ => words["Date.FromTo", Of(start, words), Of(end, words)],
        };
    }

    // "Since between" reads badly: bounds that are ranges are named apart.
    private static bool IsLoose(PartialDate bound) => bound.Precision == DatePrecision.Range;

    private static string Between(PartialDate date, IStringLocalizer<Texts> words)
    {
        var (from, to) = Bounds(date);
        return (from.IsKnown, to.IsKnown) switch
        {
            (true, true) when IsSameMonth(from, to) => words[
                "Date.BetweenDays",
                from.First.Day,
                Of(to, words)
            ],
            (true, true) => words["Date.Between", Of(from, words), Of(to, words)],
            (true, false) => words["Date.NotBefore", Of(from, words)],
            _ => words["Date.NotAfter", Of(to, words)],
        };
    }

    private static bool IsSameMonth(PartialDate from, PartialDate to) =>
        (from.Precision, to.Precision) == (DatePrecision.Day, DatePrecision.Day)
        && (from.First.Year, from.First.Month) == (to.First.Year, to.First.Month);

    // The bounds keep their own precision only in the written form.
    private static (PartialDate From, PartialDate To) Bounds(PartialDate date)
    {
        var written = date.ToString().Split('/');
        return (Bound(written[0]), Bound(written[1]));
    }

    private static PartialDate Bound(string written) =>
        written == ".." ? PartialDate.Unknown : PartialDate.Parse(written);
}
