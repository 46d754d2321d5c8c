using Puebla.Commitments.Data;
using Puebla.Conference.Contracts;

namespace Puebla.Commitments.Domain;

/// <summary>What cannot be as a person typed it: the field, and the code of the sentence that says what to do.</summary>
internal static class DecidedChecks
{
    private const int Longest = 4000;
    private const int MostCount = 999;

    public static IEnumerable<(string Field, string Code)> Of(
        Decided decided,
        ConferenceFacts facts
    )
    {
        if (decided.Finding == Finding.Nothing)
        {
            yield break;
        }
        if (decided.Words.Length is 0 or > Longest)
        {
            yield return ("palabras", "edit.wrong-words");
        }
        if (decided.Finding == Finding.Proposal)
        {
            yield break;
        }
        if (decided.Addressees.Count == 0 && !decided.AwaitsNames)
        {
            yield return ("destinatarios", "edit.wrong-addressees");
        }
        foreach (var wrong in Of(decided.Deadline, facts))
        {
            yield return wrong;
        }
    }

    /// <summary>The first of those asked whom nobody knows, for whom a line would stand on nobody's desk; null where all are known. Whom the clause itself names is asked, whoever it is.</summary>
    /// <param name="decided">What a person typed.</param>
    /// <param name="carried">Codes that the clause carries, and those asked before.</param>
    /// <param name="known">Whether the registers or the texts' words know a code.</param>
    /// <param name="facts">The registers.</param>
    public static string? Unknown(
        Decided decided,
        IEnumerable<string> carried,
        Func<string, bool> known,
        ConferenceFacts facts
    ) =>
        decided.Finding == Finding.Commitment
            ? decided
                .Addressees.Except(carried)
                .FirstOrDefault(code => Addressees.PartyOf(code, facts) is null && !known(code))
            : null;

    private static IEnumerable<(string Field, string Code)> Of(
        Deadline deadline,
        ConferenceFacts facts
    )
    {
        var counts = deadline is { Count: > 0 and <= MostCount, Unit: not null };
        switch (deadline.Kind)
        {
            case DeadlineKind.Day when deadline.From is null:
                yield return ("desde", "edit.wrong-day");
                break;
            case DeadlineKind.Meeting
                when deadline.Meeting is null || facts.Meeting(deadline.Meeting) is null:
                yield return ("reunion", "edit.wrong-meeting");
                break;
            case DeadlineKind.Meeting when deadline.Count is < 0 or > MostCount:
            case DeadlineKind.Counted or DeadlineKind.Recurring when !counts:
                yield return ("cantidad", "edit.wrong-count");
                break;
            case DeadlineKind.Conditional when deadline.Condition is null:
                yield return ("condicion", "edit.wrong-condition");
                break;
            default:
                break;
        }
    }
}
