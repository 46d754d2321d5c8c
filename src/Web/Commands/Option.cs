namespace Puebla.Web.Commands;

/// <summary>An option of the command line. Its explanation stands in the resources under <c>option.NAME</c>.</summary>
/// <param name="Name">With its hyphens: <c>--data</c>.</param>
/// <param name="Value">What help calls its value; null for a plain switch.</param>
/// <param name="Variable">The environment variable that stands in for it, or null.</param>
internal sealed record Option(string Name, string? Value = null, string? Variable = null)
{
    public static readonly Option Data = new("--data", "DIR", "PUEBLA_DATA");
    public static readonly Option Database = new("--database", "CONNECTION", "PUEBLA_DATABASE");
    public static readonly Option Port = new("--port", "N", "PUEBLA_PORT");
    public static readonly Option Listen = new("--listen", "ADDRESS", "PUEBLA_LISTEN");
    public static readonly Option PublicUrl = new("--public-url", "URL", "PUEBLA_PUBLIC_URL");
    public static readonly Option Proxies = new("--proxies", "ADDRESSES", "PUEBLA_PROXIES");
    public static readonly Option Keys = new("--keys", "DIR", "PUEBLA_KEYS");
    public static readonly Option Smtp = new("--smtp", "URL", "PUEBLA_SMTP");
    public static readonly Option MailFrom = new("--mail-from", "ADDRESS", "PUEBLA_MAIL_FROM");
    public static readonly Option MailBounces = new(
        "--mail-bounces",
        "ADDRESS",
        "PUEBLA_MAIL_BOUNCES"
    );
    public static readonly Option Clamd = new("--clamd", "SOCKET", "PUEBLA_CLAMD");
    public static readonly Option Chromium = new("--chromium", "PROGRAM", "PUEBLA_CHROMIUM");
    public static readonly Option PersonName = new("--name", "NAME");
    public static readonly Option Demo = new("--demo");
    public static readonly Option Access = new("--access", "public|members");
    public static readonly Option Remove = new("--remove");
    public static readonly Option Recipient = new("--recipient", "KEY");
    public static readonly Option Identity = new("--identity", "FILE");
    public static readonly Option Head = new("--head", "HEAD") { Repeats = true };
    public static readonly Option Json = new("--json");
    public static readonly Option Seeds = new("--seeds", "DIR", "PUEBLA_SEEDS");
    public static readonly Option Paragraphs = new("--paragraphs", "N");
    public static readonly Option Documents = new("--documents", "N");

    /// <summary>May be given several times; the values are then joined by commas.</summary>
    public bool Repeats { get; init; }

    public string Explanation => Texts.Of($"option.{Name[2..]}");

    public override string ToString() => Value is null ? Name : $"{Name} {Value}";
}
