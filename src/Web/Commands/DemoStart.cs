using System.Net;
using Puebla.Accounts.Demo;
using Puebla.Web.Site;

namespace Puebla.Web.Commands;

/// <summary>Brings in the invented persons of a demonstration, or sees them out at a start without one.</summary>
internal static class DemoStart
{
    public static void RefuseBeyondThisMachine(SiteSettings settings)
    {
        if (
            settings.PublicUrl is not null
            || settings.Listen.Any(address => !IPAddress.IsLoopback(address.Address))
        )
        {
            throw new RefusedException("demo.not-loopback");
        }
    }

    public static async Task RunAsync(
        IServiceProvider services,
        bool demo,
        CancellationToken cancellation
    )
    {
        await using var scope = services.CreateAsyncScope();
        var house = scope.ServiceProvider.GetRequiredService<IDemoHouse>();
        if (!demo)
        {
            await house.Close(cancellation);
        }
        else if (!await house.Open(cancellation))
        {
            throw new RefusedException("demo.real-accounts");
        }
    }
}
