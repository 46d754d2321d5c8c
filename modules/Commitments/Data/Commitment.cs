using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Commitments.Data;

/// <summary>A request of an adopted provision as a person confirmed it, with a line for each of those asked.</summary>
internal sealed class Commitment
{
    public int Id { get; init; }

    public required int VerdictId { get; init; }

    public Verdict Verdict { get; init; } = null!;

    /// <summary>The provision's permanent address, again, for the boards.</summary>
    public required long AddressId { get; init; }

    /// <summary>The instrument, for the boards: who may see it may know of the request.</summary>
    public required int InstrumentId { get; init; }

    /// <summary>The operative verb as written.</summary>
    public string? Act { get; set; }

    /// <summary>The words of the request, with those of its head where it hangs on one.</summary>
    public required string Words { get; set; }

    public required string Language { get; set; }

    /// <summary>When it was asked: the first day of the meeting; null where no document says.</summary>
    public DateOnly? AskedOn { get; set; }

    public required Deadline Deadline { get; set; }

    /// <summary>Audience of state, lateness and evidence; the members until a recorded decision opens it.</summary>
    public required int AudienceId { get; set; }

    /// <summary>Whether all members are asked whose names the text does not give ("who have not yet"): lines are added as they become known.</summary>
    public bool AwaitsNames { get; set; }

    public required DateTimeOffset ConfirmedAt { get; init; }

    public uint Revision { get; private set; }

    public List<CommitmentLine> Lines { get; } = [];
}

internal sealed class CommitmentConfiguration : IEntityTypeConfiguration<Commitment>
{
    public void Configure(EntityTypeBuilder<Commitment> commitment)
    {
        commitment.ToTable("commitment", CommitmentsSchema.Name);
        commitment.Property(c => c.Revision).HasColumnName("xmin").IsRowVersion();
        commitment.HasOne(c => c.Verdict).WithMany().HasForeignKey(c => c.VerdictId);
        commitment.HasIndex(c => c.AddressId);
        commitment.HasIndex(c => c.InstrumentId);
        commitment
            .HasMany(c => c.Lines)
            .WithOne(l => l.Commitment)
            .HasForeignKey(l => l.CommitmentId);
        commitment.OwnsOne(
            c => c.Deadline,
            deadline =>
            {
                deadline.Property(d => d.Kind).HasConversion<short>();
                deadline.Property(d => d.Unit).HasConversion<short?>();
                deadline.HasIndex(d => d.Meeting);
                deadline.HasIndex(d => d.DueDay);
            }
        );
        commitment.Navigation(c => c.Deadline).IsRequired();
    }
}
