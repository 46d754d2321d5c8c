using Puebla.Kernel;
using Puebla.Ui.Forms;

namespace Puebla.Commitments.Domain;

/// <summary>How long there still is, by the clock alone: no job makes anything late, and a clock set back makes it timely again.</summary>
internal static class Lateness
{
    /// <summary>Whether the deadline is over.</summary>
    public static bool IsOver(DateTimeOffset? ends, DateTimeOffset now) => now >= ends;

    /// <summary>Whole days to the last day: 0 on it, negative afterwards; null without a day.</summary>
    /// <param name="ends">The instant at which it is late: the first of the day after the last.</param>
    /// <param name="now">The instant asked about.</param>
    public static int? DaysLeft(DateTimeOffset? ends, DateTimeOffset now) =>
        ends is { } end
            ? (int)Math.Floor(((end - now).Ticks - 1) / (double)TimeSpan.TicksPerDay)
            : null;

    /// <summary>As a phrase: <c>vence en 5 días</c>, <c>vence hoy</c>, <c>venció hace 12 días</c>, <c>venció hace 9 años</c>; null without a day.</summary>
    public static string? Words(DateTimeOffset? ends, DateTimeOffset now, Language language) =>
        DaysLeft(ends, now) switch
        {
            null => null,
            0 => CommitmentWords.Of("Late.Today", language),
            1 => CommitmentWords.Of("Late.Tomorrow", language),
            -1 => CommitmentWords.Of("Late.Yesterday", language),
            > 1 and { } left => CommitmentWords.Of(
                "Late.In",
                language,
                SpanText.Of(left, language)
            ),
            { } over => CommitmentWords.Of("Late.Ago", language, SpanText.Of(-over, language)),
        };
}
