using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Contacts.Data;

/// <summary>What was changed in a person's card or in an institution's entry. Never altered, but for the values: they are erased with the person, and when they are old.</summary>
internal sealed class CardChange
{
    public long Id { get; private set; }

    public Guid? PersonId { get; init; }

    public Guid? InstitutionId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Opaque id of who did it, or <c>system</c>.</summary>
    public required string By { get; init; }

    /// <summary>Whether the entry began with it.</summary>
    public bool IsFirst { get; init; }

    /// <summary>Codes of the fields, apart by spaces.</summary>
    public required string Fields { get; init; }

    /// <summary>What each field said before and says since, as JSON; null once erased.</summary>
    public string? Values { get; set; }
}

internal sealed class CardChangeConfiguration : IEntityTypeConfiguration<CardChange>
{
    public void Configure(EntityTypeBuilder<CardChange> change)
    {
        change.ToTable("card_change", ContactsSchema.Name);
        change
            .HasOne<Person>()
            .WithMany()
            .HasForeignKey(c => c.PersonId)
            .OnDelete(DeleteBehavior.Cascade);
        change
            .HasOne<Institution>()
            .WithMany()
            .HasForeignKey(c => c.InstitutionId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
