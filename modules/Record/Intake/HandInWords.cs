using Microsoft.Extensions.Localization;

namespace Puebla.Record.Intake;

/// <summary>What the script says, in the reader's language, as attributes of the form that it takes over.</summary>
internal static class HandInWords
{
    private static readonly string[] All =
    [
        "sending",
        "sent",
        "again",
        "cut",
        "large",
        "some",
        "done",
        "sign-in",
    ];

    public static Dictionary<string, object> Of(IStringLocalizer words) =>
        All.ToDictionary(
                name => $"data-{name}",
                object (name) => words[$"HandIn.Script.{name}"].Value,
                StringComparer.Ordinal
            )
            .Append(KeyValuePair.Create<string, object>("data-hand-in", ""))
            .ToDictionary(StringComparer.Ordinal);
}
