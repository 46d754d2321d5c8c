using System.Globalization;

namespace Puebla.Web.EmbeddedPostgres;

/// <summary>PostgreSQL's settings for a small machine that mostly reads: quiet at rest, quick on a solid-state disk.</summary>
internal static class ServerSettings
{
    public const string FileName = "puebla.conf";

    /// <summary>Read after ours, so that an administrator has the last word.</summary>
    public const string LocalFileName = "local.conf";

    public static string Includes =>
        $"""

            include_if_exists '{FileName}'
            include_if_exists '{LocalFileName}'

            """;

    public static string LocalText =>
        $"# Settings of your own; they win over {FileName}. Read at the next start.\n";

    public static string Text(long memoryOfMachine) =>
        $"""
            # Written by Puebla at every start. Settings of your own go into {LocalFileName}.
            max_connections = 60
            shared_buffers = 256MB
            effective_cache_size = {Megabytes(memoryOfMachine / 2)}MB
            work_mem = 16MB
            maintenance_work_mem = 128MB
            random_page_cost = 1.1
            effective_io_concurrency = 100
            jit = off
            synchronous_commit = on
            wal_compression = on
            min_wal_size = 80MB
            max_wal_size = 1GB
            checkpoint_timeout = 15min
            timezone = 'UTC'
            log_timezone = 'UTC'
            log_line_prefix = '%m [%p] '
            log_checkpoints = off
            autovacuum_naptime = 1min

            """;

    private static string Megabytes(long bytes) =>
        Math.Max(512, bytes >> 20).ToString(CultureInfo.InvariantCulture);
}
