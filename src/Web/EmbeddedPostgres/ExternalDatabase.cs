using Npgsql;
using Puebla.Web.Commands;

namespace Puebla.Web.EmbeddedPostgres;

/// <summary>Looks a server that somebody else runs over before Puebla relies on it. Only codes and names reach messages, never the connection string.</summary>
internal static class ExternalDatabase
{
    private const int OldestVersion = PostgresBinaries.OldestMajor * 10_000;
    private static readonly string[] Extensions = ["unaccent", "pg_trgm"];

    /// <summary>A replica answers reads alone; an extension must be there, or creatable by this role.</summary>
    private const string Question = """
        select current_setting('server_version_num')::int, current_setting('server_version'),
               pg_is_in_recovery(), current_setting('server_encoding'), current_user::text, current_database()::text,
               array(select name from unnest(@wanted) as name
                     where not exists (select 1 from pg_available_extensions a where a.name = name)),
               array(select name from unnest(@wanted) as name
                     where not exists (select 1 from pg_extension e where e.extname = name)
                       and not (select rolsuper from pg_roles where rolname = current_user)
                       and not (has_database_privilege(current_database(), 'create')
                                and exists (select 1 from pg_available_extension_versions v
                                            where v.name = name and v.trusted))),
               has_database_privilege(current_database(), 'create')
        """;

    public static async Task<string> CheckAsync(
        string connectionString,
        CancellationToken cancellation
    )
    {
        var settings = Understand(connectionString);
        try
        {
            await using var connection = new NpgsqlConnection(settings.ConnectionString);
            await connection.OpenAsync(cancellation);
            await using var command = new NpgsqlCommand(Question, connection);
            command.Parameters.AddWithValue("wanted", Extensions);
            await using var answer = await command.ExecuteReaderAsync(cancellation);
            await answer.ReadAsync(cancellation);
            Judge(answer);
        }
        catch (NpgsqlException e)
        {
            throw new RefusedException(
                "external.unreachable",
                settings.Host ?? "",
                settings.Database ?? "",
                Reason(e)
            );
        }
        return settings.ConnectionString;
    }

    private static NpgsqlConnectionStringBuilder Understand(string connectionString)
    {
        try
        {
            return new(connectionString);
        }
        catch (ArgumentException)
        {
            throw new RefusedException("external.connection-string");
        }
    }

    private static void Judge(NpgsqlDataReader answer)
    {
        var (role, database) = (answer.GetString(4), answer.GetString(5));
        if (answer.GetInt32(0) < OldestVersion)
        {
            throw new RefusedException(
                "external.too-old",
                answer.GetString(1),
                PostgresBinaries.OldestMajor
            );
        }
        if (answer.GetBoolean(2))
        {
            throw new RefusedException("external.replica", database);
        }
        if (answer.GetString(3) != "UTF8")
        {
            throw new RefusedException("external.encoding", database, answer.GetString(3));
        }
        if (answer.GetFieldValue<string[]>(6) is { Length: > 0 } absent)
        {
            throw new RefusedException("external.extension-absent", string.Join(", ", absent));
        }
        if (answer.GetFieldValue<string[]>(7) is { Length: > 0 } forbidden)
        {
            var statements = string.Join(
                " ",
                forbidden.Select(name => $"CREATE EXTENSION {name};")
            );
            throw new RefusedException("external.extension-forbidden", role, database, statements);
        }
        if (!answer.GetBoolean(8))
        {
            throw new RefusedException("external.no-create", role, database);
        }
    }

    private static string Reason(NpgsqlException e) =>
        e is PostgresException refused ? refused.MessageText : (e.InnerException ?? e).Message;
}
