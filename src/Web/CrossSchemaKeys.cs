using Microsoft.EntityFrameworkCore;

namespace Puebla.Web;

/// <summary>The foreign keys that cross schemas: the map of coupling between modules.</summary>
internal static class CrossSchemaKeys
{
    public static void Add(ModelBuilder model) { }
}
