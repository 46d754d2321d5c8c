using System.Reflection;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace Puebla.Web.Commands;

/// <summary>Whether every migration of this version has been applied, asked without building EF's model: that would cost each start most of a second.</summary>
internal static class SchemaVersion
{
    public static async Task<bool> IsCurrentAsync(
        NpgsqlDataSource database,
        CancellationToken cancellation
    )
    {
        await using var exists = database.CreateCommand(
            "select to_regclass('kernel.migration') is not null"
        );
        if (await exists.ExecuteScalarAsync(cancellation) is not true)
        {
            return false;
        }
        await using var read = database.CreateCommand(
            """select array_agg("MigrationId"::text) from kernel.migration"""
        );
        var applied = await read.ExecuteScalarAsync(cancellation) as string[] ?? [];
        return Known().ToHashSet().IsSubsetOf(applied);
    }

    private static IEnumerable<string> Known() =>
        typeof(SchemaVersion)
            .Assembly.GetTypes()
            .Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id)
            .OfType<string>();
}
