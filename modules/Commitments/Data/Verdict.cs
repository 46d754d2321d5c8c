using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Commitments.Data;

/// <summary>What a person found in a clause. A clause without one is history that nobody confirmed yet.</summary>
internal sealed class Verdict
{
    public int Id { get; init; }

    /// <summary>The provision's permanent address.</summary>
    public required long AddressId { get; init; }

    /// <summary>The instrument, for who may see it.</summary>
    public required int InstrumentId { get; init; }

    /// <summary>Which clause, as it was counted when it was last read.</summary>
    public required int Position { get; set; }

    /// <summary>The clause's words as the person read them. Where the text now says something else, it was corrected since.</summary>
    public required string Words { get; set; }

    /// <summary>Digest of <see cref="Words"/>, by the database: of one provision the same words are judged once.</summary>
    public string WordsDigest { get; private set; } = "";

    /// <summary>Language of the words.</summary>
    public required string Language { get; set; }

    public required Finding Finding { get; set; }

    /// <summary>Why it asks nothing, or why the finding was changed; null where it was confirmed as understood.</summary>
    public string? Reason { get; set; }

    public required Guid By { get; set; }

    public required DateTimeOffset At { get; set; }

    /// <summary>The act in which it was last said: what was confirmed in one stroke is undone in one.</summary>
    public required Guid Batch { get; set; }

    /// <summary>Whether it was changed since it was first said: then it cannot simply be taken back.</summary>
    public bool IsRevised { get; set; }

    public uint Revision { get; private set; }
}

/// <summary>What a clause is to those who follow it up. Numbers are stored.</summary>
internal enum Finding : short
{
    /// <summary>Somebody is asked: a commitment.</summary>
    Commitment = 1,

    /// <summary>It was noted only, and is kept as a proposal or a contribution.</summary>
    Proposal = 2,

    /// <summary>Nothing to follow up: courtesy, a statement, a frame whose items carry the request.</summary>
    Nothing = 3,
}

internal sealed class VerdictConfiguration : IEntityTypeConfiguration<Verdict>
{
    public void Configure(EntityTypeBuilder<Verdict> verdict)
    {
        verdict.ToTable("verdict", CommitmentsSchema.Name);
        verdict.Property(v => v.Finding).HasConversion<short>();
        verdict.Property(v => v.Revision).HasColumnName("xmin").IsRowVersion();
        verdict.Property(v => v.WordsDigest).HasComputedColumnSql("md5(words)", stored: true);
        verdict.HasIndex(v => new { v.AddressId, v.WordsDigest }).IsUnique();
        verdict.HasIndex(v => v.Batch);
        verdict.HasIndex(v => new { v.By, v.At });
    }
}
