using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Commitments.Data;

/// <summary>A request of an adopted provision as a person confirmed it, with a line for each of those asked.</summary>
internal sealed class Commitment : IOpenable
{
    public int Id { get; init; }

    public required int VerdictId { get; init; }

    public Verdict Verdict { get; init; } = null!;

    /// <summary>The same request as it was asked the time before, where it recurs; null for the first time.</summary>
    public int? FollowsId { get; init; }

    public Commitment? Follows { get; init; }

    /// <summary>The provision's permanent address, again, for the boards.</summary>
    public required long AddressId { get; init; }

    /// <summary>The instrument, for the boards: who may see it may know of the request.</summary>
    public required int InstrumentId { get; init; }

    /// <summary>True for the request of a sample, which nobody adopted and nothing counts.</summary>
    public bool IsSample { get; init; }

    /// <summary>The operative verb as written.</summary>
    public string? Act { get; set; }

    /// <summary>The words of the request, with those of its head where it hangs on one.</summary>
    public required string Words { get; set; }

    public required string Language { get; set; }

    /// <summary>When it was asked: the first day of the meeting; null where no document says.</summary>
    public DateOnly? AskedOn { get; set; }

    /// <summary>The same for the order of the boards, by the database: before every day where no document says.</summary>
    public DateOnly AskedOrder { get; private set; }

    public required Deadline Deadline { get; set; }

    /// <summary>Audience of state, lateness and evidence; the members until a recorded decision opens it.</summary>
    public required int AudienceId { get; set; }

    /// <summary>Whether all members are asked whose names the text does not give ("who have not yet"): lines are added as they become known.</summary>
    public bool AwaitsNames { get; set; }

    /// <summary>Whether every country is asked that belonged on the day: then how it stands is shown country by country.</summary>
    public bool IsOfAll { get; set; }

    /// <summary>Keys of the subjects that the provision mentions, as it was confirmed.</summary>
    public string[] Subjects { get; set; } = [];

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
        // Each time is followed by one.
        commitment
            .HasOne(c => c.Follows)
            .WithOne()
            .HasForeignKey<Commitment>(c => c.FollowsId)
            .OnDelete(DeleteBehavior.Cascade);
        commitment.HasIndex(c => c.AddressId);
        commitment.HasIndex(c => c.InstrumentId);
        commitment
            .Property(c => c.AskedOrder)
            .HasComputedColumnSql("coalesce(asked_on, date '0001-01-01')", stored: true);
        // The boards read the newest first; samples are on none.
        commitment
            .HasIndex(c => new { c.AskedOrder, c.Id })
            .HasFilter("not is_sample")
            .HasDatabaseName("ix_commitment_asked");
        commitment
            .HasIndex(c => new { c.AskedOrder, c.Id }, "ix_commitment_of_all")
            .HasFilter("is_of_all and not is_sample")
            .HasDatabaseName("ix_commitment_of_all");
        commitment.HasIndex(c => c.Subjects).HasMethod("gin");
        commitment
            .HasMany(c => c.Lines)
            .WithOne(l => l.Commitment)
            .HasForeignKey(l => l.CommitmentId);
        commitment.OwnsOne(
            c => c.Deadline,
            deadline =>
            {
                deadline.Property(d => d.Kind).HasConversion<short>();
                // The commitment has words of its own.
                deadline.Property(d => d.Words).HasColumnName("deadline_words");
                deadline.Property(d => d.Unit).HasConversion<short?>();
                deadline.Ignore(d => d.Due);
                deadline.HasIndex(d => d.Meeting);
                deadline.HasIndex(d => d.DueDay);
                deadline.HasIndex(d => d.DueEnds);
            }
        );
        commitment.Navigation(c => c.Deadline).IsRequired();
    }
}
