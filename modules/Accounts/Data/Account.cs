using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Accounts.Data;

/// <summary>How a person signs in. The name and the address stand with the person, where they can be erased.</summary>
internal sealed class Account
{
    public required Guid PersonId { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>As the framework's hasher made it; null for one who signs in by passkey alone.</summary>
    public string? PasswordHash { get; set; }

    /// <summary>Secret of the authenticator app, encrypted by keys that are not in the database.</summary>
    public string? AppSecret { get; set; }

    /// <summary>The last time step whose code was accepted: none is accepted twice.</summary>
    public long AppStep { get; set; }

    /// <summary>One of the invented persons of <c>up --demo</c>.</summary>
    public bool IsDemo { get; init; }

    public DateTimeOffset? SeenAt { get; set; }

    public DateTimeOffset? ClosedAt { get; set; }

    public string? ClosedWhy { get; set; }
}

internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public const string Schema = "accounts";

    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.ToTable("account", Schema);
        account.HasKey(a => a.PersonId);
        account.Property(a => a.PersonId).ValueGeneratedNever();
    }
}
