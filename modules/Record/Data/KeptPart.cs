using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Record.Data;

/// <summary>A piece of a text that is no provision: kept and shown, so that nothing is lost.</summary>
internal sealed class KeptPart
{
    public int VersionId { get; init; }

    public int Position { get; init; }

    public PartKind Kind { get; init; }

    public required string Text { get; init; }

    /// <summary>Why it could not be placed; null for front matter and headings.</summary>
    public string? Why { get; init; }

    public int FirstLine { get; init; }

    public int LastLine { get; init; }
}

/// <summary>Numbers are stored.</summary>
public enum PartKind : short
{
    Front = 0,
    Heading = 1,
    Unplaced = 2,
}

internal sealed class KeptPartConfiguration : IEntityTypeConfiguration<KeptPart>
{
    public void Configure(EntityTypeBuilder<KeptPart> part)
    {
        part.ToTable("part", RecordSchema.Name);
        part.HasKey(p => new { p.VersionId, p.Position });
        part.Property(p => p.Kind).HasConversion<short>();
        part.HasOne<TextVersion>().WithMany(v => v.Parts).HasForeignKey(p => p.VersionId);
    }
}
