using Microsoft.AspNetCore.Routing;
using Puebla.Record.Dossiers.Files;
using Puebla.Record.Feeds;
using Puebla.Record.Files;
using Puebla.Record.Intake;
using Puebla.Record.Search;

namespace Puebla.Record;

/// <summary>What the module serves besides pages.</summary>
public static class RecordEndpoints
{
    /// <summary>Files, exports, what is handed in, suggestions, feeds and dossiers.</summary>
    public static void MapRecord(this IEndpointRouteBuilder site)
    {
        site.MapFiles();
        site.MapHandIns();
        site.MapSuggestions();
        site.MapFeeds();
        site.MapDossiers();
    }
}
