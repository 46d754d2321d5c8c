using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Record.Data;

namespace Puebla.Record.Classify;

/// <summary>Who may decide who sees an instrument. Nobody decides about what they may not see themselves.</summary>
internal sealed class DecisionRights(ConferenceDb db, Audiences audiences, IRights rights)
{
    /// <summary>The instrument, locked until the transaction ends; null where it is not for the actor.</summary>
    public async Task<Instrument?> Found(string key, Actor actor, CancellationToken stop)
    {
        await db.Database.ExecuteSqlAsync(
            $"select 1 from record.instrument where key = {key} for update",
            stop
        );
        var visible = await audiences.VisibleTo(actor, stop);
        return await db.Set<Instrument>()
            .SingleOrDefaultAsync(i => i.Key == key && visible.Contains(i.AudienceId), stop);
    }

    /// <summary>Whether the actor may move a thing from one audience to another. Of what is one government's own, that government is asked for.</summary>
    public async Task<Decision> Of(Actor actor, Audience from, Audience to, CancellationToken stop)
    {
        var leaving = await rights.May(actor, Act.Classify, PartyOf(from), stop);
        return leaving.Allowed && PartyOf(to) is { } party && PartyOf(from) != party
            ? await rights.May(actor, Act.Classify, party, stop)
            : leaving;
    }

    /// <summary>Whose own the things of an audience are; null where they are nobody's.</summary>
    public static Party? PartyOf(Audience audience) =>
        audience.Mode == AccessMode.Government ? Party.Country(audience.Subject) : null;
}
