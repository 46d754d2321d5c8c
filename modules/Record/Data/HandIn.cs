using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Record.Data;

/// <summary>Documents that a person handed in together, and what they said of them all.</summary>
internal sealed class HandIn
{
    public required Guid Id { get; init; }

    public required Guid PersonId { get; init; }

    /// <summary>The mandate in which they were handed in, as <see cref="Intake.MandateWord" /> writes it.</summary>
    public required string Mandate { get; init; }

    /// <summary>Code of the body whose documents they are; null where the texts themselves say.</summary>
    public string? Body { get; init; }

    /// <summary>Codes of the other bodies that they belong to.</summary>
    public string[] OtherBodies { get; init; } = [];

    public string? MeetingKey { get; init; }

    /// <summary>Who may see them until somebody decides otherwise.</summary>
    public required int AudienceId { get; init; }

    /// <summary>Kind of internal document; null for adopted texts, whose kind is read from them.</summary>
    public string? Kind { get; init; }

    /// <summary>Key of the kept document of which they are a further version; null where each is a document of its own.</summary>
    public string? Target { get; init; }

    /// <summary>What the further version changes.</summary>
    public string? VersionNote { get; init; }

    /// <summary><c>es</c> or <c>en</c> where that was said; null where the text tells.</summary>
    public string? Language { get; init; }

    public required string Reason { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>When who handed in was last told that all of it came to its end.</summary>
    public DateTimeOffset? ToldAt { get; set; }

    /// <summary>When they said that they know which files were not taken.</summary>
    public DateTimeOffset? SettledAt { get; set; }

    public List<HandedFile> Files { get; } = [];
}

internal sealed class HandInConfiguration : IEntityTypeConfiguration<HandIn>
{
    public void Configure(EntityTypeBuilder<HandIn> list)
    {
        list.ToTable("hand_in", RecordSchema.Name);
        list.Property(l => l.Id).ValueGeneratedNever();
        list.HasIndex(l => new { l.PersonId, l.At });
        list.HasIndex(l => l.At).HasFilter("told_at is null").HasDatabaseName("ix_hand_in_to_tell");
        list.HasMany(l => l.Files).WithOne(f => f.HandIn).HasForeignKey(f => f.HandInId);
    }
}
