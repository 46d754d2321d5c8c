using Microsoft.AspNetCore.Http;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Ui.Addresses;

namespace Puebla.Desk.MyDesk;

/// <summary>The number beside the desk's name. On the desk itself, and where somebody acts, it is read anew; elsewhere it may be some seconds old.</summary>
internal sealed class DeskCount(DeskReader desk, KeptCounts kept, IHttpContextAccessor accessor)
    : IWaitingCount
{
    public Place Place => SitePlaces.Desk;

    public async ValueTask<int> Count(Actor actor, CancellationToken stop = default)
    {
        if (actor.PersonId is not { } person)
        {
            return 0;
        }
        var reads = accessor.HttpContext is { } http && HttpMethods.IsGet(http.Request.Method);
        if (!reads)
        {
            kept.Drop(person);
        }
        else if (!IsDesk(accessor.HttpContext!.Request.Path) && kept.Of(person) is { } count)
        {
            return count;
        }
        var since = kept.Changes;
        var read = await desk.Of(actor, LanguageExtensions.Current, stop);
        if (reads && read.Missing.Count == 0)
        {
            kept.Keep(person, read.Lines.Count, since);
        }
        return read.Lines.Count;
    }

    private static bool IsDesk(PathString path) =>
        path == SitePlaces.Desk.Spanish || path == SitePlaces.Desk.English;
}
