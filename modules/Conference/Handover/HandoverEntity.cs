using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Puebla.Conference.Contracts;
using Puebla.Conference.Data;
using Puebla.Conference.Data.Rows;

namespace Puebla.Conference.Handover;

/// <summary>A handover as it was recorded. Never altered: a correction is a new one that supersedes it.</summary>
internal sealed class HandoverEntity
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string Country { get; init; }

    public required int Year { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Zone { get; init; }

    public string? Meeting { get; init; }

    public string? Next { get; init; }

    /// <summary>The one that it corrects; null for none.</summary>
    public Guid? Supersedes { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public RecordedHandover ToFact() => new(Id, Country, Year, At, Zone, Meeting, Next);
}

internal sealed class HandoverConfiguration : IEntityTypeConfiguration<HandoverEntity>
{
    public void Configure(EntityTypeBuilder<HandoverEntity> row)
    {
        row.ToTable("handover", RegisterConfiguration<PresidencyRow>.Schema);
        row.HasIndex(r => r.Supersedes).IsUnique();
        row.HasOne<HandoverEntity>()
            .WithMany()
            .HasForeignKey(r => r.Supersedes)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
