using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Daily;
using Puebla.Kernel.Retention;
using Puebla.Outcomes.Sources;
using Puebla.Outcomes.Sources.Ocr;
using Puebla.Ui.Addresses;

namespace Puebla.Record.Intake;

internal static class IntakeServices
{
    public static IServiceCollection AddIntake(this IServiceCollection services)
    {
        foreach (var place in IntakePlaces.All)
        {
            services.AddSingleton(place);
        }
        services.AddSingleton(
            new PrivatePage(IntakePlaces.HandIn, "HandIn.Menu", typeof(Texts), 30, Act.HandIn)
        );
        services.TryAddSingleton(new IntakeOptions());
        services.TryAddSingleton(new OcrOptions());
        services.AddSingleton(provider =>
        {
            var ocr = provider.GetRequiredService<OcrOptions>();
            return new HandedInReader(
                new SourceReader(new() { RefuseWhatRuns = true, Ocr = ocr }),
                new SourceReader(
                    new()
                    {
                        RefuseWhatRuns = true,
                        OtherOffice = true,
                        Ocr = ocr,
                    }
                )
            );
        });
        services.AddSingleton<VirusScanner>();
        services.AddSingleton<IntakeRun>();
        return services
            .AddSettings()
            .AddScoped<IAsks, HandInAsks>()
            .AddScoped<HandInTeller>()
            .AddScoped<HandInSettling>()
            .AddScoped<UnreadScans>()
            .AddScoped<HandInBook>()
            .AddScoped<HandInLists>()
            .AddScoped<HandInPost>()
            .AddScoped<FileReceiver>()
            .AddScoped<StagedFiles>()
            .AddScoped<IntakeReader>()
            .AddScoped<FileIntake>()
            .AddScoped<IRetained, RetainedHandIns>()
            .AddScoped<IDailyJob, StagedSweep>();
    }

    private static IServiceCollection AddSettings(this IServiceCollection services)
    {
        foreach (var setting in IntakeSettings.All)
        {
            services.AddSingleton(setting);
        }
        return services;
    }

    public static IServiceCollection AddIntakeWorker(this IServiceCollection services) =>
        services
            .AddSingleton<IntakeWorker>()
            .AddSingleton<IForgetful>(provider => provider.GetRequiredService<IntakeWorker>())
            .AddHostedService(provider => provider.GetRequiredService<IntakeWorker>());
}
