namespace Puebla.Kernel.Mail;

/// <summary>Writes the words of one kind of message when it goes out. Each module that writes registers its own, scoped.</summary>
public interface IMailKind
{
    /// <summary>Its name: <c>notice</c>.</summary>
    string Kind { get; }

    /// <summary>Whether only somebody who can sign in is written to.</summary>
    bool NeedsAccount { get; }

    /// <summary>The words in the receiver's language; null where there is nothing to say any more.</summary>
    ValueTask<MailText?> Compose(
        MailMessage message,
        Correspondent to,
        CancellationToken stop = default
    );
}

/// <summary>The words of a message. About anything not public they say only that something waits.</summary>
/// <param name="Subject">One line.</param>
/// <param name="Paragraphs">What is said.</param>
/// <param name="Link">Where it is done.</param>
/// <param name="Foot">Why one gets it.</param>
/// <param name="FootLink">Where one changes that; null for nowhere.</param>
public sealed record MailText(
    string Subject,
    IReadOnlyList<string> Paragraphs,
    MailLink Link,
    string Foot,
    MailLink? FootLink = null
);

/// <summary>A link of a message.</summary>
/// <param name="Text">What it is called.</param>
/// <param name="Path">Path on the site, in the receiver's language.</param>
public sealed record MailLink(string Text, string Path);

/// <summary>Whether mail goes out at all; stated by the host.</summary>
/// <param name="Server">The server without its credentials, for those who see to delivery; null where none is set.</param>
/// <param name="Sender">The sender's address; null where none is set.</param>
/// <param name="HasAddress">Whether the site has a public address, which links need.</param>
public sealed record MailChannel(string? Server, string? Sender, bool HasAddress)
{
    /// <summary>Nothing is sent.</summary>
    public static MailChannel Off { get; } = new(null, null, HasAddress: false);

    /// <summary>Whether messages go out.</summary>
    public bool IsOn => Server is not null && Sender is not null && HasAddress;
}
