using Puebla.Kernel.Access;
using Puebla.Ui.Addresses;

namespace Puebla.Commitments.Sheets;

/// <summary>The addresses of the country briefs and of the presidency's overview.</summary>
internal static class SheetPlaces
{
    /// <summary>Below it each country's brief, as page and as files.</summary>
    public static Place Countries { get; } =
        new("/paises", "/en/countries") { Below = Twins("ficha", "brief") };

    /// <summary>The brief of the reader's own country.</summary>
    public static Place OwnBrief { get; } = new("/paises/ficha", "/en/countries/brief");

    /// <summary>Below it the overview of a presidency, as page and as files.</summary>
    public static Place Presidencies { get; } =
        new("/presidencias", "/en/presidencies") { Below = Twins("panorama", "overview") };

    /// <summary>The overview of the presidency in office.</summary>
    public static Place OwnOverview { get; } =
        new("/presidencias/panorama", "/en/presidencies/overview");

    public static IReadOnlyList<Place> All { get; } =
    [Countries, OwnBrief, Presidencies, OwnOverview];

    public static IReadOnlyList<PrivatePage> Menu { get; } =
    [
        new(OwnBrief, "Brief.Menu", typeof(Texts), 36, Act.PrepareForCountry),
        new(OwnOverview, "Overview.Menu", typeof(Texts), 37, Act.Remind),
    ];

    public static string Brief(string country) =>
        $"{Countries.Here}/{country}/{Countries.Below[0].In()}";

    public static string Overview(string presidency) =>
        $"{Presidencies.Here}/{presidency}/{Presidencies.Below[0].In()}";

    private static string In(this (string Spanish, string English) word) =>
        Kernel.LanguageExtensions.Current == Kernel.Language.English ? word.English : word.Spanish;

    private static (string, string)[] Twins(string spanish, string english) =>
        [
            (spanish, english),
            .. Ui.Printing.SheetFiles.Formats.Select(format =>
                ($"{spanish}.{format}", $"{english}.{format}")
            ),
        ];
}
