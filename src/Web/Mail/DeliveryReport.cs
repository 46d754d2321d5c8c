using System.Text.RegularExpressions;
using MimeKit;

namespace Puebla.Web.Mail;

/// <summary>What a mail server reports about a message that it had taken (RFC 3464).</summary>
/// <param name="Token">The message's token; null where the report names none of ours.</param>
/// <param name="Failed">Whether it came back for good; a delay, or a delivery, is nothing to act upon.</param>
/// <param name="Status">The codes: <c>5.1.1</c>.</param>
internal sealed partial record DeliveryReport(string? Token, bool Failed, string Status)
{
    // Deeper than any server nests, and small enough that nobody keeps us busy.
    private const int MostParts = 40;

    /// <summary>Reads one; null where the message is no report.</summary>
    public static async Task<DeliveryReport?> Read(Stream message, CancellationToken stop)
    {
        if (await Load(message, stop) is not { } report)
        {
            return null;
        }
        var parts = Parts(report.Body).Take(MostParts).ToList();
        var groups = parts
            .OfType<MessageDeliveryStatus>()
            .SelectMany(status => status.StatusGroups)
            .ToList();
        if (groups.Count == 0)
        {
            return null;
        }
        var recipient = groups.Find(group => group.Contains("Action"));
        var status = Codes().Match(recipient?["Status"] ?? "").Value;
        return new(
            TokenOf(report, parts, groups),
            recipient?["Action"]?.Trim().ToLowerInvariant() == "failed"
                && status.StartsWith("5.", StringComparison.Ordinal),
            status
        );
    }

    private static async Task<MimeMessage?> Load(Stream message, CancellationToken stop)
    {
        try
        {
            return await MimeMessage.LoadAsync(message, stop);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    // The address that it came back to, else the id that the returned head names, else the envelope's.
    private static string? TokenOf(
        MimeMessage report,
        IReadOnlyList<MimeEntity> parts,
        IEnumerable<HeaderList> groups
    ) =>
        report
            .Headers.Where(header =>
                header.Field is "To" or "Delivered-To" or "X-Original-To" or "Envelope-To"
            )
            .Select(header => header.Value)
            .Concat(parts.OfType<MessagePart>().Select(part => part.Message?.MessageId ?? ""))
            .Concat(parts.OfType<TextPart>().Where(IsHead).Select(IdIn))
            .Concat(groups.Select(group => group["Original-Envelope-Id"] ?? ""))
            .Concat(report.References)
            .Append(report.InReplyTo ?? "")
            .Select(text => Token32().Match(text))
            .Where(match => match.Success)
            .Select(match => match.Groups["token"].Value)
            .FirstOrDefault();

    private static bool IsHead(TextPart part) =>
        part.ContentType.IsMimeType("text", "rfc822-headers");

    private static string IdIn(TextPart part) => MessageId().Match(part.Text).Value;

    private static IEnumerable<MimeEntity> Parts(MimeEntity? entity) =>
        entity switch
        {
            null => [],
            Multipart multipart => multipart.SelectMany(Parts),
            _ => [entity],
        };

    [GeneratedRegex(@"^\s*[245]\.\d{1,3}\.\d{1,3}", RegexOptions.None, 10_000)]
    private static partial Regex Codes();

    [GeneratedRegex(
        @"\bpuebla\.(?<token>[0-9a-f]{32})@",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex Token32();

    [GeneratedRegex(
        @"^message-id:\s*<[^>]+>",
        RegexOptions.IgnoreCase | RegexOptions.Multiline,
        10_000
    )]
    private static partial Regex MessageId();
}
