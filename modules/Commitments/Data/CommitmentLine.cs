using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Commitments.Data;

/// <summary>What is asked of one of those asked, and how it stands there.</summary>
internal sealed class CommitmentLine
{
    public int Id { get; init; }

    public int CommitmentId { get; init; }

    public Commitment Commitment { get; init; } = null!;

    /// <summary>Code of the one asked, as clauses carry it: <c>CRI</c>, <c>secretariat</c>, <c>OIM</c>, <c>working-group-protection</c>.</summary>
    public required string Addressee { get; init; }

    /// <summary>False where a correction of the text no longer asks them: the line stays with what was said of it, and counts for nothing.</summary>
    public bool IsAsked { get; set; } = true;

    public LineState State { get; set; }

    /// <summary>Where it is at, one of the known stages; null where none was named.</summary>
    public string? Stage { get; set; }

    /// <summary>Since when it stands so.</summary>
    public required DateTimeOffset Since { get; set; }

    /// <summary>When the one asked last reported; null while they never did. Reminders go to those alone.</summary>
    public DateTimeOffset? AnsweredAt { get; set; }

    /// <summary>The provision by which it was overtaken or dropped; null while it stands.</summary>
    public long? EndedByAddressId { get; set; }

    /// <summary>Whether the presidency contests what was last reported.</summary>
    public bool IsContested { get; set; }

    public uint Revision { get; private set; }

    public List<LineReport> Reports { get; } = [];
}

/// <summary>How a request stands with one of those asked. Numbers are stored.</summary>
internal enum LineState : short
{
    NotBegun = 0,
    UnderWay = 1,
    Done = 2,

    /// <summary>A later decision took its place.</summary>
    Overtaken = 3,

    /// <summary>A later decision gave it up.</summary>
    Dropped = 4,
}

internal sealed class CommitmentLineConfiguration : IEntityTypeConfiguration<CommitmentLine>
{
    public void Configure(EntityTypeBuilder<CommitmentLine> line)
    {
        line.ToTable("line", CommitmentsSchema.Name);
        line.Property(l => l.State).HasConversion<short>();
        line.Property(l => l.Revision).HasColumnName("xmin").IsRowVersion();
        line.HasIndex(l => new { l.CommitmentId, l.Addressee }).IsUnique();
        line.HasIndex(l => new { l.Addressee, l.State });
        // The desk asks for what is open or contested, which is little among all.
        line.HasIndex(l => l.Addressee)
            .HasFilter("state < 2 or is_contested")
            .HasDatabaseName("ix_line_open");
        line.HasIndex(l => l.EndedByAddressId);
        line.HasMany(l => l.Reports).WithOne(r => r.Line).HasForeignKey(r => r.LineId);
    }
}
