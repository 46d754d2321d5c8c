using Microsoft.EntityFrameworkCore.Migrations;

namespace Puebla.Web.Migrations;

/// <summary>Institutions that stood on persons' cards in words become entries of the register of the party for which the person acted last; each name once for a party.</summary>
internal static class InstitutionsOfCards
{
    public static void Add(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql(
            """
            with named as (
                select distinct on (p.id) p.id as person, m.party, btrim(p.institution) as name
                from contacts.person p
                join contacts.mandate m on m.person_id = p.id
                where btrim(p.institution) <> ''
                order by p.id, m.first_day desc, m.id desc
            ), added as (
                insert into contacts.institution (id, party, name_spanish, name_key, added_at, added_by)
                select gen_random_uuid(), party, min(name), lower(name), now(), 'system'
                from named
                group by party, lower(name)
                returning id, party, name_spanish, name_key
            ), told as (
                insert into contacts.card_change (institution_id, at, by, is_first, fields, "values")
                select id, now(), 'system', true, 'name-es',
                    json_build_object('name-es', json_build_array('', name_spanish))::text
                from added
            )
            update contacts.person p
            set institution_id = added.id, institution = null
            from named
            join added on added.party = named.party and added.name_key = lower(named.name)
            where p.id = named.person;
            """
        );
}
