using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Data;

namespace Puebla.Record.Classify;

/// <summary>What an instrument says at a moment, as one hash: title, kind, place in the Conference, versions, files, words. Whoever decides for later decides about this and nothing else.</summary>
internal sealed class TextStates(ConferenceDb db)
{
    public Task<string> Of(int instrumentId, CancellationToken stop) =>
        db
            .Database.SqlQuery<string>(
                $"""
                select md5(jsonb_build_array(
                  i.title_spanish, i.title_english, i.kind, i.body, i.start, i."end", i.state, i.meeting_key,
                  (select jsonb_agg(jsonb_build_array(v.id, v.is_current, v.original_id, o.redacted_at) order by v.id)
                    from record.version v join record.original o on o.id = v.original_id where v.instrument_id = i.id),
                  (select md5(string_agg(p.address_id || ' ' || p.text, chr(10) order by p.version_id, p.position))
                    from record.provision p join record.version v on v.id = p.version_id
                    where v.instrument_id = i.id and v.is_current))::text) as "Value"
                from record.instrument i where i.id = {instrumentId}
                """
            )
            .SingleAsync(stop);
}
