using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace Puebla.Record.Samples;

/// <summary>Tells whether the samples are to be loaded: not those that were loaded last, and none once they were removed. Asked without building EF's model, so that a start with nothing new costs nothing.</summary>
internal static class SampleMark
{
    public const string Loaded = "record.samples-loaded";
    public const string Removed = "record.samples-removed";
    public const string Subject = "samples";

    /// <summary>A hash of the files.</summary>
    public static async Task<string> Of(IEnumerable<string> files, CancellationToken stop)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(file)));
            hash.AppendData(await File.ReadAllBytesAsync(file, stop));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Whether samples with this mark are still to come.</summary>
    public static async Task<bool> IsNew(
        string mark,
        NpgsqlDataSource database,
        CancellationToken stop
    )
    {
        await using var command = database.CreateCommand(
            """
            select coalesce(bool_or(action = $2), false)
              or coalesce((array_agg(details::json ->> 'mark' order by id desc) filter (where action = $3))[1] = $4, false)
            from kernel.journal where subject = $1
            """
        );
        foreach (var value in new[] { Subject, Removed, Loaded, mark })
        {
            command.Parameters.Add(new() { Value = value });
        }
        return await command.ExecuteScalarAsync(stop) is false;
    }
}
