namespace Puebla.Contacts.ProposeMandate;

/// <summary>What was typed into the form for a new mandate.</summary>
internal sealed record MandateForm
{
    public string? Email { get; init; }

    public string? Name { get; init; }

    public string? Language { get; init; }

    public string? Position { get; init; }

    public string? Institution { get; init; }

    public string? Office { get; init; }

    public string? Party { get; init; }

    public string? Body { get; init; }

    public string? From { get; init; }

    public string? To { get; init; }

    public string? Zone { get; init; }

    /// <summary>Who is to confirm: <see cref="ByGovernment"/>, or whoever confirms mandates otherwise.</summary>
    public string? Confirms { get; init; }

    public string? Reason { get; init; }

    public const string ByGovernment = "gobierno";
    public const string ByOthers = "secretaria";
}
