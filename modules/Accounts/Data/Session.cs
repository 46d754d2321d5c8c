using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Accounts.Data;

/// <summary>A signed-in browser. The token is in its cookie alone; here is the token's hash.</summary>
internal sealed class Session
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid PersonId { get; init; }

    public required byte[] TokenHash { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Within ten minutes.</summary>
    public required DateTimeOffset SeenAt { get; set; }

    public required DateTimeOffset FreshUntil { get; set; }

    public required Guid DeviceId { get; init; }

    /// <summary>Browser and system in two words.</summary>
    public required string Browser { get; init; }

    /// <summary>The address without its last part.</summary>
    public required string Network { get; init; }

    public DateTimeOffset? EndedAt { get; set; }

    public string? EndedWhy { get; set; }
}

/// <summary>A browser from which a person has signed in before.</summary>
internal sealed class Device
{
    public required Guid Id { get; init; }

    public required Guid PersonId { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
}

internal sealed class SessionConfiguration
    : IEntityTypeConfiguration<Session>,
        IEntityTypeConfiguration<Device>
{
    public void Configure(EntityTypeBuilder<Session> session)
    {
        session.ToTable("session", AccountConfiguration.Schema);
        session.HasIndex(s => s.TokenHash).IsUnique();
        session.HasIndex(s => s.PersonId);
        session
            .HasOne<Account>()
            .WithMany()
            .HasForeignKey(s => s.PersonId)
            .OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<Device> device)
    {
        device.ToTable("device", AccountConfiguration.Schema);
        device.HasKey(d => new { d.PersonId, d.Id });
        device
            .HasOne<Account>()
            .WithMany()
            .HasForeignKey(d => d.PersonId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
