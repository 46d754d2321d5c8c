using Puebla.Ui.Addresses;

namespace Puebla.Contacts.Mandates;

/// <summary>The addresses of mandates.</summary>
internal static class MandatePages
{
    /// <summary>Who acts for whom.</summary>
    public static Place List { get; } = new("/mandatos", "/en/mandates");

    /// <summary>The form for a new one.</summary>
    public static Place New { get; } = new("/mandatos/nuevo", "/en/mandates/new");

    /// <summary>One mandate.</summary>
    public static string One(Guid id) => $"{List.Here}/{id:D}";

    /// <summary>The form that changes one.</summary>
    public static Place Changing { get; } = new("/mandatos/cambiar", "/en/mandates/change");

    /// <summary>The form that changes a mandate.</summary>
    public static string Change(Guid id) => $"{Changing.Here}/{id:D}";
}
