using Puebla.Kernel;
using Puebla.Ui.Addresses;

namespace Puebla.Record.Feeds;

/// <summary>Addresses of the feeds of adopted public texts.</summary>
internal static class FeedPlaces
{
    public static Place All { get; } = new("/acervo.atom", "/en/records.atom");

    public static Place Bodies { get; } = new("/acervo/organo", "/en/records/body");

    public static Place Subjects { get; } = new("/acervo/tema", "/en/records/subject");

    public static string OfBody(string body, Language language) =>
        $"{Bodies.In(language)}/{Uri.EscapeDataString(body)}.atom";

    public static string OfSubject(string subject, Language language) =>
        $"{Subjects.In(language)}/{Uri.EscapeDataString(subject)}.atom";
}
