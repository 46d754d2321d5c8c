using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Contacts.Data;

/// <summary>That somebody confirmed, for a party, that an entry is current. One more row each time: the last one counts.</summary>
internal sealed class Confirmation
{
    public long Id { get; private set; }

    /// <summary>The party as one word.</summary>
    public required string Party { get; init; }

    /// <summary>A person's id, or an institution's.</summary>
    public required Guid EntryId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Opaque id of who confirmed.</summary>
    public required string By { get; init; }

    /// <summary>Whether it was confirmed by changing it, all of it being shown. That alone is no confirmation of the party's other entries.</summary>
    public bool ByChange { get; init; }
}

internal sealed class ConfirmationConfiguration : IEntityTypeConfiguration<Confirmation>
{
    public void Configure(EntityTypeBuilder<Confirmation> confirmation)
    {
        confirmation.ToTable("confirmation", ContactsSchema.Name);
        confirmation.HasIndex(c => new
        {
            c.Party,
            c.EntryId,
            c.Id,
        });
    }
}
