using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Record.Data;

/// <summary>One thing that a provision does (GRCM-2017 ¶4 does several).</summary>
internal sealed class ParagraphClause
{
    public long ProvisionId { get; init; }

    public int Position { get; init; }

    public string? Act { get; init; }

    public bool Requested { get; init; }

    public string[] Addressees { get; init; } = [];

    public string? DeadlineText { get; init; }

    public DateOnly? DeadlineDate { get; init; }

    public string? DeadlineRelativeTo { get; init; }

    public string? Condition { get; init; }

    public string[] ProposedBy { get; init; } = [];

    public required string Text { get; init; }

    /// <summary>Whether a person confirmed it, with its provision.</summary>
    public bool Confirmed { get; set; }
}

internal sealed class ParagraphClauseConfiguration : IEntityTypeConfiguration<ParagraphClause>
{
    public void Configure(EntityTypeBuilder<ParagraphClause> clause)
    {
        clause.ToTable("clause", RecordSchema.Name);
        clause.HasKey(c => new { c.ProvisionId, c.Position });
        clause.HasIndex(c => c.DeadlineDate).HasFilter("deadline_date is not null");
    }
}
