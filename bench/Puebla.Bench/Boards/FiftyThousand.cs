using Npgsql;
using Puebla.Bench.Measuring;

namespace Puebla.Bench.Boards;

/// <summary>Fifty thousand commitments, written as rows over synthetic texts: a fifth asked of all members, the others of one; a third still open, some of these over. Costa Rica is asked in 2,000 of them.</summary>
internal static class FiftyThousand
{
    public const int Commitments = 50_000;
    public const int OfCostaRica = 2_000;

    /// <summary>A meeting that is still to come, whatever the day: its board has the most to find.</summary>
    public const string Meeting = "grcm-2099-01-10";

    private const string Ahead = $$"""
        insert into conference.meeting
        select (jsonb_populate_record(m, '{"key": "{{Meeting}}", "start": "2099-01-10", "end": "2099-01-11"}')).*
          from conference.meeting m where key = 'grcm-2021-12-01'
            on conflict do nothing
        """;

    private const string Texts = """
        update record.instrument i set meeting_key = m.key
          from (select key, row_number() over (order by key) as r, count(*) over () as c from conference.meeting) m
         where i.id % m.c = m.r - 1
        """;

    private const string Verdicts = """
        insert into commitments.verdict (address_id, instrument_id, position, words, language, finding, by, at, batch, is_revised)
        select a.id, a.instrument_id, n, 'Solicitar el envío de lo inventado número ' || n, 'es', 1, @person, now(), gen_random_uuid(), false
          from generate_series(1, 50000) n
          join (select id, instrument_id, row_number() over (order by id) as r from record.address) a
            on a.r = 1 + n % (select count(*) from record.address)
        """;

    private const string Requests = """
        insert into commitments.commitment (verdict_id, address_id, instrument_id, is_sample, act, words, language, asked_on, kind,
                                            due_day, due_ends, audience_id, awaits_names, is_of_all, subjects, confirmed_at)
        select v.id, v.address_id, v.instrument_id, false, 'Solicitar', v.words || ', con las observaciones que se consideren pertinentes', 'es',
               i.start, case when v.position % 3 = 0 then 0 else 1 end,
               case when v.position % 3 = 0 then null else i.start + 90 end,
               case when v.position % 3 = 0 then null else (i.start + 91) + time '06:00' at time zone 'UTC' end,
               2, false, v.position % 25 = 0,
               array[(select key from conference.subject order by key offset v.position % 20 limit 1),
                     (select key from conference.subject order by key offset v.position % 7 limit 1)],
               now()
          from commitments.verdict v join record.instrument i on i.id = v.instrument_id
        """;

    private const string Lines = """
        insert into commitments.line (commitment_id, addressee, is_asked, state, since, is_contested, answered_at)
        select c.id, asked.code, true, state.number, now() - interval '40 days', false,
               case when state.number = 0 then null else now() - interval '40 days' end
          from commitments.commitment c
          join commitments.verdict v on v.id = c.verdict_id
          cross join lateral unnest(
            case when v.position % 25 = 0 then array['BLZ','CAN','CRI','DOM','SLV','USA','GTM','HND','MEX','NIC','PAN']
                 when v.position % 5 = 0 then array['BLZ','CAN','DOM','SLV','USA','GTM','HND','MEX','NIC','PAN']
                 else array[(array['secretariat','presidency','OIM','grcm','MEX','GTM'])[1 + v.position % 6]] end) as asked(code)
          cross join lateral (select (case when (v.position + length(asked.code) + ascii(asked.code)) % 3 = 0 then (v.position % 2)
                                           when v.position % 11 = 0 then 3 else 2 end)::smallint) as state(number)
        """;

    /// <summary>Adds the meeting, before a site knows the registers.</summary>
    public static Task WriteMeeting(string connectionString) =>
        FilledSite.Execute(connectionString, Ahead);

    public static async Task Write(string connectionString, Guid person)
    {
        await using var database = NpgsqlDataSource.Create(connectionString);
        await using var connection = await database.OpenConnectionAsync();
        foreach (var rows in new[] { Texts, Verdicts, Requests, Lines, "vacuum (analyze)" })
        {
            await using var command = new NpgsqlCommand(rows, connection) { CommandTimeout = 0 };
            if (rows.Contains("@person", StringComparison.Ordinal))
            {
                command.Parameters.AddWithValue("person", person);
            }
            await command.ExecuteNonQueryAsync();
        }
    }

    /// <summary>Whether a kept database has them already.</summary>
    public static async Task<bool> AreWritten(string connectionString)
    {
        await using var database = NpgsqlDataSource.Create(connectionString);
        await using var command = database.CreateCommand(
            "select exists (select from commitments.line)"
        );
        return (bool)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>How long the database alone takes to count all lines by state, without anybody's eyes.</summary>
    public static async Task Count(NpgsqlDataSource database)
    {
        await using var command = database.CreateCommand(
            "select state, count(*) from commitments.line where is_asked group by state"
        );
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            _ = reader.GetInt64(1);
        }
    }
}
