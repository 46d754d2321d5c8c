using System.Data;
using Npgsql;
using Puebla.Kernel.Backup;
using Puebla.Web.Commands;

namespace Puebla.Web.Verification;

/// <summary>Verifies a database as it stands at one moment, whatever is written meanwhile.</summary>
internal sealed class DatabaseVerification(NpgsqlDataSource database, IEnumerable<IKeptFiles> files)
{
    private const string LinesSheet =
        "select id, at, actor_id, mandate, audience, action, subject, reason, salt, seal, details from kernel.journal order by id";

    private const string LinksSheet =
        "select position, entry_id, hash from kernel.journal_link order by position";

    public async Task<Verdict> Run(
        IReadOnlyCollection<WantedHead> heads,
        IProgress<VerificationStep> progress,
        CancellationToken stop
    )
    {
        await using var connection = await database.OpenConnectionAsync(stop);
        await using var snapshot = await connection.BeginTransactionAsync(
            IsolationLevel.RepeatableRead,
            stop
        );
        return await Check(connection, heads, progress, stop);
    }

    /// <summary>Verifies what a connection sees inside its transaction.</summary>
    internal async Task<Verdict> Check(
        NpgsqlConnection connection,
        IReadOnlyCollection<WantedHead> heads,
        IProgress<VerificationStep> progress,
        CancellationToken stop
    )
    {
        await RefuseWithoutChain(connection, stop);
        var verdict = new Verdict();
        using var chain = new ChainCheck(heads, verdict, progress);
        await Sheet(connection, LinesSheet, chain.ReadLines, stop);
        await Sheet(connection, LinksSheet, chain.ReadLinks, stop);
        foreach (var kept in files)
        {
            var check = new FileCheck(kept, verdict, progress);
            await Sheet(connection, $"select * from {kept.Register}", check.ReadRegister, stop);
            await foreach (var file in kept.Read(connection, stop))
            {
                await check.Read(file.Name, file.Content, stop);
            }
            check.Finish();
        }
        return verdict;
    }

    private static async Task Sheet(
        NpgsqlConnection connection,
        string query,
        Func<TextReader, CancellationToken, Task> read,
        CancellationToken stop
    )
    {
        using var csv = await connection.BeginTextExportAsync(
            $"copy ({query}) to stdout (format csv, header)",
            stop
        );
        await read(csv, stop);
    }

    private static async Task RefuseWithoutChain(
        NpgsqlConnection connection,
        CancellationToken stop
    )
    {
        await using var command = new NpgsqlCommand(
            "select to_regclass('kernel.journal_link') is not null",
            connection
        );
        if (await command.ExecuteScalarAsync(stop) is not true)
        {
            throw new RefusedException("verify.no-chain");
        }
    }
}
