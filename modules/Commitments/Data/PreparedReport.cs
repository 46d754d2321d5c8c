using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Commitments.Data;

/// <summary>What a government prepares to report on its line: seen by that government alone, until one who answers for the country submits it. One for each line.</summary>
internal sealed class PreparedReport
{
    public int LineId { get; init; }

    public CommitmentLine Line { get; init; } = null!;

    public LineState State { get; set; }

    public string? Stage { get; set; }

    public string? Words { get; set; }

    /// <summary>Evidence as the form has it, as JSON.</summary>
    public required string Evidence { get; set; }

    /// <summary>Becomes the report's: submitted twice it is one.</summary>
    public Guid FormId { get; init; } = Guid.CreateVersion7();

    /// <summary>Who last wrote it.</summary>
    public required Guid By { get; set; }

    public required DateTimeOffset At { get; set; }

    public uint Revision { get; private set; }
}

internal sealed class PreparedReportConfiguration : IEntityTypeConfiguration<PreparedReport>
{
    public void Configure(EntityTypeBuilder<PreparedReport> prepared)
    {
        prepared.ToTable("prepared_report", CommitmentsSchema.Name);
        prepared.HasKey(p => p.LineId);
        prepared.Property(p => p.State).HasConversion<short>();
        prepared.Property(p => p.Evidence).HasColumnType("jsonb");
        prepared.Property(p => p.Revision).HasColumnName("xmin").IsRowVersion();
        prepared.HasOne(p => p.Line).WithOne().HasForeignKey<PreparedReport>(p => p.LineId);
    }
}
