using Npgsql;

namespace Puebla.Bench.Desks;

/// <summary>Ten years of a secretariat, written as rows: what was told, proposed, passed on and journalled by five hundred persons, and what of it is still open for one of them.</summary>
internal static class TenYears
{
    // A person with five thousand notices, a fiftieth of all; the other lines follow no person.
    private const string Notices = """
        insert into kernel.notice (person_id, at, code, subject, link, details, read_at)
        select case when n % 60 = 0 then @person else gen_random_uuid() end,
               now() - make_interval(mins => n * 17), 'second-person.waiting', 'bench:' || n, '/pendientes',
               '{"kind":"contacts.mandate"}', case when n < 1200 then null else now() end
          from generate_series(1, 300000) n
        """;

    private const string Acts = """
        insert into kernel.pending_act (id, kind, subject, party, payload, reason, proposed_by, proposed_in,
                                        proposed_at, expires_at, audience, state, decided_by, decided_at, decision)
        select gen_random_uuid(), 'contacts.mandate', 'bench:' || n,
               case when n <= 10 then 'country:CRI' else (array['country:PAN', 'country:MEX', 'country:CAN'])[1 + n % 3] end,
               json_build_object('person', @person, 'office', 'official', 'party', 'country:CRI', 'from', '2026-01-01', 'zone', 'America/Costa_Rica')::text,
               'bench', case when n between 7 and 10 then @person::text else @sender::text end,
               'focal-point@country:CRI', now() - make_interval(mins => n * 100), now() + interval '9 days',
               'members', case when n <= 40 then 0 else 1 end,
               case when n <= 40 then null else 'bench' end, case when n <= 40 then null else now() end, case when n <= 40 then null else '' end
          from generate_series(1, 50000) n
        """;

    private const string Passings = """
        insert into desk.passing (id, key, link, passed_by, passed_at, mandate_id, office, party, note, ended_at)
        select gen_random_uuid(), 'desk.decide:' || gen_random_uuid(), '/pendientes', @sender,
               now() - make_interval(mins => n * 200), gen_random_uuid(), 2, 'country:CRI', 'bench', now()
          from generate_series(1, 25000) n;
        insert into desk.passed_to (passing_id, person_id, key, party, is_open, opened_at)
        select id, @person, key, party, false, now() from desk.passing;
        insert into desk.passing (id, key, link, passed_by, passed_at, mandate_id, office, party, note)
        select gen_random_uuid(), 'desk.decide:' || id, '/pendientes/' || id,
               case when proposed_by = @person::text then @sender else @person end, now(), @mandate, 2, 'country:CRI', 'bench'
          from kernel.pending_act where subject in ('bench:1', 'bench:2', 'bench:8', 'bench:9', 'bench:10');
        insert into desk.passed_to (passing_id, person_id, key, party, is_open)
        select id, case when passed_by = @sender then @person else @sender end, key, party, true
          from desk.passing where ended_at is null
        """;

    private const string Journal = """
        insert into kernel.journal (at, actor_id, mandate, audience, action, subject, reason, details)
        select now() - make_interval(mins => n * 50), @sender::text, 'focal-point@country:CRI ' || gen_random_uuid(),
               'government:CRI', 'desk.passed-opened', 'bench:' || n, 'bench', '{}'
          from generate_series(1, 100000) n
        """;

    public static async Task Write(string connectionString, Guid person, Guid sender)
    {
        await using var database = NpgsqlDataSource.Create(connectionString);
        await using var connection = await database.OpenConnectionAsync();
        foreach (var rows in new[] { Notices, Acts, Passings, Journal, "vacuum (analyze)" })
        {
            await using var command = new NpgsqlCommand(rows, connection) { CommandTimeout = 0 };
            foreach (
                var (name, value) in new[]
                {
                    ("person", person),
                    ("sender", sender),
                    ("mandate", Guid.NewGuid()),
                }
            )
            {
                if (rows.Contains('@' + name, StringComparison.Ordinal))
                {
                    command.Parameters.AddWithValue(name, value);
                }
            }
            await command.ExecuteNonQueryAsync();
        }
    }
}
