using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Contacts.Data;

/// <summary>What happened to a mandate: given, its last day moved, ended before it. Never altered.</summary>
internal sealed class MandateChange
{
    public long Id { get; private set; }

    public required Guid MandateId { get; init; }

    public required DateTimeOffset At { get; init; }

    public required MandateChangeKind Kind { get; init; }

    public DateOnly? OldTo { get; init; }

    public DateOnly? NewTo { get; init; }

    public required string ProposedBy { get; init; }

    public string? ConfirmedBy { get; init; }

    /// <summary>The act that two persons agreed on; null for what Puebla itself did.</summary>
    public Guid? ActId { get; init; }
}

/// <summary>Numbers are stored; they never change their meaning.</summary>
internal enum MandateChangeKind
{
    Given = 1,
    EndMoved = 2,
    Ended = 3,

    /// <summary>Its last day is over.</summary>
    Lapsed = 4,
}

internal sealed class MandateChangeConfiguration : IEntityTypeConfiguration<MandateChange>
{
    public void Configure(EntityTypeBuilder<MandateChange> change)
    {
        change.ToTable("mandate_change", ContactsSchema.Name);
        change.Property(c => c.Kind).HasConversion<short>();
        change.HasOne<MandateRow>().WithMany().HasForeignKey(c => c.MandateId);
    }
}
