using Microsoft.Extensions.DependencyInjection;
using Puebla.Kernel.Daily;

namespace Puebla.Kernel.Retention;

internal static class RetentionServices
{
    public static void AddRetention(this IServiceCollection services)
    {
        services.AddScoped<IDailyJob, PurgeDaily>().AddScoped<IRetained, RetainedNotices>();
        services.AddSingleton<DailyJobs>();
        foreach (var definition in RetentionSettings.All)
        {
            services.AddSingleton(definition);
        }
    }
}
