using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Record.Data;

/// <summary>An adopted text, or another document that the Conference keeps.</summary>
internal sealed class Instrument
{
    public int Id { get; init; }

    /// <summary>As in its address: <c>grcm-2021-12-01</c>. Never changes.</summary>
    public required string Key { get; init; }

    /// <summary>Code of the body that speaks, or its name where it has no code; null where none is known.</summary>
    public string? Body { get; set; }

    public required string Kind { get; set; }

    public string? TitleSpanish { get; set; }

    public string? TitleEnglish { get; set; }

    public string? Place { get; set; }

    public DateOnly? Start { get; set; }

    public DateOnly? End { get; set; }

    public string? ReportsTo { get; set; }

    public string[] Participants { get; set; } = [];

    /// <summary>Codes of the other bodies that a kept document belongs to; empty for adopted texts.</summary>
    public string[] OtherBodies { get; set; } = [];

    /// <summary>The number or reference that whoever wrote a kept document gave it.</summary>
    public string? Reference { get; set; }

    /// <summary>What whoever files a kept document notes about it, for its readers.</summary>
    public string? Note { get; set; }

    /// <summary>When a kept document that was handed in by mistake was withdrawn: then nobody finds it, and nothing of it is destroyed.</summary>
    public DateTimeOffset? WithdrawnAt { get; set; }

    public Guid? WithdrawnBy { get; set; }

    public string? WithdrawnReason { get; set; }

    /// <summary>Key of the meeting that it comes from, as the Conference's facts name it.</summary>
    public string? MeetingKey { get; set; }

    public Holding Held { get; set; }

    /// <summary><c>es</c> or <c>en</c>; null where no document says which text is authentic.</summary>
    public string? AuthenticLanguage { get; set; }

    public InstrumentState State { get; set; }

    public string[] Subjects { get; set; } = [];

    public int AudienceId { get; set; }

    /// <summary>Changes with every writing: whoever decided by an earlier state is asked again.</summary>
    public uint Revision { get; private set; }

    public bool IsSample { get; set; }

    /// <summary>Whether what was read from it waits for a person's eyes.</summary>
    public ReviewState Review { get; set; }

    public DateTimeOffset ReceivedAt { get; init; }

    /// <summary>When it was last decided who may see it; null where nobody ever decided.</summary>
    public DateTimeOffset? DecidedAt { get; set; }

    public List<TextVersion> Versions { get; } = [];
}

/// <summary>How much of a text is held. Numbers are stored.</summary>
public enum Holding : short
{
    Whole = 0,
    InPart = 1,
    OnlyKnown = 2,
}

/// <summary>Where a text stands. Numbers are stored.</summary>
public enum InstrumentState : short
{
    Adopted = 0,
    Draft = 1,
    Superseded = 2,

    /// <summary>Kept, and never meant for adoption: a background paper, a letter.</summary>
    Kept = 3,
}

/// <summary>Whether a person looked at what was read. Numbers are stored.</summary>
public enum ReviewState : short
{
    /// <summary>Nobody was asked: it was imported by command.</summary>
    NotAsked = 0,

    /// <summary>It was handed in and waits.</summary>
    Waiting = 1,

    /// <summary>A person confirmed it.</summary>
    Done = 2,
}

internal sealed class InstrumentConfiguration : IEntityTypeConfiguration<Instrument>
{
    public void Configure(EntityTypeBuilder<Instrument> instrument)
    {
        instrument.ToTable("instrument", RecordSchema.Name);
        instrument.Property(i => i.Held).HasConversion<short>();
        instrument.Property(i => i.State).HasConversion<short>();
        instrument.Property(i => i.Review).HasConversion<short>();
        // The desk asks for those that wait, which are few among all.
        instrument
            .HasIndex(i => i.ReceivedAt)
            .HasFilter("review = 1")
            .HasDatabaseName("ix_instrument_to_review");
        // Reviewed and still closed: the desk asks whether it goes out.
        instrument
            .HasIndex(i => i.Id)
            .HasFilter("review = 2 and decided_at is null and audience_id <> 1")
            .HasDatabaseName("ix_instrument_to_decide");
        instrument.Property(i => i.Revision).HasColumnName("xmin").IsRowVersion();
        instrument.HasIndex(i => i.Key).IsUnique();
        instrument.HasIndex(i => new { i.Body, i.Start });
        instrument.HasIndex(i => i.MeetingKey);
        // Folders read what is kept and not withdrawn, the newest first.
        instrument
            .HasIndex(i => i.Start)
            .HasFilter("state = 3 and withdrawn_at is null")
            .HasDatabaseName("ix_instrument_documents");
        instrument
            .HasMany(i => i.Versions)
            .WithOne(v => v.Instrument)
            .HasForeignKey(v => v.InstrumentId);
    }
}
