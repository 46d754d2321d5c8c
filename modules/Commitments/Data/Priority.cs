using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Commitments.Data;

/// <summary>That a presidency gave something pending priority (booklet l.769-773).</summary>
internal sealed class Priority
{
    public required int CommitmentId { get; init; }

    public Commitment Commitment { get; init; } = null!;

    /// <summary>Key of the presidency in the register.</summary>
    public required string Presidency { get; init; }

    public required string Reason { get; set; }

    public required Guid By { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class PriorityConfiguration : IEntityTypeConfiguration<Priority>
{
    public void Configure(EntityTypeBuilder<Priority> priority)
    {
        priority.ToTable("priority", CommitmentsSchema.Name);
        priority.HasKey(p => new { p.CommitmentId, p.Presidency });
        priority.HasOne(p => p.Commitment).WithMany().HasForeignKey(p => p.CommitmentId);
    }
}
