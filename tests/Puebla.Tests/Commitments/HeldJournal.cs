using Npgsql;

namespace Puebla.Tests.Commitments;

/// <summary>Holds the journal of a database, so that whoever writes stops right before the commit, and ends their connection there.</summary>
internal sealed class HeldJournal : IAsyncDisposable
{
    // Waits until somebody waits for the journal, and ends them.
    private const string EndWaiting = """
        do $$
        declare waiting int;
        begin
          loop
            select a.pid into waiting from pg_locks l join pg_stat_activity a on a.pid = l.pid
              where a.datname = current_database() and not l.granted and l.relation = 'kernel.journal'::regclass;
            exit when waiting is not null;
            perform pg_stat_clear_snapshot();
            perform pg_sleep(0.02);
          end loop;
          perform pg_terminate_backend(waiting);
        end $$
        """;

    private readonly NpgsqlConnection _holder;
    private NpgsqlTransaction? _transaction;

    private HeldJournal(string database) => _holder = new(database);

    public static async Task<HeldJournal> Of(string database)
    {
        var held = new HeldJournal(database);
        await held._holder.OpenAsync();
        held._transaction = await held._holder.BeginTransactionAsync();
        await held.Run("lock table kernel.journal in exclusive mode");
        return held;
    }

    /// <summary>Waits until somebody wants to write, and kills them.</summary>
    public Task Kill() => Run(EndWaiting);

    public async ValueTask DisposeAsync()
    {
        await _transaction!.DisposeAsync();
        await _holder.DisposeAsync();
    }

    private async Task Run(string sql)
    {
        await using var command = new NpgsqlCommand(sql, _holder);
        await command.ExecuteNonQueryAsync();
    }
}
