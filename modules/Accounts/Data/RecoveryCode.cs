using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Accounts.Data;

/// <summary>A code that stands in once for the authenticator app; only its hash is kept.</summary>
internal sealed class RecoveryCode
{
    public required byte[] Hash { get; init; }

    public required Guid PersonId { get; init; }

    public DateTimeOffset? UsedAt { get; set; }
}

internal sealed class RecoveryCodeConfiguration : IEntityTypeConfiguration<RecoveryCode>
{
    public void Configure(EntityTypeBuilder<RecoveryCode> code)
    {
        code.ToTable("recovery_code", AccountConfiguration.Schema);
        code.HasKey(c => new { c.PersonId, c.Hash });
        code.HasOne<Account>()
            .WithMany()
            .HasForeignKey(c => c.PersonId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
