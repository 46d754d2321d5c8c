using Puebla.Accounts;
using Puebla.Portal;
using Puebla.Record;

namespace Puebla.Web;

/// <summary>What modules serve besides pages: files, suggestions, feeds.</summary>
internal static class ModuleEndpoints
{
    public static void MapModules(this WebApplication site)
    {
        site.MapAccounts();
        site.MapRecord();
        site.MapPortal();
    }
}
