using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;
using Puebla.Commitments.Sight;
using Puebla.Kernel.Data;
using Puebla.Kernel.Notices;

namespace Puebla.Commitments.Remind;

/// <summary>Keeps a message back whose reason is gone: the answer came between the reminder and the mail, it is no longer asked, the reminders were stopped, or the person no longer answers for whoever was asked.</summary>
internal sealed class StandingReminders(ConferenceDb db, Told told) : INoticeStands
{
    public string Code => Reminding.Action;

    public async Task<IReadOnlySet<Guid>> Still(
        IReadOnlyCollection<Notice> notices,
        CancellationToken stop = default
    )
    {
        Guid[] keys = [.. notices.Select(notice => notice.Key)];
        var on = Unanswered.WithReminders(db);
        var rows = await db.Set<Reminder>()
            .AsNoTracking()
            .Where(one => keys.Contains(one.NoticeKey))
            .Select(one => new
            {
                one.NoticeKey,
                one.PersonId,
                one.Round.Line,
                one.Round.Line.Commitment.InstrumentId,
                // Whoever sent it by hand wanted it, whatever the plan.
                IsOn = one.Round.By != null || on.Any(line => line.Id == one.Round.LineId),
            })
            .ToListAsync(stop);
        var still = new HashSet<Guid>();
        foreach (var row in rows.Where(row => row.IsOn && Unanswered.Is(row.Line)))
        {
            var receivers = await told.For(row.Line.Addressee, row.InstrumentId, stop);
            if (receivers.Contains(row.PersonId))
            {
                still.Add(row.NoticeKey);
            }
        }
        return still;
    }
}
