using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Record.Data;

/// <summary>A decision about who may see an instrument: taken, and then in effect, withdrawn before, or held because something changed in between. Never altered afterwards and never deleted.</summary>
internal sealed class PublicationDecision
{
    public long Id { get; init; }

    public int InstrumentId { get; init; }

    public Instrument Instrument { get; init; } = null!;

    public int FromId { get; init; }

    public int ToId { get; init; }

    /// <summary>Code of the criterion.</summary>
    public required string Criterion { get; init; }

    public required string Reason { get; init; }

    /// <summary>Opaque id of who decided.</summary>
    public required string By { get; init; }

    /// <summary>The mandate in which they did, as one word; empty for Puebla itself.</summary>
    public required string Mandate { get; init; }

    public DateTimeOffset DecidedAt { get; init; }

    /// <summary>From when it is to hold.</summary>
    public DateTimeOffset EffectiveAt { get; init; }

    /// <summary>What the text was when it was decided about.</summary>
    public required string TextState { get; init; }

    /// <summary>True where it was said explicitly that it goes out although it waits for review.</summary>
    public bool DespiteReview { get; init; }

    public DateTimeOffset? AppliedAt { get; set; }

    public DateTimeOffset? WithdrawnAt { get; set; }

    public string? WithdrawnBy { get; set; }

    public string? WithdrawnReason { get; set; }

    /// <summary>When its time came and it was not put into effect; somebody decides anew.</summary>
    public DateTimeOffset? HeldAt { get; set; }

    /// <summary>Why: a code.</summary>
    public string? HeldWhy { get; set; }

    /// <summary>Waits for its time, or for somebody to decide anew.</summary>
    public bool IsOpen => AppliedAt is null && WithdrawnAt is null;
}

internal sealed class PublicationDecisionConfiguration
    : IEntityTypeConfiguration<PublicationDecision>
{
    public void Configure(EntityTypeBuilder<PublicationDecision> decision)
    {
        decision.ToTable("decision", RecordSchema.Name);
        decision.HasOne(d => d.Instrument).WithMany().HasForeignKey(d => d.InstrumentId);
        decision.HasIndex(d => new { d.InstrumentId, d.DecidedAt });
        // At most one that waits, whoever decides at once.
        decision
            .HasIndex(d => d.InstrumentId)
            .IsUnique()
            .HasFilter("applied_at is null and withdrawn_at is null")
            .HasDatabaseName("ix_decision_open");
        decision
            .HasIndex(d => d.EffectiveAt)
            .HasFilter("applied_at is null and withdrawn_at is null and held_at is null")
            .HasDatabaseName("ix_decision_due");
        decision.Ignore(d => d.IsOpen);
    }
}
