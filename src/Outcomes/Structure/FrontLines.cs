namespace Puebla.Outcomes.Structure;

/// <summary>Tells the lines of a front by their form.</summary>
internal static class FrontLines
{
    private static readonly string[] Details =
    [
        "lugar",
        "fecha",
        "fechas",
        "sede",
        "participantes",
        "asistentes",
        "place",
        "venue",
        "date",
        "dates",
        "participants",
    ];

    /// <summary>«Lugar: …», «Fecha: …», «Participantes:».</summary>
    public static bool IsDetail(string text) =>
        text.Length < 120 && Fold.StartsWithAny(Fold.Key(text), Details);

    public static bool IsTitleLine(string text) =>
        text.Length < 200 && !Ending.IsClosed(text) && !text.EndsWith(',');

    public static bool HasYear(string text) =>
        text.Contains(" 19", StringComparison.Ordinal)
        || text.Contains(" 20", StringComparison.Ordinal);

    public static bool IsParticipant(string text) =>
        text.Length < 40 && Participants.Read(text) is { Count: 1 };
}
