using Puebla.Commitments.Contracts;
using Puebla.Ui.Addresses;

namespace Puebla.Commitments.Boards;

/// <summary>The addresses of the boards.</summary>
internal static class BoardPlaces
{
    public static Place Tallies { get; } = new("/compromisos/tableros", "/en/commitments/boards");

    public static Place AskedOfAll { get; } =
        new("/compromisos/a-todos", "/en/commitments/asked-of-all");

    public static Place Priorities { get; } =
        new("/compromisos/prioridades", "/en/commitments/priorities");

    public static Place Subjects { get; } = new("/compromisos/temas", "/en/commitments/subjects");

    public static Place Csv { get; } = new("/compromisos/lista.csv", "/en/commitments/list.csv");

    public static Place Json { get; } = new("/compromisos/lista.json", "/en/commitments/list.json");

    public static IReadOnlyList<Place> All { get; } =
    [Tallies, AskedOfAll, Priorities, Subjects, CommitmentPlaces.Meetings, Csv, Json];

    public static string Subject(string key) => $"{Subjects.Here}/{Uri.EscapeDataString(key)}";

    public static string Tally(TallyBy by) =>
        $"{Tallies.Here}?{QueryNames.Here("por")}={by.ToString().ToLowerInvariant()}";
}

/// <summary>By what the boards sum up.</summary>
internal enum TallyBy
{
    Country,
    Body,
    Presidency,
    Subject,
    Meeting,
}
