using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Record.Data;

/// <summary>A file of a list on its way into the Record. Its bytes lie in pieces beside it until it is kept or refused.</summary>
internal sealed class HandedFile
{
    public long Id { get; init; }

    public Guid HandInId { get; init; }

    public HandIn HandIn { get; init; } = null!;

    public required string Name { get; init; }

    public long Size { get; init; }

    /// <summary>Null until it arrived whole.</summary>
    public byte[]? Sha256 { get; init; }

    public HandedState State { get; set; }

    /// <summary>Code of what it waits for; null where nothing holds it up.</summary>
    public string? WaitsFor { get; set; }

    /// <summary>The page last read, of a scan; 0 where pages are not counted.</summary>
    public int Page { get; set; }

    public int Pages { get; set; }

    /// <summary>The instruments that came of it.</summary>
    public string[] Keys { get; set; } = [];

    /// <summary>Code of what is to be known of a kept file: that it was held already, or was read by recognition.</summary>
    public string? Remark { get; set; }

    /// <summary>How sure the recognition was, in percent.</summary>
    public int? Confidence { get; set; }

    public string? RefusalCode { get; set; }

    public string? RefusalSpanish { get; set; }

    public string? RefusalEnglish { get; set; }

    /// <summary>How often a worker took it; one that takes its worker down each time is given up.</summary>
    public int Attempts { get; set; }

    /// <summary>Who works on it, as a number drawn for each taking; whoever has another one lost it.</summary>
    public Guid? Lease { get; set; }

    public DateTimeOffset? LeasedUntil { get; set; }

    /// <summary>When something last happened to it.</summary>
    public DateTimeOffset TouchedAt { get; set; }

    public List<HandedPiece> Pieces { get; } = [];
}

/// <summary>Where a file stands. Numbers are stored.</summary>
public enum HandedState : short
{
    /// <summary>Its bytes are coming in.</summary>
    Arriving = 0,

    /// <summary>It arrived whole and waits.</summary>
    Received = 1,

    /// <summary>What it is, and whether it does harm, is being looked at.</summary>
    Checking = 2,

    /// <summary>Its text is being read.</summary>
    Reading = 3,

    /// <summary>It is in the Record.</summary>
    Kept = 4,

    /// <summary>It is not, and will not be.</summary>
    Refused = 5,
}

internal sealed class HandedPiece
{
    public long FileId { get; init; }

    public int Number { get; init; }

    public required byte[] Bytes { get; init; }
}

internal sealed class HandedFileConfiguration
    : IEntityTypeConfiguration<HandedFile>,
        IEntityTypeConfiguration<HandedPiece>
{
    public void Configure(EntityTypeBuilder<HandedFile> file)
    {
        file.ToTable("handed_file", RecordSchema.Name);
        file.Property(f => f.State).HasConversion<short>();
        // One content once in a list: of two that arrive at the same time one is the first.
        file.HasIndex(f => new { f.HandInId, f.Sha256 }).IsUnique();
        // What workers look for, few among all that ever came.
        file.HasIndex(f => f.Id)
            .HasFilter("state < 4")
            .HasDatabaseName("ix_handed_file_on_its_way");
        file.HasMany(f => f.Pieces).WithOne().HasForeignKey(p => p.FileId);
    }

    public void Configure(EntityTypeBuilder<HandedPiece> piece)
    {
        piece.ToTable("handed_piece", RecordSchema.Name);
        piece.HasKey(p => new { p.FileId, p.Number });
    }
}
