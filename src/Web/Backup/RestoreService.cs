using System.Formats.Tar;
using System.IO.Compression;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;
using Puebla.Kernel.Access;
using Puebla.Kernel.Backup;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Kernel.Mail;
using Puebla.Web.Commands;

namespace Puebla.Web.Backup;

/// <summary>Brings an archive up in an empty database. Everything is loaded in one transaction, and it is committed only when every hash of the manifest was met: a damaged or cut archive leaves the database empty.</summary>
internal sealed class RestoreService(
    ConferenceDb db,
    IEnumerable<IKeptFiles> files,
    JournalWriter journal,
    MailOutbox outbox,
    ChangeNotices notices
)
{
    /// <summary>Restores; returns how many entries the manifest names.</summary>
    public async Task<int> Read(
        Stream archive,
        string name,
        IProgress<BackupStep> progress,
        CancellationToken stop
    )
    {
        try
        {
            await using var gzip = new GZipStream(
                archive,
                CompressionMode.Decompress,
                leaveOpen: true
            );
            await using var tar = new TarReader(gzip, leaveOpen: true);
            var seen = new List<ManifestEntry>();
            var head = await Head(tar, seen, stop);
            await PrepareSchema(head, stop);
            var connection = (NpgsqlConnection)db.Database.GetDbConnection();
            await db.Database.OpenConnectionAsync(stop);
            await using var transaction = await db.Database.BeginTransactionAsync(stop);
            await RefuseFull(connection, stop);
            await db.Database.ExecuteSqlAsync($"set local puebla.restoring = 'on'", stop);
            var manifest = await Load(tar, connection, seen, progress, stop);
            Verify(manifest, seen);
            await TableLoading.SetSequences(connection, stop);
            await notices.Announce("restored", stop);
            await transaction.CommitAsync(stop);
            await db.Database.MigrateAsync(stop);
            await Note(name, head, seen.Count, stop);
            return seen.Count;
        }
        catch (Exception damaged)
            when (damaged
                    is InvalidDataException
                        or EndOfStreamException
                        or JsonException
                        or FormatException
            )
        {
            throw new RefusedException("restore.damaged", name);
        }
    }

    // After the migrations: the line is written in today's form, whatever form the archive has.
    private async Task Note(string name, ArchiveHead head, int entries, CancellationToken stop)
    {
        journal.Add(
            Actor.System,
            "backup.restored",
            name,
            "./puebla restore",
            new { head.Taken, Entries = entries }
        );
        // What waited when the archive was taken may have gone out since.
        await outbox.DoubtAll(stop);
        await db.SaveChangesAsync(stop);
    }

    private static async Task<ArchiveHead> Head(
        TarReader tar,
        List<ManifestEntry> seen,
        CancellationToken stop
    )
    {
        var entry = await tar.GetNextEntryAsync(cancellationToken: stop);
        if (entry is not { Name: ManifestJson.HeadName, DataStream: { } stream })
        {
            throw new InvalidDataException();
        }
        await using var hashing = new HashingStream(stream);
        var head =
            await JsonSerializer.DeserializeAsync<ArchiveHead>(hashing, ManifestJson.Options, stop)
            ?? throw new InvalidDataException();
        seen.Add(new(entry.Name, hashing.Count, hashing.Sha256()));
        return head.Format == ArchiveHead.CurrentFormat
            ? head
            : throw new RefusedException("restore.format", head.Format);
    }

    /// <summary>The tables as they were when the archive was taken; later migrations follow when the rows are in.</summary>
    private async Task PrepareSchema(ArchiveHead head, CancellationToken stop)
    {
        if (!db.Database.GetMigrations().Contains(head.Migration))
        {
            throw new RefusedException("restore.newer", head.Migration);
        }
        var applied = await db.Database.GetAppliedMigrationsAsync(stop);
        if (!applied.Any())
        {
            await db.Database.GetService<IMigrator>().MigrateAsync(head.Migration, stop);
        }
        else if (applied.Last() != head.Migration)
        {
            throw new RefusedException("restore.not-empty");
        }
    }

    private static async Task RefuseFull(NpgsqlConnection connection, CancellationToken stop)
    {
        // Every write leaves a line in the journal: without lines nothing was written.
        await using var command = new NpgsqlCommand(
            "select exists (select from kernel.journal)",
            connection
        );
        if (await command.ExecuteScalarAsync(stop) is true)
        {
            throw new RefusedException("restore.not-empty");
        }
    }

    private async Task<Manifest> Load(
        TarReader tar,
        NpgsqlConnection connection,
        List<ManifestEntry> seen,
        IProgress<BackupStep> progress,
        CancellationToken stop
    )
    {
        var tables = TableOrder.Of(db.Model).ToDictionary(table => $"tables/{table.FullName}.csv");
        await TableLoading.Truncate(connection, tables.Values, stop);
        while (await tar.GetNextEntryAsync(cancellationToken: stop) is { } entry)
        {
            await using var content = new HashingStream(entry.DataStream ?? Stream.Null);
            if (entry.Name == ManifestJson.ManifestName)
            {
                return await JsonSerializer.DeserializeAsync<Manifest>(
                        content,
                        ManifestJson.Options,
                        stop
                    ) ?? throw new InvalidDataException();
            }
            progress.Report(new(entry.Name, seen.Count, 0));
            if (tables.TryGetValue(entry.Name, out var table))
            {
                await TableLoading.Import(connection, table, content, stop);
            }
            else if (
                files.FirstOrDefault(kept =>
                    entry.Name.StartsWith(kept.Folder + "/", StringComparison.Ordinal)
                ) is
                { } kept
            )
            {
                await kept.Write(connection, entry.Name[(kept.Folder.Length + 1)..], content, stop);
            }
            await content.CopyToAsync(Stream.Null, stop);
            seen.Add(new(entry.Name, content.Count, content.Sha256()));
        }
        throw new InvalidDataException();
    }

    private static void Verify(Manifest manifest, List<ManifestEntry> seen)
    {
        var met = seen.Select(entry => (entry.Name, entry.Size, entry.Sha256));
        if (
            !manifest
                .Entries.Select(entry => (entry.Name, entry.Size, entry.Sha256))
                .SequenceEqual(met)
        )
        {
            throw new InvalidDataException();
        }
    }
}
