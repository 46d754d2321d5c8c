using System.Net.Mail;
using Puebla.Web.Mail;

namespace Puebla.Web.Commands;

/// <summary>The mail server and Puebla's addresses there, from the command line. What is refused is not repeated: it may hold a password.</summary>
internal static class MailAddresses
{
    /// <summary>Null where no server is named: then no mail is sent.</summary>
    public static MailSetup? Read(Arguments arguments)
    {
        if (arguments[Option.Smtp] is not { } text)
        {
            return null;
        }
        var server = SmtpServer.Parse(text) ?? throw new UsageException("usage.smtp");
        var sender =
            arguments[Option.MailFrom] ?? throw new UsageException("usage.mail-from-missing");
        var bounces = arguments[Option.MailBounces];
        foreach (var address in new[] { sender, bounces }.OfType<string>())
        {
            if (!MailAddress.TryCreate(address, out var found) || found.Address != address)
            {
                throw new UsageException("usage.email", address);
            }
        }
        return new(server, sender, bounces);
    }
}
