using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Puebla.Kernel.Mail;

/// <summary>A message to a person: at most one for each cause. It holds no words; they are found when it goes out.</summary>
public sealed class MailMessage
{
    /// <summary>Its number.</summary>
    public long Id { get; private set; }

    /// <summary>To whom.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>Who writes its words: the name of an <see cref="IMailKind"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Why: <c>notice:KEY</c>, <c>digest:DAY</c>, <c>invitation:ID</c>.</summary>
    public required string Cause { get; init; }

    /// <summary>A secret that its words need, encrypted by keys that are not in the database; taken away once it is sent.</summary>
    public string? Sealed { get; init; }

    /// <summary>Known to the receiver and their mail servers alone: by it a report of non-delivery finds the message.</summary>
    public required string Token { get; init; }

    /// <summary>When it was written, or last put back; giving up is counted from here. UTC.</summary>
    public required DateTimeOffset QueuedAt { get; init; }

    /// <summary>How it stands.</summary>
    public MailState State { get; private set; }

    /// <summary>Not before this instant, UTC.</summary>
    public required DateTimeOffset NextAt { get; init; }

    /// <summary>How often somebody took it in hand.</summary>
    public int Attempts { get; private set; }

    /// <summary>Who has it in hand; another number each time.</summary>
    public Guid? Lease { get; private set; }

    /// <summary>Until when; whoever has it longer has died.</summary>
    public DateTimeOffset? LeasedUntil { get; private set; }

    /// <summary>Hash of the address that it went to.</summary>
    public byte[]? AddressHash { get; private set; }

    /// <summary>What the server answered, as its codes alone: <c>550 5.1.1</c>.</summary>
    public string? Answer { get; private set; }

    /// <summary>The digest that speaks of it; null for one that goes by itself.</summary>
    public long? DigestId { get; private set; }

    /// <summary>When it came to where it stands, UTC; null while it waits.</summary>
    public DateTimeOffset? DoneAt { get; private set; }
}

/// <summary>How a message stands. Numbers are stored; they never change their meaning.</summary>
public enum MailState
{
    /// <summary>Waits for its time, or for a server that answers.</summary>
    Waiting = 0,

    /// <summary>The server is being given the text: from here on nobody but the server knows.</summary>
    InAir = 1,

    /// <summary>The server took it.</summary>
    Sent = 2,

    /// <summary>The process died, or the line broke, while it was in the air. Never sent again by itself.</summary>
    Uncertain = 3,

    /// <summary>The server said no for good.</summary>
    Refused = 4,

    /// <summary>No server took it in time.</summary>
    GivenUp = 5,

    /// <summary>It was taken, and came back.</summary>
    Bounced = 6,

    /// <summary>A digest speaks of it.</summary>
    Gathered = 7,

    /// <summary>Nobody to send it to, an address that does not take mail, or read before it went out.</summary>
    Withheld = 8,
}

internal sealed class MailMessageConfiguration : IEntityTypeConfiguration<MailMessage>
{
    public void Configure(EntityTypeBuilder<MailMessage> message)
    {
        message.ToTable("mail", "kernel");
        message.Property(m => m.State).HasConversion<short>();
        message.HasIndex(m => new { m.PersonId, m.Cause }).IsUnique();
        message.HasIndex(m => m.Token).IsUnique();
        message.HasIndex(m => m.NextAt).HasFilter("state = 0").HasDatabaseName("ix_mail_due");
        message.HasIndex(m => new { m.State, m.DoneAt });
        message.HasIndex(m => m.DigestId);
    }
}
