using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Puebla.Kernel.Access;

namespace Puebla.Contacts.Data;

/// <summary>A mandate with its days. It is never deleted: who acted for whom stays known.</summary>
internal sealed class MandateRow
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid PersonId { get; init; }

    public required Office Office { get; init; }

    /// <summary>The party as one word.</summary>
    public required string Party { get; init; }

    public string? Body { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? To { get; set; }

    /// <summary>IANA name of the zone of its days.</summary>
    public required string Zone { get; init; }

    /// <summary>Opaque id of who proposed it, or <c>system</c>.</summary>
    public required string ProposedBy { get; init; }

    /// <summary>Opaque id of who confirmed it; null for what Puebla itself gave.</summary>
    public string? ConfirmedBy { get; init; }

    /// <summary>When it was ended before its last day; null where it was not.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    public uint Version { get; private set; }

    public Mandate Held => new(Id, Office, Kernel.Access.Party.Parse(Party)!.Value, Body);
}

internal sealed class MandateRowConfiguration : IEntityTypeConfiguration<MandateRow>
{
    public void Configure(EntityTypeBuilder<MandateRow> mandate)
    {
        mandate.ToTable("mandate", ContactsSchema.Name);
        mandate.Ignore(m => m.Held);
        mandate.Property(m => m.From).HasColumnName("first_day");
        mandate.Property(m => m.To).HasColumnName("last_day");
        mandate.Property(m => m.Office).HasConversion<short>();
        mandate.Property(m => m.Version).HasColumnName("xmin").IsRowVersion();
        mandate.HasIndex(m => m.Party);
        mandate
            .HasOne<Person>()
            .WithMany()
            .HasForeignKey(m => m.PersonId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
