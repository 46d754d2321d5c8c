using System.Net.Security;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Puebla.Web.Mail;

/// <summary>The conversation with the server, which stops before the text goes out to ask whether it may.</summary>
internal sealed class SmtpPost : SmtpClient
{
    private readonly SmtpServer _server;
    private Func<bool> _mayGo = () => false;

    public SmtpPost(SmtpServer server, string localName)
    {
        _server = server;
        LocalDomain = localName;
        // Lists of revoked certificates are fetched from elsewhere, and a site that cannot reach them would send nothing.
        CheckCertificateRevocation = false;
        if (server.Trusted is { } trusted)
        {
            ServerCertificateValidationCallback = (_, certificate, _, errors) =>
                errors == SslPolicyErrors.None
                || (
                    errors == SslPolicyErrors.RemoteCertificateChainErrors
                    && certificate?.GetCertHashString() == trusted.GetCertHashString()
                );
        }
    }

    public async Task Open(CancellationToken stop)
    {
        await ConnectAsync(
            _server.Host,
            _server.Port,
            _server.Security switch
            {
                SmtpSecurity.Tls => SecureSocketOptions.SslOnConnect,
                SmtpSecurity.StartTls => SecureSocketOptions.StartTls,
                _ => SecureSocketOptions.None,
            },
            stop
        );
        if (_server.User is { } user)
        {
            await AuthenticateAsync(user, _server.Password ?? "", stop);
        }
    }

    /// <summary>Hands a message over. <paramref name="mayGo"/> is asked when the server has taken sender and receiver, before it is given the text.</summary>
    public Task Hand(
        MimeMessage message,
        MailboxAddress returnTo,
        Func<bool> mayGo,
        CancellationToken stop
    )
    {
        _mayGo = mayGo;
        return SendAsync(message, returnTo, [.. message.To.Mailboxes], stop);
    }

    protected override void OnRecipientAccepted(
        MimeMessage message,
        MailboxAddress mailbox,
        SmtpResponse response
    )
    {
        if (!_mayGo())
        {
            throw new LeaseLostException();
        }
    }
}

/// <summary>Somebody else has the message in hand.</summary>
internal sealed class LeaseLostException : Exception;
