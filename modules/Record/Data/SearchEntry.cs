using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NpgsqlTypes;

namespace Puebla.Record.Data;

/// <summary>A paragraph as search sees it. Written once; only who may see it is altered: what else a process remembers of an entry by its number stays true.</summary>
internal sealed class SearchEntry
{
    public int Id { get; init; }

    public long ProvisionId { get; init; }

    public Paragraph Provision { get; init; } = null!;

    public int InstrumentId { get; init; }

    public int AudienceId { get; set; }

    /// <summary>First day of the meeting as a number of days; 0 where it is unknown.</summary>
    public int Day { get; init; }

    public int[] Facets { get; init; } = [];

    public required NpgsqlTsVector Words { get; init; }
}

/// <summary>A word that occurs in what an audience may read; suggestions come from here and from nowhere else.</summary>
internal sealed class Word
{
    public int AudienceId { get; init; }

    /// <summary>Lower case without accents.</summary>
    public required string Folded { get; init; }

    /// <summary>As first met.</summary>
    public required string Shown { get; init; }
}

internal sealed class SearchEntryConfiguration
    : IEntityTypeConfiguration<SearchEntry>,
        IEntityTypeConfiguration<Word>
{
    public void Configure(EntityTypeBuilder<SearchEntry> entry)
    {
        entry.ToTable("search_entry", RecordSchema.Name);
        entry.HasIndex(e => e.ProvisionId).IsUnique();
        entry.HasIndex(e => e.InstrumentId);
        entry.HasOne(e => e.Provision).WithMany().HasForeignKey(e => e.ProvisionId);
        entry.HasIndex(e => e.Words).HasMethod("gin");
        entry.HasIndex(e => e.Facets).HasMethod("gin");
        entry.Metadata.Model.GetOrAddPostgresExtension(null, "pg_trgm", null);
    }

    public void Configure(EntityTypeBuilder<Word> word)
    {
        word.ToTable("word", RecordSchema.Name);
        word.HasKey(w => new { w.AudienceId, w.Folded });
        word.Property(w => w.Folded).UseCollation("C");
        word.HasIndex(w => w.Folded).HasMethod("gin").HasOperators("gin_trgm_ops");
    }
}
