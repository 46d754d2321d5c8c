namespace Puebla.Record.Intake;

/// <summary>The kinds of internal documents, by stable words; what they are called stands in the resources under <c>Kind.WORD</c>.</summary>
internal static class InternalKinds
{
    public static IReadOnlyList<string> All { get; } =
    [
        "agenda",
        "minutes",
        "concept-note",
        "working-paper",
        "presentation",
        "budget",
        "letter",
        "internal-other",
    ];
}
