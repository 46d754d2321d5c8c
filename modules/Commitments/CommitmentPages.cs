using System.Globalization;
using Puebla.Commitments.Contracts;
using Puebla.Kernel;

namespace Puebla.Commitments;

/// <summary>Addresses of the pages below a commitment, in the language of the running request.</summary>
internal static class CommitmentPages
{
    public static string Report(int id, int line) => Below(id, "informar", "report", line);

    public static string Submit(int id, int line) => Below(id, "presentar", "submit", line);

    public static string Note(int id, int line) => Below(id, "anotar", "note", line);

    public static string Contest(int id, int line) => Below(id, "objetar", "contest", line);

    public static string End(int id) => Below(id, "terminar", "end", null);

    public static string Opening(int id) => Below(id, "apertura", "opening", null);

    public static string Priority(int id) => Below(id, "prioridad", "priority", null);

    public static string Reminders(int id) => Below(id, "recordatorios", "reminders", null);

    /// <summary>In Spanish, for what is stored and asked.</summary>
    public static string SpanishReport(int id, int line) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{CommitmentPlaces.Spanish(id)}/informar/{line}"
        );

    public static string SpanishSubmit(int id, int line) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{CommitmentPlaces.Spanish(id)}/presentar/{line}"
        );

    private static string Below(int id, string spanish, string english, int? line)
    {
        var word = LanguageExtensions.Current == Language.English ? english : spanish;
        var rest = line?.ToString(CultureInfo.InvariantCulture) is { } number ? $"/{number}" : "";
        return $"{CommitmentPlaces.Of(id)}/{word}{rest}";
    }
}
