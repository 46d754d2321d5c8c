using Microsoft.Extensions.DependencyInjection;

namespace Puebla.Record.Precedents;

internal static class PrecedentServices
{
    public static IServiceCollection AddPrecedents(this IServiceCollection services) =>
        services
            .AddSingleton<PrecedentQuery>()
            .AddScoped<PrecedentFinder>()
            .AddSingleton(PrecedentPlaces.OfAnyText);
}
