using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Puebla.Kernel.Data;

namespace Puebla.Web.Migrations;

/// <summary>Chains the journal (docs/decisions/0010): the link of a line is made at the commit of its change, and what is written stays.</summary>
[DbContext(typeof(ConferenceDb))]
[Migration("20261120190000_JournalChain")]
public sealed class JournalChain : Migration
{
    private const string Seal = """
        create function kernel.journal_seal() returns trigger language plpgsql as $$
        begin
          if octet_length(coalesce(new.seal, '')) = 0 then
            new.salt := uuid_send(gen_random_uuid());
            new.seal := sha256(new.salt || convert_to(new.reason, 'UTF8'));
          end if;
          return new;
        end $$;
        create trigger seal before insert on kernel.journal
          for each row execute function kernel.journal_seal();
        """;

    // The same as Puebla.Kernel.Journal.JournalHash; a test holds the two together.
    private const string Digest = """
        create function kernel.journal_field(field text) returns bytea language sql immutable strict as $$
          select int4send(octet_length(convert_to(field, 'UTF8'))) || convert_to(field, 'UTF8')
        $$;
        create function kernel.journal_digest(line kernel.journal) returns bytea language sql stable as $$
          select sha256(
            kernel.journal_field(line.id::text)
            || kernel.journal_field(to_char(line.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
            || kernel.journal_field(line.actor_id)
            || kernel.journal_field(line.mandate)
            || kernel.journal_field(line.audience)
            || kernel.journal_field(line.action)
            || kernel.journal_field(line.subject)
            || kernel.journal_field(encode(line.seal, 'hex'))
            || kernel.journal_field(line.details))
        $$;
        """;

    // Deferred: the lock is held from here to the end of the commit, and never while a change is being made. The number is that of JournalWriter's name and no other lock's.
    private const string Chain = """
        create function kernel.journal_chain() returns trigger language plpgsql as $$
        declare
          line kernel.journal;
          last_position bigint;
          last_hash bytea;
        begin
          -- A restored line has its link already.
          perform from kernel.journal_link where entry_id = new.id;
          if found then
            return null;
          end if;
          perform pg_advisory_xact_lock(29942028886106476);
          select * into strict line from kernel.journal where id = new.id;
          select position, hash into last_position, last_hash
            from kernel.journal_link order by position desc limit 1;
          insert into kernel.journal_link (position, entry_id, hash) values (
            coalesce(last_position, 0) + 1,
            line.id,
            sha256(coalesce(last_hash, decode(repeat('00', 32), 'hex')) || kernel.journal_digest(line)));
          return null;
        end $$;
        create constraint trigger chain after insert on kernel.journal
          deferrable initially deferred
          for each row execute function kernel.journal_chain();
        """;

    private const string Guards = """
        create function kernel.journal_stays() returns trigger language plpgsql as $$
        begin
          if current_setting('puebla.restoring', true) = 'on' then
            return new;
          end if;
          if tg_op = 'UPDATE' and tg_table_name = 'journal' and tg_level = 'ROW' then
            if new.reason is null and new.salt is null
              and (new.id, new.at, new.actor_id, new.mandate, new.audience, new.action, new.subject, new.seal, new.details)
                is not distinct from
                (old.id, old.at, old.actor_id, old.mandate, old.audience, old.action, old.subject, old.seal, old.details)
            then
              return new;
            end if;
          end if;
          raise exception 'The journal is append-only: % of %.% is refused.', lower(tg_op), tg_table_schema, tg_table_name
            using errcode = 'restrict_violation', hint = 'Only a reason can be erased, together with its salt.';
        end $$;
        create trigger stays before update on kernel.journal
          for each row execute function kernel.journal_stays();
        create trigger stays_whole before delete or truncate on kernel.journal
          for each statement execute function kernel.journal_stays();
        create trigger stays_whole before update or delete or truncate on kernel.journal_link
          for each statement execute function kernel.journal_stays();
        """;

    private const string LinesOfBefore = """
        update kernel.journal set salt = uuid_send(gen_random_uuid()) where octet_length(seal) = 0;
        update kernel.journal set seal = sha256(salt || convert_to(reason, 'UTF8')) where octet_length(seal) = 0;
        alter table kernel.journal alter column seal drop default;
        do $$
        declare
          line kernel.journal;
          place bigint := 0;
          last_hash bytea := decode(repeat('00', 32), 'hex');
        begin
          for line in select * from kernel.journal order by id loop
            place := place + 1;
            last_hash := sha256(last_hash || kernel.journal_digest(line));
            insert into kernel.journal_link (position, entry_id, hash) values (place, line.id, last_hash);
          end loop;
        end $$;
        """;

    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        foreach (var part in new[] { Digest, LinesOfBefore, Seal, Chain, Guards })
        {
            migrationBuilder.Sql(part);
        }
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.Sql(
            """
            drop trigger stays_whole on kernel.journal_link;
            drop trigger stays_whole on kernel.journal;
            drop trigger stays on kernel.journal;
            drop trigger chain on kernel.journal;
            drop trigger seal on kernel.journal;
            drop function kernel.journal_stays(), kernel.journal_chain(), kernel.journal_seal(),
              kernel.journal_digest(kernel.journal), kernel.journal_field(text);
            """
        );
    }
}
