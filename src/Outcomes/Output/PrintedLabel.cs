namespace Puebla.Outcomes.Output;

/// <summary>A label with the punctuation that the Conference prints: <c>1.</c>, <c>a)</c>, <c>i.</c>, <c>•</c>.</summary>
public static class PrintedLabel
{
    /// <summary>The label of a provision as printed, or null where it has none.</summary>
    public static string? Of(Provision provision)
    {
        ArgumentNullException.ThrowIfNull(provision);
        return provision.Label switch
        {
            null or "" => null,
            var label when !char.IsLetterOrDigit(label[^1]) => label,
            [>= 'a' and <= 'z']
            or [>= 'A' and <= 'Z']
                when provision.Level < 3 && provision.Label is not ("I" or "V" or "X") =>
                provision.Label + ")",
            var label => label + ".",
        };
    }
}
