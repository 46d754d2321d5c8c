using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace Puebla.Conference.Data;

/// <summary>Tells whether the files that were last loaded, by the program that loaded them, are these. Asked without building EF's model, so that a start with nothing new costs nothing.</summary>
internal static class LoadMark
{
    public const string Action = "conference.facts-loaded";
    public const string Subject = "conference";

    /// <summary>A hash of the files and of the program that reads them.</summary>
    public static string Of(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(LoadMark).Module.ModuleVersionId.ToByteArray());
        foreach (
            var path in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal)
        )
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(path)));
            hash.AppendData(File.ReadAllBytes(path));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The mark of the last load; null before the first.</summary>
    public static async Task<string?> Last(NpgsqlDataSource database, CancellationToken stop)
    {
        await using var command = database.CreateCommand(
            "select details::json ->> 'mark' from kernel.journal where subject = $1 and action = $2 order by id desc limit 1"
        );
        command.Parameters.Add(new() { Value = Subject });
        command.Parameters.Add(new() { Value = Action });
        return await command.ExecuteScalarAsync(stop) as string;
    }
}
