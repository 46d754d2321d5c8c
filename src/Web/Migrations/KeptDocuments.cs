namespace Puebla.Web.Migrations;

/// <summary>Internal documents that were handed in before there was a state for them counted as adopted texts, in search too: they are kept from now on.</summary>
internal static class KeptDocuments
{
    private const string Kinds =
        "'agenda', 'minutes', 'concept-note', 'working-paper', 'presentation', 'budget', 'letter', 'internal-other'";

    public const string Sql = $"""
        update record.hand_in set told_at = now(), settled_at = now();
        update record.instrument set state = 3, review = 0 where kind in ({Kinds});
        delete from record.clause c using record.provision p, record.version v, record.instrument i
        where p.id = c.provision_id and v.id = p.version_id and i.id = v.instrument_id and i.kind in ({Kinds});
        insert into record.facet (dimension, value) values (7, 'document') on conflict do nothing;
        update record.search_entry e
        set facets = (
          select array_agg(f order by f) from (
            select unnest(array_remove(e.facets, (select id from record.facet where dimension = 7 and value = 'adopted'))) f
            union select id from record.facet where dimension = 7 and value = 'document'
          ) every
        )
        from record.instrument i
        where i.id = e.instrument_id and i.state = 3;
        """;
}
