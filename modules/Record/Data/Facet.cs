using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Record.Data;

/// <summary>A value by which search is filtered, under a number that never changes its meaning.</summary>
internal sealed class Facet
{
    public int Id { get; init; }

    public FacetDimension Dimension { get; init; }

    public required string Value { get; init; }
}

/// <summary>Numbers are stored.</summary>
internal enum FacetDimension : short
{
    Body = 0,
    Year = 1,
    Country = 2,
    Organization = 3,
    Subject = 4,
    Act = 5,
    Language = 6,
    Standing = 7,

    /// <summary>The kind of a kept document; adopted texts have none.</summary>
    Kind = 8,

    /// <summary>In force, superseded, draft: of no entry, for it follows from relations and the day.</summary>
    State = 9,
}

internal sealed class FacetConfiguration : IEntityTypeConfiguration<Facet>
{
    public void Configure(EntityTypeBuilder<Facet> facet)
    {
        facet.ToTable("facet", RecordSchema.Name);
        facet.Property(f => f.Dimension).HasConversion<short>();
        facet.HasIndex(f => new { f.Dimension, f.Value }).IsUnique();
    }
}
