using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Accounts.Data;

/// <summary>What a passkey was asked to sign; good once and for minutes.</summary>
internal sealed class Challenge
{
    public Guid Id { get; init; } = Guid.NewGuid();

    /// <summary>For whom; null where the passkey is to say who it is.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>True where a passkey is to be made.</summary>
    public required bool IsCreation { get; init; }

    /// <summary>The framework's own state, which it compares the answer with.</summary>
    public required string State { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }
}

/// <summary>Counts what failed under a key, and until when one must wait.</summary>
internal sealed class ThrottleCount
{
    public required string Key { get; init; }

    public int Failures { get; set; }

    public DateTimeOffset LastAt { get; set; }

    public DateTimeOffset? WaitUntil { get; set; }
}

internal sealed class ChallengeConfiguration
    : IEntityTypeConfiguration<Challenge>,
        IEntityTypeConfiguration<ThrottleCount>
{
    public void Configure(EntityTypeBuilder<Challenge> challenge)
    {
        challenge.ToTable("challenge", AccountConfiguration.Schema);
        challenge.HasIndex(c => c.ExpiresAt);
    }

    public void Configure(EntityTypeBuilder<ThrottleCount> count)
    {
        count.ToTable("throttle", AccountConfiguration.Schema);
        count.HasKey(c => c.Key);
        count.HasIndex(c => c.LastAt);
    }
}
