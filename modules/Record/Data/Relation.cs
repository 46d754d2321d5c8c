using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Record.Data;

/// <summary>What one text does to another, set by a person or seen while importing; shown at both ends. One of the ends may be known by name only. What was removed stays as it was, with who, when and why. What the registers state is not copied here: it is joined when a page is read.</summary>
internal sealed class Relation
{
    public int Id { get; init; }

    public RelationKind Kind { get; init; }

    /// <summary>The text that does it; null where it is known by name only.</summary>
    public int? FromId { get; set; }

    public Instrument? From { get; init; }

    /// <summary>The text that it is done to; null where it is known by name only.</summary>
    public int? ToId { get; set; }

    public Instrument? To { get; init; }

    /// <summary>The name of the end that was not held when this was set. It stays when the text arrives and is matched.</summary>
    public string? Name { get; init; }

    /// <summary>Date of the named text as far as it is known, in the written form of a partial date.</summary>
    public string? NamedDate { get; init; }

    /// <summary>Where it says so, as written; null where a held paragraph does.</summary>
    public string? Source { get; init; }

    /// <summary>The held paragraph that says so.</summary>
    public long? SourceAddressId { get; init; }

    /// <summary>From which day on; null where nothing tells.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>For those who set relations.</summary>
    public string? Note { get; init; }

    /// <summary>Opaque id of who set it; null where the import saw it.</summary>
    public string? SetBy { get; init; }

    public DateTimeOffset? SetAt { get; init; }

    /// <summary>Opaque id of who said that a held text is the named one.</summary>
    public string? MatchedBy { get; set; }

    public DateTimeOffset? MatchedAt { get; set; }

    public string? RemovedBy { get; set; }

    public DateTimeOffset? RemovedAt { get; set; }

    public string? RemovedReason { get; set; }
}

/// <summary>What one text does to another. Numbers are stored.</summary>
public enum RelationKind : short
{
    /// <summary>Changes some of it (history 15.c).</summary>
    Modifies = 0,

    /// <summary>Is an annex of it (history 22.23, 28.2).</summary>
    AnnexedTo = 1,

    /// <summary>Brings it up to date (GRCM-2021 ¶8.a).</summary>
    Updates = 2,

    /// <summary>Takes its place: the other is no longer in force.</summary>
    Replaces = 3,

    /// <summary>Approves or adopts it (history 27).</summary>
    Approves = 4,

    /// <summary>Gives it another name (history 27, decision 8).</summary>
    Renames = 5,

    /// <summary>Quotes it: seen while importing.</summary>
    Quotes = 6,

    /// <summary>Recommends that it be approved (GRCM-2021 ¶8.a).</summary>
    Recommends = 7,
}

internal sealed class RelationConfiguration : IEntityTypeConfiguration<Relation>
{
    public void Configure(EntityTypeBuilder<Relation> relation)
    {
        relation.ToTable(
            "relation",
            RecordSchema.Name,
            table =>
                table.HasCheckConstraint(
                    "ck_relation_ends",
                    "(from_id is not null and to_id is not null) or (name is not null and (from_id is not null or to_id is not null))"
                )
        );
        relation.Property(r => r.Kind).HasConversion<short>();
        relation
            .HasIndex(r => new
            {
                r.FromId,
                r.Kind,
                r.ToId,
            })
            .IsUnique()
            .HasFilter("removed_at is null");
        relation
            .HasOne(r => r.From)
            .WithMany()
            .HasForeignKey(r => r.FromId)
            .OnDelete(DeleteBehavior.Cascade);
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
