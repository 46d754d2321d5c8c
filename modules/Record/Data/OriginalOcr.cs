using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Record.Data;

/// <summary>That the text of a file was read from pictures of its pages, and how surely.</summary>
internal sealed class OriginalOcr
{
    public int OriginalId { get; init; }

    /// <summary>How sure the recognition was of all words together, in percent.</summary>
    public int Confidence { get; init; }

    /// <summary><c>es</c> or <c>en</c>: the language that it was read in.</summary>
    public required string Language { get; init; }

    public int Pages { get; init; }

    /// <summary>The lines, from 1, in which doubtful words stand; beside each its word in <see cref="DoubtfulWords" />.</summary>
    public int[] DoubtfulLines { get; init; } = [];

    public string[] DoubtfulWords { get; init; } = [];
}

internal sealed class OriginalOcrConfiguration : IEntityTypeConfiguration<OriginalOcr>
{
    public void Configure(EntityTypeBuilder<OriginalOcr> ocr)
    {
        ocr.ToTable("original_ocr", RecordSchema.Name);
        ocr.HasKey(o => o.OriginalId);
        ocr.HasOne<Original>().WithOne(o => o.Ocr).HasForeignKey<OriginalOcr>(o => o.OriginalId);
    }
}
