using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Kernel.Journal;

/// <summary>One line of the journal: who did what, when, why. Written in the transaction of the change, never altered.</summary>
public sealed class JournalEntry
{
    /// <summary>Its number; grows, may skip.</summary>
    public long Id { get; private set; }

    /// <summary>The instant, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Opaque id of who acted.</summary>
    public required string ActorId { get; init; }

    /// <summary>In which mandate, as its word and its id; empty for Puebla itself.</summary>
    public required string Mandate { get; init; }

    /// <summary>Who may read the line, as one word of <see cref="Access.Audience"/>.</summary>
    public required string Audience { get; init; }

    /// <summary>What was done, as a stable code: <c>record.instrument-imported</c>.</summary>
    public required string Action { get; init; }

    /// <summary>What it was done to: the key of an instrument, a register, a file.</summary>
    public required string Subject { get; init; }

    /// <summary>Why, in the words of who acted, or the command that was given.</summary>
    public required string Reason { get; init; }

    /// <summary>Figures and keys of the change, as JSON.</summary>
    public required string Details { get; init; }
}

internal sealed class JournalEntryConfiguration : IEntityTypeConfiguration<JournalEntry>
{
    public void Configure(EntityTypeBuilder<JournalEntry> entry)
    {
        entry.ToTable("journal", "kernel");
        entry.Property(e => e.Details).HasColumnType("jsonb");
        entry.HasIndex(e => e.Subject);
    }
}
