using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Record.Data;

/// <summary>What one kept text does to another, seen while importing; shown at both ends. What the registers state is not copied here: it is joined when a page is read.</summary>
internal sealed class Relation
{
    public int Id { get; init; }

    public int FromId { get; init; }

    public Instrument From { get; init; } = null!;

    public RelationKind Kind { get; init; }

    public int? ToId { get; set; }

    public Instrument? To { get; init; }

    /// <summary>Its name as written, where it is not held.</summary>
    public string? ToName { get; init; }

    /// <summary>Where it says so.</summary>
    public string? Source { get; init; }
}

/// <summary>Numbers are stored.</summary>
public enum RelationKind : short
{
    Quotes = 6,
}

internal sealed class RelationConfiguration : IEntityTypeConfiguration<Relation>
{
    public void Configure(EntityTypeBuilder<Relation> relation)
    {
        relation.ToTable("relation", RecordSchema.Name);
        relation.Property(r => r.Kind).HasConversion<short>();
        relation
            .HasIndex(r => new
            {
                r.FromId,
                r.Kind,
                r.ToId,
                r.ToName,
            })
            .IsUnique();
        relation.HasOne(r => r.From).WithMany().HasForeignKey(r => r.FromId);
        relation
            .HasOne(r => r.To)
            .WithMany()
            .HasForeignKey(r => r.ToId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
