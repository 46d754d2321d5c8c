using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Accounts.Data;

/// <summary>A passkey: its public half, which is no secret.</summary>
internal sealed class Passkey
{
    public required byte[] CredentialId { get; init; }

    public required Guid PersonId { get; init; }

    /// <summary>What its owner calls it.</summary>
    public required string Name { get; set; }

    public required byte[] PublicKey { get; init; }

    public required long SignCount { get; set; }

    public required string[] Transports { get; init; }

    public required bool IsUserVerified { get; set; }

    public required bool IsBackupEligible { get; init; }

    public required bool IsBackedUp { get; set; }

    public required byte[] AttestationObject { get; init; }

    public required byte[] ClientDataJson { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? UsedAt { get; set; }
}

internal sealed class PasskeyConfiguration : IEntityTypeConfiguration<Passkey>
{
    public void Configure(EntityTypeBuilder<Passkey> passkey)
    {
        passkey.ToTable("passkey", AccountConfiguration.Schema);
        passkey.HasKey(p => p.CredentialId);
        passkey
            .HasOne<Account>()
            .WithMany()
            .HasForeignKey(p => p.PersonId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
