using Microsoft.Extensions.DependencyInjection;
using Puebla.Kernel.Erasure;
using Puebla.Record.Dossiers.Files;
using Puebla.Ui.Addresses;

namespace Puebla.Record.Dossiers;

internal static class DossierServices
{
    public static IServiceCollection AddDossiers(this IServiceCollection services)
    {
        foreach (var place in DossierPlaces.All)
        {
            services.AddSingleton(place);
        }
        services.AddSingleton(
            new PrivatePage(
                DossierPlaces.List,
                "Dossiers.Title",
                typeof(Texts),
                35,
                null,
                PageMenu.More
            )
        );
        services.AddScoped<DossierReader>().AddScoped<QuoteReader>().AddScoped<ProvisionSource>();
        services.AddScoped<DossierRights>().AddScoped<DossierWork>().AddScoped<Publisher>();
        services.AddScoped<DossierKeeper>().AddScoped<EntryKeeper>().AddScoped<DossierFile>();
        return services.AddScoped<IPersonErased, ErasedDossiers>();
    }
}
