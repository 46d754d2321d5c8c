using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Data;

namespace Puebla.Kernel.Access;

/// <summary>Turns audiences into the numbers that rows carry, and an actor into the numbers that the actor may see.</summary>
public sealed class Audiences(ConferenceDb db)
{
    /// <summary>The number of <see cref="Audience.Public"/> in every database.</summary>
    public const int PublicId = 1;

    /// <summary>The number of <see cref="Audience.Members"/> in every database.</summary>
    public const int MembersId = 2;

    private static readonly int[] OnlyPublic = [PublicId];

    /// <summary>The number of an audience, made where it is new. Refuses an ill-formed one as a bug.</summary>
    public async Task<int> IdOf(Audience audience, CancellationToken stop = default)
    {
        if (!audience.IsWellFormed)
        {
            throw new ArgumentException(
                $"An audience without its subject, or with one too many: {audience}.",
                nameof(audience)
            );
        }
        var (mode, subject) = (audience.Mode, audience.Subject);
        await db.Database.ExecuteSqlAsync(
            $"insert into kernel.audience (mode, subject) values ({(short)mode}, {subject}) on conflict do nothing",
            stop
        );
        return await db.Set<AudienceRow>()
            .Where(a => a.Mode == mode && a.Subject == subject)
            .Select(a => a.Id)
            .SingleAsync(stop);
    }

    /// <summary>The numbers of all audiences that the actor belongs to, in order; never empty, for everybody belongs to the public.</summary>
    public async Task<int[]> VisibleTo(Actor actor, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.IsAnonymous)
        {
            return OnlyPublic;
        }
        var rows = await db.Set<AudienceRow>().AsNoTracking().ToListAsync(stop);
        return [.. rows.Where(row => actor.BelongsTo(row.Audience)).Select(row => row.Id).Order()];
    }
}
