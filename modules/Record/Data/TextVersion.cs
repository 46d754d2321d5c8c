using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Record.Data;

/// <summary>One text of an instrument in one language, as it came. A corrected text is a further version; the earlier stays.</summary>
internal sealed class TextVersion
{
    public int Id { get; init; }

    public int InstrumentId { get; init; }

    public Instrument Instrument { get; init; } = null!;

    /// <summary><c>es</c> or <c>en</c>.</summary>
    public required string Language { get; set; }

    /// <summary>Counted from one in each language.</summary>
    public int Number { get; init; }

    /// <summary>True for the version that is shown and searched; one for each language.</summary>
    public bool IsCurrent { get; set; }

    /// <summary>True where it consists of paragraphs quoted elsewhere.</summary>
    public bool IsExtract { get; init; }

    public int OriginalId { get; init; }

    public Original Original { get; init; } = null!;

    /// <summary>Version of the parser that took it apart.</summary>
    public required string Parser { get; init; }

    public DateTimeOffset ImportedAt { get; init; }

    /// <summary>The version of the same file that persons corrected into this one; null for one that stands as it was read.</summary>
    public int? CorrectsId { get; init; }

    /// <summary>When a person went through the whole of it and was done; null where nobody did.</summary>
    public DateTimeOffset? ReviewedAt { get; set; }

    public Guid? ReviewedBy { get; set; }

    /// <summary>What it brings that the earlier had not, as whoever handed it in says.</summary>
    public string? Note { get; init; }

    /// <summary>Who handed its file in; null for what was imported by command.</summary>
    public Guid? HandedInBy { get; init; }

    public List<Paragraph> Paragraphs { get; } = [];

    public List<KeptPart> Parts { get; } = [];
}

internal sealed class TextVersionConfiguration : IEntityTypeConfiguration<TextVersion>
{
    public void Configure(EntityTypeBuilder<TextVersion> version)
    {
        version.ToTable("version", RecordSchema.Name);
        version
            .HasIndex(v => new
            {
                v.InstrumentId,
                v.Language,
                v.Number,
            })
            .IsUnique();
        version
            .HasIndex(v => v.InstrumentId)
            .HasDatabaseName("ix_version_current")
            .HasFilter("is_current");
        version
            .HasOne<TextVersion>()
            .WithMany()
            .HasForeignKey(v => v.CorrectsId)
            .OnDelete(DeleteBehavior.SetNull);
        version.HasOne(v => v.Original).WithMany().HasForeignKey(v => v.OriginalId);
    }
}
