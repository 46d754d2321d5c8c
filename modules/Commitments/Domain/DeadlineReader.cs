using System.Text.RegularExpressions;
using Puebla.Commitments.Data;
using Puebla.Conference.Contracts;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Domain;

/// <summary>Reads by when a clause asks into a kind of deadline, and reckons its day. A person chooses otherwise where it guessed wrong.</summary>
internal static partial class DeadlineReader
{
    /// <summary>The deadline of a clause by itself; what its head says is asked of the head.</summary>
    public static Deadline Read(RecordedClause clause, ConferenceFacts facts)
    {
        var deadline = Kinds(clause, facts);
        DueReckoning.Reckon(deadline, facts);
        return deadline;
    }

    private static Deadline Kinds(RecordedClause clause, ConferenceFacts facts)
    {
        if (clause.DeadlineText is not { } words)
        {
            return clause.Condition is { } condition
                ? new() { Kind = DeadlineKind.Conditional, Condition = condition }
                : new();
        }
        var read = new Deadline { Words = words, Condition = clause.Condition };
        var folded = ClauseWords.Fold(words);
        if (Counts.Recurring(folded) is { } every)
        {
            (read.Kind, read.Count, read.Unit) = (DeadlineKind.Recurring, every.Count, every.Unit);
            // From the text itself, as a count is; whoever confirms it may name another first day.
            read.From = clause.Day is { } asked
                ? DueReckoning.Ahead(asked, every.Count, every.Unit)
                : null;
            return read;
        }
        if (Ahead().IsMatch(folded) && Counts.In(folded) is { } ahead)
        {
            return BeforeDeciding(read, ahead, clause, facts);
        }
        if (MeetingOf(clause, folded) is { } meeting)
        {
            return ByMeeting(read, meeting, clause, facts);
        }
        if (clause.DeadlineDay is { } day)
        {
            (read.Kind, read.From) = (DeadlineKind.Day, day);
            return read;
        }
        if (Counts.In(folded) is { } count)
        {
            (read.Kind, read.Count, read.Unit) = (DeadlineKind.Counted, count.Count, count.Unit);
            read.Condition ??= clause.DeadlineRelativeTo;
            // Counted from the text itself where it names nothing else.
            read.From = read.Condition is null ? clause.Day : null;
            return read;
        }
        if (clause.DeadlineRelativeTo is { } act)
        {
            (read.Kind, read.Condition) = (DeadlineKind.Counted, clause.Condition ?? act);
            return read;
        }
        read.Kind = DeadlineKind.Vague;
        return read;
    }

    // "en la próxima reunión del Grupo de Trabajo, en la primera semana de diciembre" (WG-2020 ¶3): what is tied to a meeting goes with it, whatever day was thought of.
    private static string? MeetingOf(RecordedClause clause, string deadline)
    {
        if (clause.DeadlineRelativeTo is { } named && Meets().IsMatch(ClauseWords.Fold(named)))
        {
            return clause.DeadlineText;
        }
        if (clause.DeadlineDay is null)
        {
            return null;
        }
        var folded = ClauseWords.Fold(clause.Text);
        var at = folded.IndexOf(deadline, StringComparison.Ordinal);
        return at >= 0 && Next().Match(folded[..at]) is { Success: true } next
            ? clause.Text.Substring(next.Index, next.Length)
            : null;
    }

    private static Deadline ByMeeting(
        Deadline read,
        string words,
        RecordedClause clause,
        ConferenceFacts facts
    )
    {
        read.Kind = DeadlineKind.Meeting;
        read.Meeting = NamedMeeting.Find(words, clause.Body, clause.Day, facts)?.Key;
        (read.Count, read.Unit) = (
            Before().IsMatch(ClauseWords.Fold(words)) ? 1 : 0,
            DeadlineUnit.Days
        );
        // A day that the words give still stands where no register knows the meeting.
        if (read.Meeting is null && clause.DeadlineDay is { } day)
        {
            (read.Kind, read.From, read.Count, read.Unit) = (DeadlineKind.Day, day, null, null);
        }
        return read;
    }

    // "con un mes de antelación para la revisión y consideración" (GRCM-2021 ¶2.a): ahead of the meeting that considers it; the budget is the Vice-Ministers' (GRCM-2021 ¶2.b).
    private static Deadline BeforeDeciding(
        Deadline read,
        (int Count, DeadlineUnit Unit) ahead,
        RecordedClause clause,
        ConferenceFacts facts
    )
    {
        var body = Budget().IsMatch(ClauseWords.Fold(clause.Text)) ? "vice-ministers" : clause.Body;
        (read.Kind, read.Count, read.Unit) = (DeadlineKind.Meeting, ahead.Count, ahead.Unit);
        read.Meeting = NamedMeeting
            .Following(body, clause.Day, facts)
            .FirstOrDefault(meeting =>
                DueReckoning.Back(meeting.Start.Last, ahead.Count, ahead.Unit) > clause.Day
            )
            ?.Key;
        return read;
    }

    [GeneratedRegex(
        @"\b(antelacion|anticipacion|in advance|ahead|beforehand)\b",
        RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex Ahead();

    [GeneratedRegex(
        @"^(antes|previo|previa|previamente|before|prior to|ahead of|by the time)\b",
        RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex Before();

    [GeneratedRegex(
        @"\b(reunion|reuniones|conferencia|plenaria|crm|grcm|viceministerial|meeting|conference|plenary|rcm|rcgm)\b",
        RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex Meets();

    [GeneratedRegex(
        @"\b(en|para|antes de|at|before|by|for) (la|su|the|its) (proxima|siguiente|next) (reunion|meeting)[^.;]*$",
        RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex Next();

    [GeneratedRegex(@"\b(presupuesto|budget)\b", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Budget();
}
