using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Record.Data;

/// <summary>The lines that were read from a file, by which every provision knows its place: what a person who reviews sees beside it. They go with the file's bytes.</summary>
internal sealed class OriginalText
{
    public int OriginalId { get; init; }

    /// <summary>The first is line 1.</summary>
    public string[] Lines { get; init; } = [];
}

internal sealed class OriginalTextConfiguration : IEntityTypeConfiguration<OriginalText>
{
    public void Configure(EntityTypeBuilder<OriginalText> text)
    {
        text.ToTable("original_text", RecordSchema.Name);
        text.HasKey(t => t.OriginalId);
        text.HasOne<Original>().WithOne().HasForeignKey<OriginalText>(t => t.OriginalId);
    }
}
