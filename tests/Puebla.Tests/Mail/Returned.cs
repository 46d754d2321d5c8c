using Puebla.TestKit;

namespace Puebla.Tests.Mail;

/// <summary>What a mail server returns of a message that it could not deliver.</summary>
internal static class Returned
{
    public static string Report(
        SunkMessage returned,
        string action,
        string status,
        bool whole = true
    ) =>
        $"""
            From: MAILER-DAEMON@mail.example
            To: {returned.From}
            Subject: Returned
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

            --b1
            Content-Type: text/plain

            It did not arrive.
            --b1
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mail.example
            Arrival-Date: Mon, 2 Mar 2026 16:00:00 +0000

            Final-Recipient: rfc822; {returned.To[0]}
            Action: {action}
            Status: {status}
            Diagnostic-Code: smtp; 550 no such user

            --b1
            Content-Type: {(whole ? "message/rfc822" : "text/rfc822-headers")}

            {returned.Text}
            --b1--

            """.ReplaceLineEndings("\r\n");
}
