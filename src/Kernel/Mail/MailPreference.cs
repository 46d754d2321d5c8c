using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Kernel.Mail;

/// <summary>How a person wants to be written to; without a row the setting <see cref="MailSettings.Delivery"/> decides.</summary>
public sealed class MailPreference
{
    /// <summary>Who.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>One message a day, rather than one for each notice at once.</summary>
    public required bool Daily { get; set; }
}

/// <summary>An address that does not take mail: nothing more is sent to it until it changes or somebody tries again.</summary>
public sealed class MailTrouble
{
    /// <summary>Whose.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>Hash of the address; another address is another matter.</summary>
    public required byte[] AddressHash { get; set; }

    /// <summary>Since when, UTC.</summary>
    public required DateTimeOffset Since { get; set; }

    /// <summary>The codes of the answer: <c>550 5.1.1</c>.</summary>
    public required string Answer { get; set; }
}

internal sealed class MailPreferenceConfiguration
    : IEntityTypeConfiguration<MailPreference>,
        IEntityTypeConfiguration<MailTrouble>
{
    public void Configure(EntityTypeBuilder<MailPreference> preference)
    {
        preference.ToTable("mail_preference", "kernel");
        preference.HasKey(p => p.PersonId);
        preference.Property(p => p.PersonId).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<MailTrouble> trouble)
    {
        trouble.ToTable("mail_trouble", "kernel");
        trouble.HasKey(t => t.PersonId);
        trouble.Property(t => t.PersonId).ValueGeneratedNever();
    }
}
