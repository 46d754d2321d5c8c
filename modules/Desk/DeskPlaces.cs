using System.Globalization;
using Puebla.Kernel;
using Puebla.Kernel.Mail;
using Puebla.Ui.Addresses;

namespace Puebla.Desk;

/// <summary>The addresses of the module's pages.</summary>
internal static class DeskPlaces
{
    /// <summary>The journal; below it each line under its position.</summary>
    public static Place Journal { get; } = new("/diario", "/en/journal");

    /// <summary>What the chain is, and its published heads.</summary>
    public static Place Heads { get; } = new("/diario/cabezas", "/en/journal/heads");

    /// <summary>The heads as a feed.</summary>
    public static Place HeadsFeed { get; } = new("/diario/cabezas.atom", "/en/journal/heads.atom");

    /// <summary>The chosen lines as a sheet, to be read.</summary>
    public static Place Csv { get; } = new("/diario/lineas.csv", "/en/journal/lines.csv");

    /// <summary>The chosen lines with all that their verification needs.</summary>
    public static Place Json { get; } = new("/diario/lineas.json", "/en/journal/lines.json");

    /// <summary>What the reader was told.</summary>
    public static Place Notices { get; } = new("/avisos", "/en/notices");

    /// <summary>How one is written to, and one's calendar.</summary>
    public static Place MyMail { get; } = new("/mi-cuenta/correo", "/en/my-account/mail");

    /// <summary>What became of the messages, for those who see to delivery.</summary>
    public static Place Delivery { get; } = new(MailTroubles.Page, "/en/mail");

    /// <summary>Where a line of one's calendar leads; its tag follows.</summary>
    public static Place Asked { get; } = new("/avisos/pedido", "/en/notices/asked");

    /// <summary>The form that passes a line on; the line's key is in the query.</summary>
    public static Place Pass { get; } = new("/escritorio/pasar", "/en/desk/pass");

    /// <summary>What was passed on; its id follows.</summary>
    public static Place Passed { get; } = new("/pasado", "/en/passed");

    public static IReadOnlyList<Place> All { get; } =
    [Journal, Heads, HeadsFeed, Csv, Json, Notices, Pass, Passed, MyMail, Delivery, Asked];

    /// <summary>The form that passes a line on, in the language of the running request.</summary>
    public static string PassHere(string key) =>
        $"{Pass.Here}?{QueryNames.Here("linea")}={Uri.EscapeDataString(key)}";

    /// <summary>What was passed on, in the language of the running request.</summary>
    public static string PassedHere(Guid id) => $"{Passed.Here}/{id:D}";

    /// <summary>The same as notices and lines keep it.</summary>
    public static string PassedSpanish(Guid id) => $"{Passed.Spanish}/{id:D}";

    /// <summary>Where the link of a notice's message leads.</summary>
    public static string Notice(Guid key, Language language) => $"{Notices.In(language)}/{key:D}";

    /// <summary>The page of a line, in the language of the running request.</summary>
    public static string Line(long position) =>
        $"{Journal.Here}/{position.ToString(CultureInfo.InvariantCulture)}";
}
