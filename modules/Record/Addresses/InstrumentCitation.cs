using System.Globalization;
using Puebla.Kernel;
using Puebla.Ui.Forms;

namespace Puebla.Record.Addresses;

/// <summary>An instrument's name in a citation.</summary>
internal static class InstrumentCitation
{
    private const int LongestTitle = 60;

    /// <summary>By its body and first day: <c>GRCM 2021-12-01</c>; a body without an abbreviation by its name: <c>Grupo de Trabajo sobre Protección, 8 de marzo de 2033</c>. The second text of one day carries its number.</summary>
    public static string Of(string key, BodyCitation body, DateOnly day, Language reader)
    {
        var date = DateText.Iso(day);
        var at = key.LastIndexOf(date, StringComparison.Ordinal);
        var ordinal = at < 0 ? "" : key[(at + date.Length)..].TrimStart('-');
        var name = body.Abbreviation is { } abbreviation
            ? $"{abbreviation} {date}"
            : $"{body.Name}, {DateText.Full(day, reader)}";
        return ordinal.Length == 0 ? name : $"{name} [{ordinal}]";
    }

    /// <summary>By its title and year, as a publication is: a long title is cut between words.</summary>
    public static string Of(string title, PartialDate? registered, DateOnly? start)
    {
        var year =
            start?.Year ?? (registered is { IsKnown: true } date ? date.Last.Year : (int?)null);
        var words = year?.ToString(CultureInfo.InvariantCulture);
        var cut = Cut(title);
        return words is null || cut.Contains(words, StringComparison.Ordinal)
            ? cut
            : $"{cut}, {words}";
    }

    private static string Cut(string title) =>
        title.Length <= LongestTitle
            ? title
            : title[..(title.LastIndexOf(' ', LongestTitle) is var at and > 0 ? at : LongestTitle)]
                .TrimEnd(',', ';', ':', '.') + "…";
}

/// <summary>A body as citations call it.</summary>
/// <param name="Abbreviation">Its abbreviation; null where it has none.</param>
/// <param name="Name">Its name in the reader's language.</param>
internal sealed record BodyCitation(string? Abbreviation, string Name);
