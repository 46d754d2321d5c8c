using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Commitments.Data;

/// <summary>A decision that opened how a commitment or a proposal stands to others, or closed it again. Never altered and never deleted.</summary>
internal sealed class Opening
{
    public int Id { get; init; }

    /// <summary>The commitment; null where it is of a proposal.</summary>
    public int? CommitmentId { get; init; }

    /// <summary>The proposal; null where it is of a commitment.</summary>
    public int? ProposalId { get; init; }

    public required int FromId { get; init; }

    public required int ToId { get; init; }

    /// <summary>Code of the criterion, as for documents.</summary>
    public required string Criterion { get; init; }

    public required string Reason { get; init; }

    public required Guid By { get; init; }

    /// <summary>The mandate in which they decided, as one word.</summary>
    public required string Mandate { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class OpeningConfiguration : IEntityTypeConfiguration<Opening>
{
    public void Configure(EntityTypeBuilder<Opening> opening)
    {
        opening.ToTable(
            "opening",
            CommitmentsSchema.Name,
            table =>
                table.HasCheckConstraint(
                    "ck_opening_of_one",
                    "(commitment_id is null) <> (proposal_id is null)"
                )
        );
        opening.HasIndex(o => o.CommitmentId);
        opening.HasIndex(o => o.ProposalId);
        // Goes only with what it is about, as samples are taken away with their text.
        opening
            .HasOne<Commitment>()
            .WithMany()
            .HasForeignKey(o => o.CommitmentId)
            .OnDelete(DeleteBehavior.Cascade);
        opening
            .HasOne<Proposal>()
            .WithMany()
            .HasForeignKey(o => o.ProposalId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
