using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Puebla.Web.Backup;

/// <summary>A table of the model, with its columns that hold data of their own and its key.</summary>
internal sealed record BackupTable(
    string Schema,
    string Name,
    IReadOnlyList<string> Columns,
    IReadOnlyList<string> Key
)
{
    public string FullName => $"{Schema}.{Name}";

    public string Quoted => $"\"{Schema}\".\"{Name}\"";

    public string ColumnList => string.Join(", ", Columns.Select(column => $"\"{column}\""));

    public string KeyList => string.Join(", ", Key.Select(column => $"\"{column}\""));
}

/// <summary>The tables in an order in which each comes after those that its foreign keys name.</summary>
internal static class TableOrder
{
    // PostgreSQL's own number of the transaction that wrote a row; not data.
    private const string RowVersion = "xmin";

    public static IReadOnlyList<BackupTable> Of(IModel model)
    {
        var tables = model
            .GetRelationalModel()
            .Tables.ToDictionary(table => (table.Schema, table.Name));
        var done = new HashSet<ITable>();
        var order = new List<BackupTable>(tables.Count);
        foreach (
            var table in tables.Values.OrderBy(table => table.Schema).ThenBy(table => table.Name)
        )
        {
            Visit(table, done, order);
        }
        return order;
    }

    private static void Visit(ITable table, HashSet<ITable> done, List<BackupTable> order)
    {
        if (!done.Add(table))
        {
            return;
        }
        foreach (var foreign in table.ForeignKeyConstraints)
        {
            Visit(foreign.PrincipalTable, done, order);
        }
        order.Add(
            new(
                table.Schema ?? "public",
                table.Name,
                [
                    .. table
                        .Columns.Where(column =>
                            column.ComputedColumnSql is null && column.Name != RowVersion
                        )
                        .Select(column => column.Name),
                ],
                [.. table.PrimaryKey!.Columns.Select(column => column.Name)]
            )
        );
    }
}
