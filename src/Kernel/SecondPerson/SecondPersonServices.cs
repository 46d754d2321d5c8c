using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Puebla.Kernel.Daily;
using Puebla.Kernel.Notices;

namespace Puebla.Kernel.SecondPerson;

internal static class SecondPersonServices
{
    public static void AddSecondPerson(this IServiceCollection services)
    {
        services.TryAddScoped<NoticeWriter>();
        services.AddScoped<ISecondPerson, SecondPersonEngine>();
        services.AddScoped<PendingActs>().AddScoped<PendingActLines>();
        services.AddScoped<IDailyJob, ExpirePendingActs>();
        services.AddSingleton(SecondPersonSettings.DaysDefinition);
    }
}
