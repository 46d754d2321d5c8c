using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace Puebla.Web.Mail;

/// <summary>How the line to the mail server is closed to others.</summary>
public enum SmtpSecurity
{
    /// <summary>Not at all: on this machine alone.</summary>
    None,

    /// <summary>STARTTLS; a server that does not offer it is not spoken to.</summary>
    StartTls,

    /// <summary>TLS from the first byte.</summary>
    Tls,
}

/// <summary>The mail server that takes Puebla's messages, and with what names.</summary>
/// <param name="Host">Its name, which its certificate must bear.</param>
/// <param name="Port">Its port.</param>
/// <param name="Security">How the line is closed.</param>
public sealed record SmtpServer(string Host, int Port, SmtpSecurity Security)
{
    private const int Submission = 587;
    private const int SubmissionOverTls = 465;

    /// <summary>Who Puebla is there; null for a server that asks nobody.</summary>
    public string? User { get; init; }

    /// <summary>The password; written nowhere.</summary>
    public string? Password { get; init; }

    /// <summary>A certificate that is trusted besides the system's authorities; for tests.</summary>
    public X509Certificate2? Trusted { get; init; }

    /// <summary>Reads <c>smtp://user:password@host:587</c>, or <c>smtps://</c> for TLS from the first byte; null where it is neither.</summary>
    public static SmtpServer? Parse(string text)
    {
        if (
            !Uri.TryCreate(text, UriKind.Absolute, out var address)
            || address.Scheme is not ("smtp" or "smtps")
            || address.Host.Length == 0
            || address.PathAndQuery is not ("/" or "")
        )
        {
            return null;
        }
        var secure = address.Scheme == "smtps";
        var names = address.UserInfo.Split(':', 2);
        var port =
            address.Port > 0 ? address.Port
            : secure ? SubmissionOverTls
            : Submission;
        return new(address.Host.Trim('[', ']'), port, SecurityOf(address, secure))
        {
            User = names[0].Length > 0 ? Uri.UnescapeDataString(names[0]) : null,
            Password = names.Length > 1 ? Uri.UnescapeDataString(names[1]) : null,
        };
    }

    /// <summary>Without the credentials.</summary>
    public override string ToString() => string.Create(null, $"{Host}:{Port}");

    private static SmtpSecurity SecurityOf(Uri address, bool secure) =>
        secure ? SmtpSecurity.Tls
        : address.Host == "localhost"
        || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip))
            ? SmtpSecurity.None
        : SmtpSecurity.StartTls;
}

/// <summary>What mail is sent with.</summary>
/// <param name="Server">The server.</param>
/// <param name="Sender">The address that messages come from.</param>
/// <param name="Bounces">The address that undeliverable ones go back to; each message has one of its own, with its token after a plus sign. Null where the sender's is used for all.</param>
public sealed record MailSetup(SmtpServer Server, string Sender, string? Bounces = null);
