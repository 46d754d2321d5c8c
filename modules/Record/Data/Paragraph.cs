using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Record.Data;

/// <summary>A provision as one version has it.</summary>
internal sealed class Paragraph
{
    public long Id { get; init; }

    public int VersionId { get; init; }

    public TextVersion Version { get; init; } = null!;

    public long AddressId { get; init; }

    public ParagraphAddress Address { get; init; } = null!;

    /// <summary>Order in the text, from 0.</summary>
    public int Position { get; init; }

    /// <summary>The list head under which it stands.</summary>
    public long? HeadId { get; init; }

    /// <summary>The path as the parser gives it: <c>•2</c> where the address has <c>b2</c>; in an extract the number in the original.</summary>
    public required string CitedPath { get; init; }

    public string? Section { get; init; }

    public string? Heading { get; init; }

    public string? Label { get; init; }

    public int Level { get; init; }

    public required string Text { get; init; }

    public bool Preambular { get; init; }

    public string[] Acts { get; init; } = [];

    public bool Requested { get; init; }

    public string[] Addressees { get; init; } = [];

    public string? DeadlineText { get; init; }

    public DateOnly? DeadlineDate { get; init; }

    public string? DeadlineRelativeTo { get; init; }

    /// <summary>The reference by which a compilation quotes it, as written; null where the whole text is held.</summary>
    public string? QuotedAs { get; init; }

    /// <summary>True where a mark stands in place of the text.</summary>
    public bool IsRedacted { get; init; }

    /// <summary>The person who confirmed what was read; null where nobody did.</summary>
    public Guid? ConfirmedBy { get; set; }

    public DateTimeOffset? ConfirmedAt { get; set; }

    public int FirstLine { get; init; }

    public int LastLine { get; init; }

    public List<ParagraphClause> Clauses { get; } = [];
}

internal sealed class ParagraphConfiguration : IEntityTypeConfiguration<Paragraph>
{
    public void Configure(EntityTypeBuilder<Paragraph> paragraph)
    {
        paragraph.ToTable("provision", RecordSchema.Name);
        paragraph.HasIndex(p => new { p.VersionId, p.Position }).IsUnique();
        paragraph.HasIndex(p => p.AddressId);
        paragraph
            .HasOne(p => p.Version)
            .WithMany(v => v.Paragraphs)
            .HasForeignKey(p => p.VersionId);
        paragraph.HasOne(p => p.Address).WithMany().HasForeignKey(p => p.AddressId);
        paragraph.HasMany(p => p.Clauses).WithOne().HasForeignKey(c => c.ProvisionId);
    }
}
