using Puebla.Outcomes.Lexicon;

namespace Puebla.Outcomes.Understanding.Deadlines;

/// <summary>Finds by when a clause asks: the earliest dated deadline, else the first without a date.</summary>
internal static class DeadlineFinder
{
    private const int MaximumFillers = 6;

    public static Deadline? Find(
        ProvisionText text,
        FoundAct act,
        int from,
        int to,
        int? meetingYear
    )
    {
        var scan = new DeadlineScan(text, meetingYear);
        var found = new List<Deadline>();
        for (var i = from; i < to; )
            i = text.Inert[i] ? i + 1 : Read(scan, act, from, i, to, found);
        return Earliest(found);
    }

    /// <summary>Of several deadlines the earliest dated, else the first.</summary>
    public static Deadline? Earliest(IReadOnlyList<Deadline> deadlines) =>
        deadlines.Where(deadline => deadline.Date is not null).MinBy(deadline => deadline.Date)
        ?? (deadlines.Count > 0 ? deadlines[0] : null);

    private static int Read(
        DeadlineScan scan,
        FoundAct act,
        int from,
        int at,
        int to,
        List<Deadline> found
    )
    {
        var text = scan.Text;
        if (WithoutDate.Table.TryMatch(text, at, out _, out var next))
        {
            found.Add(new(text.Slice(at, next), null));
            return next;
        }
        if (
            text.Word(at) == "con"
            && Duration.TryRead(scan, at + 1, out _, out next)
            && text.Word(next) == "de"
            && text.Word(next + 1) is "antelacion" or "anticipacion"
        )
        {
            found.Add(new(text.Slice(at, next + 2), null));
            return next + 2;
        }
        if (
            !LeadIns.Table.TryMatch(text, at, out var lead, out var after)
            || !TryDue(scan, lead, after, out var due, out next)
            || next > to
        )
            return at + 1;
        if (
            lead != LeadIn.Start
            && (lead == LeadIn.Limit || !AnnouncedEvent.Holds(text, act, from, at))
            && !IsAttendance(text, at, due)
        )
            found.Add(new(text.Slice(at, next), due.Date, due.RelativeTo));
        return next;
    }

    private static bool TryDue(
        DeadlineScan scan,
        LeadIn lead,
        int after,
        out DueDay due,
        out int next
    )
    {
        for (var i = after; i < scan.Text.Count && i <= after + MaximumFillers; i++)
        {
            if (TryCore(scan, lead, i, i == after, out due, out next))
                return true;
            if (!LeadIns.IsFiller(scan.Text.Word(i)))
                break;
        }
        (due, next) = (default, after);
        return false;
    }

    private static bool TryCore(
        DeadlineScan scan,
        LeadIn lead,
        int at,
        bool direct,
        out DueDay due,
        out int next
    )
    {
        if (
            DatePhraseReader.TryRead(scan.Text.Tokens, at, out var day, out next)
            && (lead != LeadIn.Window || day.First != day.Last)
        )
        {
            due = new(day.LastDate(scan.MeetingYear));
            return true;
        }
        if (SameMonth.TryRead(scan, at, out due, out next))
            return true;
        if (
            WeekOfMonth.TryRead(scan, at, out due, out next)
            || PartOfMonth.TryRead(scan, at, out due, out next)
        )
            return true;
        if (lead is LeadIn.Window or LeadIn.OnDay)
            return false;
        if (lead == LeadIn.ForMeeting)
            return AtMeeting.TryRead(scan, at, lead, out due, out next);
        if (
            PartOfYear.TryRead(scan, at, out due, out next)
            || MonthOrYear.TryMonth(scan, at, out due, out next)
        )
            return true;
        if (lead != LeadIn.For && MonthOrYear.TryYear(scan, at, out due, out next))
            return true;
        if (
            lead is LeadIn.Within or LeadIn.Limit
            && direct
            && Duration.TryRead(scan, at, out due, out next)
        )
            return true;
        return AtMeeting.TryRead(scan, at, lead, out due, out next);
    }

    // “participar en la próxima reunión” says in what, not by when.
    private static bool IsAttendance(ProvisionText text, int at, DueDay due) =>
        due.RelativeTo is not null
        && (
            text.Word(at - 1).StartsWith("particip", StringComparison.Ordinal)
            || text.Word(at - 1) is "asistir" or "asistencia" or "attend" or "attendance"
        );
}
