using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Puebla.Kernel.Data;

/// <summary>Names columns, keys and indexes as a reader of SQL expects them: <c>valid_from</c>, not <c>"ValidFrom"</c>.</summary>
internal static class SnakeCase
{
    public static void Apply(IMutableModel model)
    {
        foreach (var entity in model.GetEntityTypes())
        {
            foreach (var property in entity.GetProperties())
            {
                property.SetColumnName(Of(Owner(entity, property).GetColumnName()));
            }
            foreach (var key in entity.GetKeys())
            {
                key.SetName(Of(key.GetName()!));
            }
            foreach (var foreign in entity.GetForeignKeys())
            {
                foreign.SetConstraintName(Of(foreign.GetConstraintName()!));
            }
            foreach (var index in entity.GetIndexes())
            {
                index.SetDatabaseName(Of(index.GetDatabaseName()!));
            }
        }
    }

    // What is part of its owner's row has its owner's key.
    private static IReadOnlyProperty Owner(IMutableEntityType entity, IMutableProperty property) =>
        property.IsPrimaryKey() && entity.FindOwnership() is { IsUnique: true } owned
            ? owned.PrincipalKey.Properties.Single()
            : property;

    public static string Of(string name)
    {
        var result = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord =
                i > 0 && char.IsUpper(name[i]) && name[i - 1] != '_' && !char.IsUpper(name[i - 1]);
            result.Append(startsWord ? "_" : "").Append(char.ToLowerInvariant(name[i]));
        }
        return result.ToString();
    }
}
