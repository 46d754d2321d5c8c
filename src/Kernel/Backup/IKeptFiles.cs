using Npgsql;

namespace Puebla.Kernel.Backup;

/// <summary>A module that keeps files in pieces in the database: how a backup writes them out as files and a restore brings them back.</summary>
public interface IKeptFiles
{
    /// <summary>Folder of the archive in which its files lie: <c>originals</c>.</summary>
    string Folder { get; }

    /// <summary>The table of pieces, <c>schema.table</c>, which the archive holds as files instead of as rows.</summary>
    string Table { get; }

    /// <summary>The files, in order of name. Each stream is read to its end before the next is asked for.</summary>
    /// <param name="connection">The backup's connection, inside its snapshot.</param>
    /// <param name="stop">Ends the reading.</param>
    IAsyncEnumerable<KeptFile> Read(NpgsqlConnection connection, CancellationToken stop);

    /// <summary>Brings back one file, after all tables.</summary>
    /// <param name="connection">The restore's connection, inside its transaction.</param>
    /// <param name="name">Its name, as <see cref="KeptFile.Name"/> gave it.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="stop">Ends the writing; the transaction is rolled back.</param>
    Task Write(NpgsqlConnection connection, string name, Stream content, CancellationToken stop);
}

/// <summary>One file: its name without folder, its length in bytes, and its bytes.</summary>
public sealed record KeptFile(string Name, long Length, Stream Content);
