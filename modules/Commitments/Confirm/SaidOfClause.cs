using System.Globalization;
using Puebla.Commitments.Data;
using Puebla.Kernel;

namespace Puebla.Commitments.Confirm;

/// <summary>What was said of a clause at one moment, as the journal tells it.</summary>
/// <param name="Finding">What it was found to be.</param>
/// <param name="Asked">Codes of those asked, in order; empty where nobody is.</param>
/// <param name="Due">Until when; null without a day.</param>
internal sealed record SaidOfClause(Finding Finding, IReadOnlyList<string> Asked, Due? Due)
{
    // Where there was nothing the sentence says so.
    private const string Nothing = "—";

    /// <summary>What a verdict and what followed from it say now.</summary>
    /// <param name="finding">What the verdict says.</param>
    /// <param name="commitment">What followed from it; null for none.</param>
    /// <param name="lines">Its lines; those not taken away count.</param>
    public static SaidOfClause Of(
        Finding finding,
        Commitment? commitment,
        IEnumerable<CommitmentLine> lines
    ) =>
        new(
            finding,
            [
                .. lines
                    .Where(line => line.IsAsked)
                    .Select(line => line.Addressee)
                    .Order(StringComparer.Ordinal),
            ],
            commitment?.Deadline.Due
        );

    /// <summary>As details: the finding always, those asked and the deadline where they changed.</summary>
    /// <param name="before">What was said before.</param>
    /// <param name="clause">Which clause of its provision, from 1.</param>
    public object Since(SaidOfClause before, int clause)
    {
        var asked = !Asked.SequenceEqual(before.Asked);
        var due = Due != before.Due;
        return new
        {
            before = Word(before.Finding),
            finding = Word(Finding),
            clause,
            askedBefore = asked ? Codes(before.Asked) : null,
            asked = asked ? Codes(Asked) : null,
            dayBefore = due ? Day(before.Due) : null,
            day = due ? Day(Due) : null,
            dueBefore = before.Due?.Instant,
            due = Due?.Instant,
        };
    }

    /// <summary>A finding, as details carry it.</summary>
    public static string Word(Finding finding) => finding.ToString().ToLowerInvariant();

    private static string[] Codes(IReadOnlyList<string> codes) =>
        codes.Count == 0 ? [Nothing] : [.. codes];

    private static string Day(Due? due) =>
        due?.Day.ToString("O", CultureInfo.InvariantCulture) ?? Nothing;
}
