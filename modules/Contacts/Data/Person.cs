using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Puebla.Contacts.Contracts;
using Puebla.Kernel;

namespace Puebla.Contacts.Data;

/// <summary>A person. Everything but the id and the two instants can be erased.</summary>
internal sealed class Person
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public string? Name { get; set; }

    public string? Email { get; set; }

    /// <summary>The address as it is compared: two that differ in case alone are one.</summary>
    public string? EmailKey { get; set; }

    public required string Language { get; set; }

    public string? Position { get; set; }

    /// <summary>The institution in words, while it is not in the register.</summary>
    public string? Institution { get; set; }

    /// <summary>The institution in the register.</summary>
    public Guid? InstitutionId { get; set; }

    /// <summary>Telephone numbers, one a line.</summary>
    public string? Phones { get; set; }

    public required DateTimeOffset AddedAt { get; init; }

    public DateTimeOffset? ErasedAt { get; set; }

    public uint Version { get; private set; }

    public static string KeyOf(string email) => email.Trim().ToLowerInvariant();

    public PersonCard? Card(string? institution = null) =>
        Name is { } name
            ? new(
                Id,
                name,
                Email ?? "",
                LanguageExtensions.FromCode(Language),
                Position,
                institution ?? Institution
            )
            : null;

    public void Erase(DateTimeOffset at)
    {
        (Name, Email, EmailKey, Position) = (null, null, null, null);
        (Institution, InstitutionId, Phones) = (null, null, null);
        ErasedAt = at;
    }
}

internal sealed class PersonConfiguration : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.ToTable("person", ContactsSchema.Name);
        person.HasIndex(p => p.EmailKey).IsUnique();
        person.Property(p => p.Version).HasColumnName("xmin").IsRowVersion();
        person
            .HasOne<Institution>()
            .WithMany()
            .HasForeignKey(p => p.InstitutionId)
            .OnDelete(DeleteBehavior.SetNull);
    }
}
