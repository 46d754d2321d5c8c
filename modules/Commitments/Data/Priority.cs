using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Commitments.Data;

/// <summary>That a presidency gave something pending priority (booklet l.769-773), and that it withdrew it. Never deleted: the next presidency reads what the ones before put first.</summary>
internal sealed class Priority
{
    public int Id { get; init; }

    public required int CommitmentId { get; init; }

    public Commitment Commitment { get; init; } = null!;

    /// <summary>Key of the presidency in the register. It holds while that one is in office.</summary>
    public required string Presidency { get; init; }

    public required string Reason { get; init; }

    public required Guid By { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>When the presidency withdrew it; null while it did not.</summary>
    public DateTimeOffset? WithdrawnAt { get; set; }

    public Guid? WithdrawnBy { get; set; }

    public string? WithdrawnReason { get; set; }
}

internal sealed class PriorityConfiguration : IEntityTypeConfiguration<Priority>
{
    public void Configure(EntityTypeBuilder<Priority> priority)
    {
        priority.ToTable("priority", CommitmentsSchema.Name);
        priority
            .HasIndex(p => new { p.CommitmentId, p.Presidency })
            .IsUnique()
            .HasFilter("withdrawn_at is null")
            .HasDatabaseName("ix_priority_standing");
        priority.HasOne(p => p.Commitment).WithMany().HasForeignKey(p => p.CommitmentId);
    }
}
