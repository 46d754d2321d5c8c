using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Commitments.Data;

/// <summary>Something that was said of how a line stands. Nothing is ever taken out; what was prepared and not yet submitted is kept apart (<see cref="PreparedReport"/>).</summary>
internal sealed class LineReport
{
    public int Id { get; init; }

    public int LineId { get; init; }

    public CommitmentLine Line { get; init; } = null!;

    public required ReportKind Kind { get; init; }

    /// <summary>How it stands by this report; of a contest, how it stood.</summary>
    public required LineState State { get; init; }

    public string? Stage { get; init; }

    /// <summary>In the reporter's words; null where there was nothing to add.</summary>
    public string? Words { get; set; }

    /// <summary>From where the Secretariat knows what it noted.</summary>
    public string? Source { get; init; }

    /// <summary>The provision that overtook or dropped it; null where none did.</summary>
    public long? AddressId { get; init; }

    /// <summary>The form by which it came: posted twice it is one report.</summary>
    public Guid? FormId { get; init; }

    public required Guid By { get; init; }

    /// <summary>The mandate in which it was said, as one word.</summary>
    public required string Mandate { get; init; }

    public required DateTimeOffset At { get; init; }

    public List<Evidence> Evidence { get; } = [];
}

/// <summary>Who said it, and in which right. Numbers are stored.</summary>
internal enum ReportKind : short
{
    /// <summary>Reported by the one asked.</summary>
    Reported = 1,

    /// <summary>Noted by the Secretariat.</summary>
    Noted = 2,

    /// <summary>Contested by the presidency, which monitors what is pending (booklet l.798-799).</summary>
    Contested = 3,

    /// <summary>Overtaken or dropped by a later decision.</summary>
    Decided = 4,

    /// <summary>That a later decision overtook or dropped it was taken back: it stands as before.</summary>
    Restored = 5,
}

/// <summary>What shows that a report is right.</summary>
internal sealed class Evidence
{
    public int Id { get; init; }

    public int ReportId { get; init; }

    public required EvidenceKind Kind { get; init; }

    /// <summary>Key of the document in the Record; it is shown to those who may see it now, whoever saw it then.</summary>
    public string? InstrumentKey { get; init; }

    /// <summary>The activity or the answer in words.</summary>
    public string? Words { get; init; }

    public DateOnly? Day { get; init; }
}

/// <summary>Sorts of evidence. Numbers are stored.</summary>
internal enum EvidenceKind : short
{
    Document = 1,
    Activity = 2,
    Answer = 3,
}

internal sealed class LineReportConfiguration
    : IEntityTypeConfiguration<LineReport>,
        IEntityTypeConfiguration<Evidence>
{
    public void Configure(EntityTypeBuilder<LineReport> report)
    {
        report.ToTable("report", CommitmentsSchema.Name);
        report.Property(r => r.Kind).HasConversion<short>();
        report.Property(r => r.State).HasConversion<short>();
        // In the order in which they came, whatever the clock said.
        report.HasIndex(r => new { r.LineId, r.Id });
        report.HasIndex(r => r.FormId).IsUnique();
        report.HasMany(r => r.Evidence).WithOne().HasForeignKey(e => e.ReportId);
    }

    public void Configure(EntityTypeBuilder<Evidence> evidence)
    {
        evidence.ToTable("evidence", CommitmentsSchema.Name);
        evidence.Property(e => e.Kind).HasConversion<short>();
    }
}
