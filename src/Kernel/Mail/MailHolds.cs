using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Data;
using Puebla.Kernel.Notices;

namespace Puebla.Kernel.Mail;

/// <summary>Lays messages back whose notices are not to reach anybody yet: those that go by themselves, and those of a digest that has not gone out.</summary>
public sealed class MailHolds(ConferenceDb db, IEnumerable<INoticeWaits> judges, TimeProvider clock)
{
    /// <summary>Asks of all that is due, and lays back what is to wait; giving up is counted anew from its day.</summary>
    /// <returns>How many were laid back.</returns>
    public async Task<int> Hold(CancellationToken stop = default)
    {
        var held = 0;
        foreach (var judge in judges)
        {
            var due = await Due(judge.Code, stop);
            if (due.Count == 0)
            {
                continue;
            }
            var until = await judge.Until(due, stop);
            foreach (var notice in due)
            {
                held += until.TryGetValue(notice.Key, out var time)
                    ? await LayBack(notice, time, stop)
                    : 0;
            }
        }
        return held;
    }

    private Task<List<Notice>> Due(string code, CancellationToken stop)
    {
        var (now, prefix) = (clock.GetUtcNow(), MailKinds.Notice.Length + 2);
        return db.Set<Notice>()
            .FromSql(
                $"""
                select n.* from kernel.notice n where n.code = {code} and n.key in (
                    select substr(m.cause, {prefix})::uuid from kernel.mail m
                    where m.kind = {MailKinds.Notice} and m.state = 0 and m.next_at <= {now}
                      and (m.leased_until is null or m.leased_until <= {now})
                    union all
                    select substr(m.cause, {prefix})::uuid from kernel.mail d
                    join kernel.mail m on m.digest_id = d.id and m.kind = {MailKinds.Notice} and m.state = 7
                    where d.state = 0 and (d.leased_until is null or d.leased_until <= {now}))
                """
            )
            .AsNoTracking()
            .ToListAsync(stop);
    }

    private Task<int> LayBack(Notice notice, NoticeTime time, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        return db.Database.ExecuteSqlAsync(
            $"""
            update kernel.mail m
            set state = 0, digest_id = null, done_at = null, queued_at = {time.Day}, next_at = {time.At}
            where m.person_id = {notice.PersonId} and m.cause = {MailKinds.CauseOf(notice)}
              and (m.state = 0 and (m.leased_until is null or m.leased_until <= {now})
                or m.state = 7 and exists (
                    select 1 from kernel.mail d where d.id = m.digest_id and d.state = 0
                      and (d.leased_until is null or d.leased_until <= {now})))
            """,
            stop
        );
    }
}
