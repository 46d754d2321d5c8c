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

    public string? Institution { get; set; }

    public required DateTimeOffset AddedAt { get; init; }

    public DateTimeOffset? ErasedAt { get; set; }

    public uint Version { get; private set; }

    public static string KeyOf(string email) => email.Trim().ToLowerInvariant();

    public PersonCard? Card() =>
        Name is { } name
            ? new(
                Id,
                name,
                Email ?? "",
                LanguageExtensions.FromCode(Language),
                Position,
                Institution
            )
            : null;

    public void Erase(DateTimeOffset at)
    {
        (Name, Email, EmailKey, Position, Institution) = (null, null, null, null, null);
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
    }
}
