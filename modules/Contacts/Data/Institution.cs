using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Puebla.Kernel;

namespace Puebla.Contacts.Data;

/// <summary>An institution of a party: a ministry, a directorate, an organisation's office. Ended, never deleted.</summary>
internal sealed class Institution
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The party as one word.</summary>
    public required string Party { get; init; }

    public required string NameSpanish { get; set; }

    public string? NameEnglish { get; set; }

    /// <summary>The name as it is compared within its party.</summary>
    public required string NameKey { get; set; }

    public string? Address { get; set; }

    /// <summary>Telephone numbers, one a line.</summary>
    public string? Phones { get; set; }

    /// <summary>Address of the function, not of a person.</summary>
    public string? Email { get; set; }

    public string? Web { get; set; }

    public DateOnly? From { get; set; }

    /// <summary>The last day on which it was there; null while it is.</summary>
    public DateOnly? To { get; set; }

    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>Opaque id of who added it, or <c>system</c>.</summary>
    public required string AddedBy { get; init; }

    public uint Version { get; private set; }

    public LocalizedText Name => new(NameSpanish, NameEnglish);

    public bool StandsOn(DateOnly day) => !(To < day);

    public static string KeyOf(string name) => name.Trim().ToLowerInvariant();
}

internal sealed class InstitutionConfiguration : IEntityTypeConfiguration<Institution>
{
    public void Configure(EntityTypeBuilder<Institution> institution)
    {
        institution.ToTable("institution", ContactsSchema.Name);
        institution.Ignore(i => i.Name);
        institution.Property(i => i.From).HasColumnName("first_day");
        institution.Property(i => i.To).HasColumnName("last_day");
        institution.Property(i => i.Version).HasColumnName("xmin").IsRowVersion();
        institution.HasIndex(i => new { i.Party, i.NameKey }).IsUnique();
    }
}
