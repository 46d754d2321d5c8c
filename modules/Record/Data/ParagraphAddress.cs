using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Record.Data;

/// <summary>The permanent place of a paragraph within its instrument, in every version and in both languages. Its number is the paragraph's permanent id.</summary>
internal sealed class ParagraphAddress
{
    public long Id { get; init; }

    public int InstrumentId { get; init; }

    public Instrument Instrument { get; init; } = null!;

    /// <summary>As in the address: <c>1.e</c>, <c>r.1</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Where a corrected text has this paragraph now; null while the address stands.</summary>
    public long? MovedToId { get; set; }
}

internal sealed class ParagraphAddressConfiguration : IEntityTypeConfiguration<ParagraphAddress>
{
    public void Configure(EntityTypeBuilder<ParagraphAddress> address)
    {
        address.ToTable("address", RecordSchema.Name);
        address.HasIndex(a => new { a.InstrumentId, a.Path }).IsUnique();
        address.HasOne(a => a.Instrument).WithMany().HasForeignKey(a => a.InstrumentId);
        address
            .HasOne<ParagraphAddress>()
            .WithMany()
            .HasForeignKey(a => a.MovedToId)
            .OnDelete(DeleteBehavior.SetNull);
    }
}
