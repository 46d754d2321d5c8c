using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;

namespace Puebla.Kernel.Access;

/// <summary>Turns audiences into the numbers that rows carry, and an actor into the numbers that the actor may see.</summary>
public sealed class Audiences
{
    private readonly ConferenceDb _db;
    private readonly AudienceNumbers _numbers;

    internal Audiences(ConferenceDb db, AudienceNumbers numbers) => (_db, _numbers) = (db, numbers);

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
        var made = await _db.Database.ExecuteSqlAsync(
            $"insert into kernel.audience (mode, subject) values ({(short)mode}, {subject}) on conflict do nothing",
            stop
        );
        var number = await _db.Set<AudienceRow>()
            .Where(a => a.Mode == mode && a.Subject == subject)
            .Select(a => a.Id)
            .SingleAsync(stop);
        if (made > 0)
        {
            _numbers.Made(audience, number);
            await new ChangeNotices(_db).Announce(AudienceNumbers.Tag, stop);
        }
        return number;
    }

    /// <summary>The audience of a number that a row carries.</summary>
    public async Task<Audience> Of(int number, CancellationToken stop = default)
    {
        var row = await _db.Set<AudienceRow>()
            .AsNoTracking()
            .SingleAsync(a => a.Id == number, stop);
        return row.Audience;
    }

    /// <summary>The numbers of all audiences that the actor belongs to, in order; never empty, for everybody belongs to the public.</summary>
    public async Task<int[]> VisibleTo(Actor actor, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.IsAnonymous)
        {
            return OnlyPublic;
        }
        if (!ReferenceEquals(actor, Actor.System))
        {
            return await _numbers.Of(actor.Audiences, stop);
        }
        return await _db.Set<AudienceRow>().Select(a => a.Id).Order().ToArrayAsync(stop);
    }
}
