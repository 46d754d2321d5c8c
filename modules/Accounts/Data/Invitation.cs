using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Accounts.Data;

/// <summary>The way into an account: a link that was handed over once. Only its token's hash is kept.</summary>
internal sealed class Invitation
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid PersonId { get; init; }

    /// <summary>For which party, as one word.</summary>
    public required string Party { get; init; }

    public required byte[] TokenHash { get; init; }

    /// <summary>Opaque id of who invites; <c>system</c> at the command line.</summary>
    public required string InvitedBy { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>Made by a recovery: the person had an account already.</summary>
    public bool IsRecovery { get; init; }

    /// <summary>The token, encrypted by keys that are not in the database, until the one person for whom it is has seen it once.</summary>
    public string? Sealed { get; set; }

    /// <summary>Who may see it.</summary>
    public Guid? SealedFor { get; init; }

    public DateTimeOffset? WithdrawnAt { get; set; }

    public DateTimeOffset? AcceptedAt { get; set; }

    public bool IsOpen(DateTimeOffset now) =>
        AcceptedAt is null && WithdrawnAt is null && ExpiresAt > now;
}

internal sealed class InvitationConfiguration : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> invitation)
    {
        invitation.ToTable("invitation", AccountConfiguration.Schema);
        invitation.HasIndex(i => i.TokenHash).IsUnique();
        invitation.HasIndex(i => i.PersonId);
        invitation.HasIndex(i => i.Party);
    }
}
