using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Kernel.Access;

/// <summary>The row behind an <see cref="Audience"/>; everything that is classified points at one.</summary>
public sealed class AudienceRow
{
    /// <summary>The number that classified rows and search entries carry. 1 is always public, 2 always members.</summary>
    public int Id { get; init; }

    /// <summary>The mode.</summary>
    public required AccessMode Mode { get; init; }

    /// <summary>Its subject, or empty.</summary>
    public required string Subject { get; init; }

    /// <summary>The audience that the row stands for.</summary>
    public Audience Audience => new(Mode, Subject);
}

internal sealed class AudienceRowConfiguration : IEntityTypeConfiguration<AudienceRow>
{
    public void Configure(EntityTypeBuilder<AudienceRow> row)
    {
        row.ToTable("audience", "kernel");
        row.Property(a => a.Mode).HasConversion<short>();
        row.HasIndex(a => new { a.Mode, a.Subject }).IsUnique();
        row.Ignore(a => a.Audience);
        row.Property(a => a.Id).UseIdentityByDefaultColumn().HasIdentityOptions(startValue: 100);
        row.HasData(
            new AudienceRow
            {
                Id = Audiences.PublicId,
                Mode = AccessMode.Public,
                Subject = "",
            },
            new AudienceRow
            {
                Id = Audiences.MembersId,
                Mode = AccessMode.Members,
                Subject = "",
            },
            new AudienceRow
            {
                Id = 3,
                Mode = AccessMode.HeadsOfDelegation,
                Subject = "",
            },
            new AudienceRow
            {
                Id = 4,
                Mode = AccessMode.PresidencyAndSecretariat,
                Subject = "",
            },
            new AudienceRow
            {
                Id = 5,
                Mode = AccessMode.Administration,
                Subject = "",
            }
        );
    }
}
