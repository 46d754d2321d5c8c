using Microsoft.Extensions.DependencyInjection;
using Puebla.Kernel.Journal;
using Puebla.Record.Documents.Filing;
using Puebla.Record.Documents.Folders;
using Puebla.Record.Documents.NewVersion;
using Puebla.Record.Documents.Show;
using Puebla.Record.Documents.Withdrawal;
using Puebla.Ui.Addresses;

namespace Puebla.Record.Documents;

internal static class DocumentServices
{
    public static IServiceCollection AddDocuments(this IServiceCollection services)
    {
        foreach (var place in DocumentPlaces.All)
        {
            services.AddSingleton(place);
        }
        return services
            .AddSingleton(
                new PrivatePage(DocumentPlaces.Folders, "Documents.Menu", typeof(Texts), 25)
            )
            .AddSingleton<INames, SheetFieldNames>()
            .AddScoped<DocumentKeeper>()
            .AddScoped<DocumentIndex>()
            .AddScoped<DocumentFolders>()
            .AddScoped<DocumentSheets>()
            .AddScoped<VersionTargets>()
            .AddScoped<SheetReader>()
            .AddScoped<SheetKeeper>()
            .AddScoped<DocumentWithdrawal>()
            .AddScoped<WithdrawnDocuments>();
    }
}
