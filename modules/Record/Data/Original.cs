using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Record.Data;

/// <summary>A file byte for byte as it came, known by its hash. The bytes lie in pieces beside it, so that one backup holds everything and nothing is read whole.</summary>
internal sealed class Original
{
    public int Id { get; init; }

    public required byte[] Sha256 { get; init; }

    public required string FileName { get; init; }

    public required string MediaType { get; init; }

    public long Size { get; init; }

    public int AudienceId { get; set; }

    public DateTimeOffset ReceivedAt { get; init; }

    /// <summary>When its bytes were taken out; null while they are there. The rest of the row stays and says what was here.</summary>
    public DateTimeOffset? RedactedAt { get; set; }

    /// <summary>Why, as those who may see the document are told.</summary>
    public string? RedactionReason { get; set; }

    /// <summary>True for a scan that was kept while what would read it was not installed: it is read once that is there.</summary>
    public bool AwaitsOcr { get; set; }

    /// <summary>How it was read from pictures; null where its letters stood in it.</summary>
    public OriginalOcr? Ocr { get; init; }

    public List<OriginalPiece> Pieces { get; } = [];
}

internal sealed class OriginalPiece
{
    public const int Size = 1 << 20;

    public int OriginalId { get; init; }

    public int Number { get; init; }

    public required byte[] Bytes { get; init; }
}

internal sealed class OriginalConfiguration
    : IEntityTypeConfiguration<Original>,
        IEntityTypeConfiguration<OriginalPiece>
{
    public void Configure(EntityTypeBuilder<Original> original)
    {
        original.ToTable("original", RecordSchema.Name);
        original.HasIndex(o => o.Sha256).IsUnique();
        original.HasIndex(o => o.Id).HasFilter("awaits_ocr").HasDatabaseName("ix_original_to_read");
        original.HasMany(o => o.Pieces).WithOne().HasForeignKey(p => p.OriginalId);
    }

    public void Configure(EntityTypeBuilder<OriginalPiece> piece)
    {
        piece.ToTable("original_piece", RecordSchema.Name);
        piece.HasKey(p => new { p.OriginalId, p.Number });
    }
}
