using Microsoft.EntityFrameworkCore;
using Npgsql;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Notices;
using Puebla.Ui.Addresses;

namespace Puebla.Desk.MyNotices;

/// <summary>What a person was told, and what of it they have read. Nobody reads another's.</summary>
internal sealed class NoticeList(ConferenceDb db, TimeProvider clock)
{
    /// <summary>The newest first, before a number where one is given.</summary>
    public async Task<IReadOnlyList<Notice>> Page(
        Guid person,
        long? before,
        int most,
        CancellationToken stop
    ) =>
        await db.Set<Notice>()
            .AsNoTracking()
            .Where(notice => notice.PersonId == person && (before == null || notice.Id < before))
            .OrderByDescending(notice => notice.Id)
            .Take(most)
            .ToListAsync(stop);

    /// <summary>How many are unread.</summary>
    public Task<int> Unread(Guid person, CancellationToken stop) =>
        db.Set<Notice>()
            .CountAsync(notice => notice.PersonId == person && notice.ReadAt == null, stop);

    /// <summary>Marks one as read, or all up to a number; what came later stays unread. The journal has no line of it: a person's reading of their own notices is nobody's affair.</summary>
    public Task MarkRead(Guid person, long number, bool upTo, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        return db.Set<Notice>()
            .Where(notice => notice.PersonId == person && notice.ReadAt == null)
            .Where(notice => notice.Id == number || (upTo && notice.Id < number))
            .ExecuteUpdateAsync(set => set.SetProperty(notice => notice.ReadAt, now), stop);
    }
}

/// <summary>The number beside the page's name in the head. On a connection of its own: the head is made while the page still asks.</summary>
internal sealed class UnreadNotices(NpgsqlDataSource database) : IWaitingCount
{
    public Place Place => DeskPlaces.Notices;

    public async ValueTask<int> Count(Actor actor, CancellationToken stop = default)
    {
        if (actor.PersonId is not { } person)
        {
            return 0;
        }
        await using var command = database.CreateCommand(
            "select count(*)::int from kernel.notice where person_id = $1 and read_at is null"
        );
        command.Parameters.Add(new() { Value = person });
        return (int)(await command.ExecuteScalarAsync(stop))!;
    }
}
