using System.Globalization;
using Puebla.Kernel;
using Puebla.Record.Read;

namespace Puebla.Record.Relate;

/// <summary>Addresses where relations are set and removed.</summary>
internal static class RelationPlaces
{
    /// <summary>All relations of a text.</summary>
    public static string All(string key) =>
        $"{RecordPlaces.Instrument(key)}/{(LanguageExtensions.Current == Language.English ? "relations" : "relaciones")}";

    /// <summary>One of them.</summary>
    public static string One(string key, int id) =>
        string.Create(CultureInfo.InvariantCulture, $"{All(key)}/{id}");
}
