using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Record.Data;

/// <summary>Provisions on a subject that a person gathered.</summary>
internal sealed class Dossier
{
    public Guid Id { get; init; }

    public string? TitleSpanish { get; set; }

    public string? TitleEnglish { get; set; }

    /// <summary>What it is for, in its makers' words.</summary>
    public string? Note { get; set; }

    /// <summary>Who made it; null once the person was erased.</summary>
    public Guid? OwnerId { get; set; }

    /// <summary>In which mandate, as its word.</summary>
    public required string Mandate { get; init; }

    /// <summary>With whom it is shared; null where it is its maker's alone.</summary>
    public int? AudienceId { get; set; }

    /// <summary>Whether those with whom it is shared may change it as its maker may.</summary>
    public bool IsCommon { get; set; }

    public DateTimeOffset MadeAt { get; init; }

    public DateTimeOffset ChangedAt { get; set; }

    /// <summary>Opaque id of who changed it last.</summary>
    public required string ChangedBy { get; set; }

    public List<DossierEntry> Entries { get; } = [];
}

/// <summary>A provision in a dossier: its place, never its words, so that whatever becomes of them becomes of them here.</summary>
internal sealed class DossierEntry
{
    public Guid Id { get; init; }

    public Guid DossierId { get; init; }

    public Dossier Dossier { get; init; } = null!;

    public long AddressId { get; set; }

    public ParagraphAddress Address { get; init; } = null!;

    /// <summary>What its makers say of it.</summary>
    public string? Note { get; set; }

    /// <summary>The paragraph of which a part was chosen; null where the whole is quoted.</summary>
    public long? PartOfId { get; set; }

    /// <summary>Where each chosen part begins and ends in it, one after the other.</summary>
    public int[] Part { get; set; } = [];

    /// <summary>Changes with every writing.</summary>
    public uint Revision { get; private set; }
}

internal sealed class DossierConfiguration
    : IEntityTypeConfiguration<Dossier>,
        IEntityTypeConfiguration<DossierEntry>
{
    public void Configure(EntityTypeBuilder<Dossier> dossier)
    {
        dossier.ToTable("dossier", RecordSchema.Name);
        dossier.Property(d => d.Id).ValueGeneratedNever();
        dossier.HasIndex(d => d.OwnerId);
        dossier.HasIndex(d => d.AudienceId).HasFilter("audience_id is not null");
        dossier.HasMany(d => d.Entries).WithOne(e => e.Dossier).HasForeignKey(e => e.DossierId);
    }

    public void Configure(EntityTypeBuilder<DossierEntry> entry)
    {
        entry.ToTable("dossier_entry", RecordSchema.Name);
        entry.Property(e => e.Id).ValueGeneratedNever();
        entry.Property(e => e.Revision).HasColumnName("xmin").IsRowVersion();
        entry.HasIndex(e => new { e.DossierId, e.AddressId }).IsUnique();
        entry.HasIndex(e => e.AddressId);
        entry.HasOne(e => e.Address).WithMany().HasForeignKey(e => e.AddressId);
        // The paragraph goes with a text that is taken out; what was chosen of it goes with it.
        entry
            .HasOne<Paragraph>()
            .WithMany()
            .HasForeignKey(e => e.PartOfId)
            .OnDelete(DeleteBehavior.SetNull);
    }
}
