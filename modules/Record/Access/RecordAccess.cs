using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Record.Data;

namespace Puebla.Record.Access;

/// <summary>What one is told who asked for an instrument, or for anything below it, that is not for them.</summary>
internal sealed class RecordAccess(ConferenceDb db, ICurrentActor current, IRights rights)
{
    /// <summary>Whose the instrument is, whoever asks; null where there is none.</summary>
    public async Task<Audience?> AudienceOf(string key, CancellationToken stop = default)
    {
        var row = await db.Set<Instrument>()
            .Where(i => i.Key == key && i.WithdrawnAt == null)
            .Join(db.Set<AudienceRow>(), i => i.AudienceId, a => a.Id, (_, a) => a)
            .AsNoTracking()
            .SingleOrDefaultAsync(stop);
        return row?.Audience;
    }

    /// <summary>The rule to tell; null where the answer is that it was not found: to a visitor, and where its very existence is confidential. It is the same for every address below an instrument, so that none can be counted.</summary>
    public async Task<Rule?> Refusal(string key, CancellationToken stop = default)
    {
        if (
            current.Actor.PersonId is null
            || await AudienceOf(key, stop) is not { } audience
            || audience.Mode.HidesExistence
            || current.Actor.BelongsTo(audience)
        )
        {
            return null;
        }
        var told = await rights.RuleOf(audience, stop);
        return told.Rule;
    }

    /// <summary>The answer of an address that is no page.</summary>
    public async Task<IResult> Refuse(HttpContext http, string key)
    {
        if (await Refusal(key, http.RequestAborted) is not { } rule)
        {
            return Results.NotFound();
        }
        ShownRefusal.Answer(http, rule);
        return Results.Empty;
    }
}
