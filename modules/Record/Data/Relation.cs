using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Record.Data;

/// <summary>What one kept text does to another, set by a person or seen while importing; shown at both ends. What the registers state is not copied here: it is joined when a page is read.</summary>
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

    /// <summary>Where it says so, as written; null where a held paragraph does.</summary>
    public string? Source { get; init; }

    /// <summary>The held paragraph that says so.</summary>
    public long? SourceAddressId { get; init; }

    /// <summary>From which day on; null where it is the day of the text that does it.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Opaque id of who set it; null where the import saw it.</summary>
    public string? SetBy { get; init; }

    public DateTimeOffset? SetAt { get; init; }
}

/// <summary>Numbers are stored.</summary>
public enum RelationKind : short
{
    /// <summary>Changes some of it (history 15.c).</summary>
    Modifies = 0,

    /// <summary>Adds it to the other as an annex, or is one (history 28).</summary>
    AnnexedTo = 1,

    /// <summary>Brings it up to date.</summary>
    Updates = 2,

    /// <summary>Takes its place: the other is no longer in force.</summary>
    Replaces = 3,

    /// <summary>Approves or adopts it.</summary>
    Approves = 4,

    /// <summary>Gives it another name (GRCM-2021 ¶8.a).</summary>
    Renames = 5,

    /// <summary>Quotes it.</summary>
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
        relation
            .HasOne<ParagraphAddress>()
            .WithMany()
            .HasForeignKey(r => r.SourceAddressId)
            .OnDelete(DeleteBehavior.SetNull);
    }
}
