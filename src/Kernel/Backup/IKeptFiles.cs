using Npgsql;

namespace Puebla.Kernel.Backup;

/// <summary>A module that keeps files in pieces in the database: how a backup writes them out as files, a restore brings them back, and a verification knows what they must be.</summary>
public interface IKeptFiles
{
    /// <summary>Folder of the archive in which its files lie: <c>originals</c>.</summary>
    string Folder { get; }

    /// <summary>The table of pieces, <c>schema.table</c>, which the archive holds as files instead of as rows.</summary>
    string Table { get; }

    /// <summary>The table that says which files there are, <c>schema.table</c>, a row each.</summary>
    string Register { get; }

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

    /// <summary>What a row of the register says of its file, for a verification with or without a database.</summary>
    /// <param name="column">The value of a column as PostgreSQL writes it into CSV; null for null, and for a column that an older archive does not have.</param>
    ExpectedFile Expect(Func<string, string?> column);
}

/// <summary>One file: its name without folder, its length in bytes, and its bytes.</summary>
public sealed record KeptFile(string Name, long Length, Stream Content);

/// <summary>What a kept file must be.</summary>
/// <param name="Name">Its name without folder.</param>
/// <param name="Sha256">The hash of its bytes as they came, lower-case hexadecimal.</param>
/// <param name="Redacted">Whether its bytes were redacted by a journalled act: then they may be missing or be others, and the hash says what was there.</param>
public sealed record ExpectedFile(string Name, string Sha256, bool Redacted);
