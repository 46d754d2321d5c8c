using Puebla.Accounts;
using Puebla.Commitments;
using Puebla.Conference;
using Puebla.Contacts;
using Puebla.Desk;
using Puebla.Portal;
using Puebla.Record;

namespace Puebla.Web;

/// <summary>What modules serve besides pages: files, suggestions, feeds.</summary>
internal static class ModuleEndpoints
{
    public static void MapModules(this WebApplication site)
    {
        site.MapAccounts();
        site.MapContacts();
        site.MapDesk();
        site.MapConference();
        site.MapRecord();
        site.MapCommitments();
        site.MapPortal();
    }
}
