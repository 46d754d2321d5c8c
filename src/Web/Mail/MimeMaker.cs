using System.Net;
using System.Text;
using MimeKit;
using Puebla.Kernel;
using Puebla.Kernel.Mail;

namespace Puebla.Web.Mail;

/// <summary>Makes a message of words: the same in plain text and in HTML, without an image, a style or anything from elsewhere.</summary>
internal static class MimeMaker
{
    /// <summary>Before the token in a message's own id, and in the address that it goes back to.</summary>
    public const string Mark = "puebla.";

    public static MimeMessage Make(
        MailMessage queued,
        MailText text,
        Correspondent to,
        MailSetup setup,
        Uri site,
        DateTimeOffset now
    )
    {
        var message = new MimeMessage
        {
            Subject = text.Subject,
            Date = now,
            MessageId = $"{Mark}{queued.Token}@{site.Host}",
            Body = new MultipartAlternative(
                new TextPart("plain") { Text = Plain(text, site) },
                new TextPart("html") { Text = Html(text, to.Language, site) }
            ),
        };
        message.From.Add(new MailboxAddress("Puebla", setup.Sender));
        message.To.Add(new MailboxAddress(to.Name, to.Address));
        // Whoever is away need not tell a machine (RFC 3834).
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.Headers.Add("X-Auto-Response-Suppress", "All");
        message.Body.Headers.Add("Content-Language", to.Language.Code);
        return message;
    }

    /// <summary>Where the message goes back to if it cannot be delivered.</summary>
    public static MailboxAddress ReturnTo(MailMessage queued, MailSetup setup)
    {
        if (setup.Bounces is not { } bounces)
        {
            return new("", setup.Sender);
        }
        var at = bounces.LastIndexOf('@');
        return new("", $"{bounces[..at]}+{Mark}{queued.Token}{bounces[at..]}");
    }

    private static string Plain(MailText text, Uri site)
    {
        var plain = new StringBuilder();
        foreach (var paragraph in text.Paragraphs)
        {
            plain.Append(paragraph).Append("\n\n");
        }
        Link(text.Link);
        plain.Append("-- \n").Append(text.Foot).Append('\n');
        if (text.FootLink is { } foot)
        {
            Link(foot);
        }
        return plain.ToString();

        void Link(MailLink link) =>
            plain.Append(link.Text).Append(":\n").Append(Full(link, site)).Append("\n\n");
    }

    private static string Html(MailText text, Language language, Uri site)
    {
        var html = new StringBuilder(
            $"<!doctype html>\n<html lang=\"{language.Code}\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{Safe(text.Subject)}</title></head>\n<body>\n"
        );
        foreach (var paragraph in text.Paragraphs)
        {
            html.Append("<p>").Append(Safe(paragraph)).Append("</p>\n");
        }
        html.Append("<p>").Append(Anchor(text.Link, site)).Append("</p>\n<hr>\n<p><small>");
        html.Append(Safe(text.Foot));
        if (text.FootLink is { } foot)
        {
            html.Append(' ').Append(Anchor(foot, site));
        }
        return html.Append("</small></p>\n</body>\n</html>\n").ToString();
    }

    private static string Anchor(MailLink link, Uri site) =>
        $"<a href=\"{Safe(Full(link, site))}\">{Safe(link.Text)}</a>";

    private static string Full(MailLink link, Uri site) => new Uri(site, link.Path).AbsoluteUri;

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
