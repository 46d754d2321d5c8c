using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Record.Data;

/// <summary>That a paragraph of the Spanish text and one of the English say the same although their addresses differ: a person said so.</summary>
internal sealed class LanguagePair
{
    public long SpanishAddressId { get; init; }

    public long EnglishAddressId { get; init; }

    public int InstrumentId { get; init; }

    public Guid PairedBy { get; init; }

    public DateTimeOffset PairedAt { get; init; }
}

/// <summary>That a person compared two texts as they stand and lets their differences be; a further version of either is compared anew.</summary>
internal sealed class LanguageCheck
{
    public int SpanishVersionId { get; init; }

    public int EnglishVersionId { get; init; }

    public Guid CheckedBy { get; init; }

    public DateTimeOffset CheckedAt { get; init; }
}

internal sealed class LanguagePairConfiguration
    : IEntityTypeConfiguration<LanguagePair>,
        IEntityTypeConfiguration<LanguageCheck>
{
    public void Configure(EntityTypeBuilder<LanguagePair> pair)
    {
        pair.ToTable("language_pair", RecordSchema.Name);
        pair.HasKey(p => p.SpanishAddressId);
        pair.HasIndex(p => p.EnglishAddressId).IsUnique();
        pair.HasIndex(p => p.InstrumentId);
        pair.HasOne<ParagraphAddress>().WithMany().HasForeignKey(p => p.SpanishAddressId);
        pair.HasOne<ParagraphAddress>().WithMany().HasForeignKey(p => p.EnglishAddressId);
        pair.HasOne<Instrument>().WithMany().HasForeignKey(p => p.InstrumentId);
    }

    public void Configure(EntityTypeBuilder<LanguageCheck> check)
    {
        check.ToTable("language_check", RecordSchema.Name);
        check.HasKey(c => new { c.SpanishVersionId, c.EnglishVersionId });
        check.HasOne<TextVersion>().WithMany().HasForeignKey(c => c.SpanishVersionId);
        check.HasOne<TextVersion>().WithMany().HasForeignKey(c => c.EnglishVersionId);
    }
}
