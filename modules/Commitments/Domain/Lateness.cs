using Puebla.Kernel;
using Puebla.Ui.Forms;

namespace Puebla.Commitments.Domain;

/// <summary>How long there still is, by the clock alone: no job makes anything late, and a clock set back makes it timely again.</summary>
internal static class Lateness
{
    /// <summary>Whether the deadline is over.</summary>
    public static bool IsOver(DateTimeOffset? ends, DateTimeOffset now) => now >= ends;

    /// <summary>Whole days to the last day in the deadline's own zone: 0 on it, negative afterwards; null without a day.</summary>
    /// <param name="due">The last day and its zone.</param>
    /// <param name="now">The instant asked about.</param>
    public static int? DaysLeft(Due? due, DateTimeOffset now) => due?.DaysLeft(now);

    /// <summary>The same where only the instant is known, in days of 24 hours: in a zone that changes its clocks it differs for an hour a night from what the day says.</summary>
    /// <param name="ends">The instant at which it is late: the first of the day after the last.</param>
    /// <param name="now">The instant asked about.</param>
    public static int? DaysLeft(DateTimeOffset? ends, DateTimeOffset now) =>
        ends is { } end
            ? (int)Math.Floor(((end - now).Ticks - 1) / (double)TimeSpan.TicksPerDay)
            : null;

    /// <summary>As a phrase: <c>vence en 5 días</c>, <c>vence hoy</c>, <c>venció hace 12 días</c>, <c>venció hace 9 años</c>; null without a day.</summary>
    public static string? Words(Due? due, DateTimeOffset now, Language language) =>
        Words(DaysLeft(due, now), language);

    /// <summary>The same where only the instant is known.</summary>
    public static string? Words(DateTimeOffset? ends, DateTimeOffset now, Language language) =>
        Words(DaysLeft(ends, now), language);

    private static string? Words(int? left, Language language) =>
        left switch
        {
            null => null,
            0 => CommitmentWords.Of("Late.Today", language),
            1 => CommitmentWords.Of("Late.Tomorrow", language),
            -1 => CommitmentWords.Of("Late.Yesterday", language),
            > 1 and { } days => CommitmentWords.Of(
                "Late.In",
                language,
                SpanText.Of(days, language)
            ),
            { } over => CommitmentWords.Of("Late.Ago", language, SpanText.Of(-over, language)),
        };
}
