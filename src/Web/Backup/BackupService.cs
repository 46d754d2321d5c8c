using System.Data;
using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Puebla.Kernel.Backup;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;

namespace Puebla.Web.Backup;

/// <summary>What the archive is about to write: for a line of progress.</summary>
internal sealed record BackupStep(string Name, int Number, int Of);

/// <summary>Writes Puebla's own archive: a gzipped tar of one CSV a table, the originals as the files they are, and a manifest of hashes. It is read with tools that every system has.</summary>
internal sealed class BackupService(
    ConferenceDb db,
    NpgsqlDataSource database,
    IEnumerable<IKeptFiles> files,
    TimeProvider clock
)
{
    /// <summary>Writes the archive of one moment, whatever is written to the database meanwhile; returns the journal's head of that moment.</summary>
    public async Task<JournalHead?> Write(
        Stream output,
        string scratchFolder,
        IProgress<BackupStep> progress,
        CancellationToken stop
    )
    {
        await using var connection = await database.OpenConnectionAsync(stop);
        await using var snapshot = await connection.BeginTransactionAsync(
            IsolationLevel.RepeatableRead,
            stop
        );
        await Execute(connection, "set transaction read only", stop);
        await using var gzip = new GZipStream(output, CompressionLevel.Fastest, leaveOpen: true);
        var taken = clock.GetUtcNow();
        JournalHead? journal;
        await using (var archive = new ArchiveWriter(gzip, scratchFolder, taken))
        {
            journal = await JournalHeads.Now(connection, stop);
            var head = new ArchiveHead(
                ArchiveHead.CurrentFormat,
                await Migration(connection, stop),
                taken,
                journal?.ToString()
            );
            await archive.AddJson(ManifestJson.HeadName, head, stop);
            await archive.AddText(ManifestJson.ReadmeName, ArchiveReadme.Text, stop);
            await AddTables(archive, connection, progress, stop);
            foreach (var kept in files)
            {
                await AddFiles(archive, connection, kept, stop);
            }
            await archive.Finish(stop);
        }
        await snapshot.CommitAsync(stop);
        return journal;
    }

    private async Task AddTables(
        ArchiveWriter archive,
        NpgsqlConnection connection,
        IProgress<BackupStep> progress,
        CancellationToken stop
    )
    {
        var apart = files.Select(kept => kept.Table).ToHashSet(StringComparer.Ordinal);
        var tables = TableOrder
            .Of(db.Model)
            .Where(table => !apart.Contains(table.FullName))
            .ToList();
        foreach (var (index, table) in tables.Index())
        {
            progress.Report(new(table.FullName, index + 1, tables.Count));
            await archive.AddWritten(
                $"tables/{table.FullName}.csv",
                csv => Export(connection, table, csv, stop),
                stop
            );
        }
    }

    private static async Task<long> Export(
        NpgsqlConnection connection,
        BackupTable table,
        Stream csv,
        CancellationToken stop
    )
    {
        await using var writer = new StreamWriter(
            csv,
            new UTF8Encoding(false),
            bufferSize: 1 << 16,
            leaveOpen: true
        );
        var copy =
            $"copy (select {table.ColumnList} from {table.Quoted} order by {table.KeyList}) to stdout (format csv, header)";
        using (var reader = await connection.BeginTextExportAsync(copy, stop))
        {
            await TextCopy.Run(reader, writer, stop);
        }
        await using var count = new NpgsqlCommand(
            $"select count(*) from {table.Quoted}",
            connection
        );
        return (long)(await count.ExecuteScalarAsync(stop))!;
    }

    private static async Task AddFiles(
        ArchiveWriter archive,
        NpgsqlConnection connection,
        IKeptFiles kept,
        CancellationToken stop
    )
    {
        await foreach (var file in kept.Read(connection, stop))
        {
            await archive.AddWritten(
                $"{kept.Folder}/{file.Name}",
                async scratch =>
                {
                    await file.Content.CopyToAsync(scratch, stop);
                    return 0;
                },
                stop
            );
        }
    }

    private static async Task<string> Migration(NpgsqlConnection connection, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand(
            """select max("MigrationId") from kernel.migration""",
            connection
        );
        return (string)(await command.ExecuteScalarAsync(stop))!;
    }

    private static async Task Execute(
        NpgsqlConnection connection,
        string sql,
        CancellationToken stop
    )
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(stop);
    }
}
