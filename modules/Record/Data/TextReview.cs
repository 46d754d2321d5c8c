using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Record.Data;

/// <summary>A working copy of a version while persons look through it. When they are done it becomes the next version, or marks the one that it was made from, and is gone.</summary>
internal sealed class TextReview
{
    public int Id { get; init; }

    public int VersionId { get; init; }

    public TextVersion Version { get; init; } = null!;

    public DateTimeOffset StartedAt { get; init; }

    public Guid StartedBy { get; init; }

    public List<ReviewItem> Items { get; } = [];
}

/// <summary>A provision or another piece of the text, as the working copy has it.</summary>
internal sealed class ReviewItem
{
    public long Id { get; init; }

    public int ReviewId { get; init; }

    /// <summary>Order in the text, from 0.</summary>
    public int Position { get; set; }

    public ItemKind Kind { get; set; }

    /// <summary>A <c>Passage</c> as JSON.</summary>
    public required string Content { get; set; }

    /// <summary>Counted up with every change of what it says: whoever changed an earlier state sees the change first.</summary>
    public int Revision { get; set; }

    public ItemChange? Change { get; set; }

    public Guid? ChangedBy { get; set; }

    public DateTimeOffset? ChangedAt { get; set; }

    public Guid? ConfirmedBy { get; set; }

    public DateTimeOffset? ConfirmedAt { get; set; }

    /// <summary>The item whose text now holds this one's; null while it stands.</summary>
    public long? GoneInto { get; set; }

    /// <summary>The address that it had in the version reviewed; null for what was cut off or was no provision.</summary>
    public long? AddressId { get; init; }

    /// <summary>Taken out by a redaction: it can be moved by nobody and read by nobody.</summary>
    public bool IsRedacted { get; init; }
}

/// <summary>Numbers are stored.</summary>
public enum ItemKind : short
{
    Provision = 0,
    Front = 1,
    Heading = 2,
    Unplaced = 3,
}

/// <summary>What a person did to a piece of text. Numbers are stored.</summary>
public enum ItemChange : short
{
    Corrected = 0,
    Labelled = 1,
    Clauses = 2,
    Split = 3,
    Joined = 4,
    Placed = 5,
    SetAside = 6,
}

internal sealed class TextReviewConfiguration
    : IEntityTypeConfiguration<TextReview>,
        IEntityTypeConfiguration<ReviewItem>
{
    public void Configure(EntityTypeBuilder<TextReview> review)
    {
        review.ToTable("review", RecordSchema.Name);
        review.HasIndex(r => r.VersionId).IsUnique();
        review.HasOne(r => r.Version).WithMany().HasForeignKey(r => r.VersionId);
        review.HasMany(r => r.Items).WithOne().HasForeignKey(i => i.ReviewId);
    }

    public void Configure(EntityTypeBuilder<ReviewItem> item)
    {
        item.ToTable("review_item", RecordSchema.Name);
        item.Property(i => i.Kind).HasConversion<short>();
        item.Property(i => i.Change).HasConversion<short?>();
        item.Property(i => i.Content).HasColumnType("jsonb");
        item.HasIndex(i => new { i.ReviewId, i.Position });
    }
}
