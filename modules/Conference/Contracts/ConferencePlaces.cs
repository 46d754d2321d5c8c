using Puebla.Kernel;
using Puebla.Ui.Addresses;

namespace Puebla.Conference.Contracts;

/// <summary>The addresses of the module's pages below those of the site.</summary>
public static class ConferencePlaces
{
    /// <summary>The glossary; a term's key is its anchor.</summary>
    public static Place Glossary { get; } = new("/conferencia/glosario", "/en/conference/glossary");

    /// <summary>The presidencies, each under its anchor.</summary>
    public static Place Presidencies { get; } =
        new("/conferencia/presidencias", "/en/conference/presidencies");

    /// <summary>A presidency among all, in the language of the running request.</summary>
    public static string Presidency(Presidency presidency) =>
        $"{Presidencies.Here}#{AnchorOf(presidency)}";

    /// <summary>The anchor of a presidency: <c>ppt-2011</c>.</summary>
    internal static string AnchorOf(Presidency presidency) =>
        FormattableString.Invariant($"ppt-{presidency.Year}");

    /// <summary>The page of a meeting, in the language of the running request.</summary>
    public static string Meeting(string key) => $"{SitePlaces.Meetings.Here}/{key}";

    /// <summary>The Conference as it stood at a time, in the language of the running request.</summary>
    public static string At(PartialDate when) =>
        $"{SitePlaces.Conference.Here}?{DateField.Here}={when}";

    /// <summary>The name of the date in the address: <c>fecha</c>, <c>date</c>.</summary>
    internal static Place DateField { get; } = new("fecha", "date");
}
