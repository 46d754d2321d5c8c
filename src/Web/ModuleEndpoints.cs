using Puebla.Portal;

namespace Puebla.Web;

/// <summary>What modules serve besides pages: files, suggestions, feeds.</summary>
internal static class ModuleEndpoints
{
    public static void MapModules(this WebApplication site) => site.MapPortal();
}
