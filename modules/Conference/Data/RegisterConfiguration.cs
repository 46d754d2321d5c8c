using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Puebla.Kernel;

namespace Puebla.Conference.Data;

/// <summary>A register's table: plain values in columns of their own, texts in two languages, sources and lists as <c>jsonb</c>.</summary>
internal abstract class RegisterConfiguration<TRow>(string table) : IEntityTypeConfiguration<TRow>
    where TRow : RegisterRow
{
    public const string Schema = "conference";

    public virtual void Configure(EntityTypeBuilder<TRow> row)
    {
        row.ToTable(table, Schema);
        row.HasKey(r => r.Key);
        foreach (
            var property in typeof(TRow)
                .GetProperties()
                .Where(property => property.SetMethod is not null)
        )
        {
            Map(row.Property(property.PropertyType, property.Name), property.PropertyType);
        }
    }

    private static void Map(PropertyBuilder column, Type declared)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type == typeof(PartialDate))
        {
            column.HasConversion<PartialDateColumn>();
        }
        else if (type.IsEnum)
        {
            column.HasConversion<string>();
        }
        else if (type != typeof(string) && !type.IsPrimitive && type != typeof(decimal))
        {
            var converter = (ValueConverter)
                Activator.CreateInstance(typeof(JsonColumn<>).MakeGenericType(type))!;
            var comparer = (Microsoft.EntityFrameworkCore.ChangeTracking.ValueComparer)
                Activator.CreateInstance(typeof(JsonComparer<>).MakeGenericType(type))!;
            column.HasConversion(converter, comparer);
            column.HasColumnType("jsonb");
        }
    }
}
