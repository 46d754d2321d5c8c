using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Kernel.Journal;

/// <summary>One line of the journal: who did what, when, why. Written in the transaction of the change, chained at its commit, never altered; only the reason can be erased.</summary>
public sealed class JournalEntry
{
    /// <summary>Its number; grows, may skip. What a reader is told is the position in the chain, which skips nothing.</summary>
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

    /// <summary>Why, in the words of who acted, or the command that was given; null once it was erased.</summary>
    public required string? Reason { get; init; }

    /// <summary>Drawn by the database, so that nobody guesses an erased reason from its seal; erased with it.</summary>
    public byte[]? Salt { get; private set; }

    /// <summary>SHA-256 of salt and reason: what the chain holds in their place.</summary>
    public byte[] Seal { get; private set; } = null!;

    /// <summary>Figures and keys of the change, as JSON, byte for byte as they were written.</summary>
    public required string Details { get; init; }

    /// <summary>The module that wrote it: the action's first word.</summary>
    public string Module { get; private set; } = "";

    /// <summary>The mandate's party, as one word of <see cref="Access.Party"/>; empty where there is none.</summary>
    public string Party { get; private set; } = "";
}

/// <summary>A line's place in the chain.</summary>
internal sealed class JournalLink
{
    public required long Position { get; init; }

    public required long EntryId { get; init; }

    public required byte[] Hash { get; init; }
}

internal sealed class JournalConfiguration
    : IEntityTypeConfiguration<JournalEntry>,
        IEntityTypeConfiguration<JournalLink>
{
    public void Configure(EntityTypeBuilder<JournalEntry> entry)
    {
        entry.ToTable("journal", "kernel");
        entry.Property(e => e.Salt).ValueGeneratedOnAdd();
        entry.Property(e => e.Seal).ValueGeneratedOnAdd();
        entry
            .Property(e => e.Module)
            .HasComputedColumnSql("split_part(action, '.', 1)", stored: true);
        entry
            .Property(e => e.Party)
            .HasComputedColumnSql(
                "split_part(split_part(split_part(mandate, ' ', 1), '@', 2), '/', 1)",
                stored: true
            );
        // The journal is read newest first, by one of these at a time.
        entry.HasIndex(e => new { e.At, e.Id });
        entry.HasIndex(e => new
        {
            e.Subject,
            e.At,
            e.Id,
        });
        entry.HasIndex(e => new
        {
            e.ActorId,
            e.At,
            e.Id,
        });
        entry.HasIndex(e => new
        {
            e.Party,
            e.At,
            e.Id,
        });
        entry.HasIndex(e => new
        {
            e.Audience,
            e.At,
            e.Id,
        });
        entry.HasIndex(e => new
        {
            e.Audience,
            e.Module,
            e.At,
            e.Id,
        });
    }

    public void Configure(EntityTypeBuilder<JournalLink> link)
    {
        link.ToTable("journal_link", "kernel");
        link.HasKey(l => l.Position);
        link.Property(l => l.Position).ValueGeneratedNever();
        link.HasIndex(l => l.EntryId).IsUnique();
        link.HasOne<JournalEntry>()
            .WithOne()
            .HasForeignKey<JournalLink>(l => l.EntryId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
