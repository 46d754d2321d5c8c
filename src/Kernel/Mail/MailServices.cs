using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Puebla.Kernel.Erasure;
using Puebla.Kernel.Retention;

namespace Puebla.Kernel.Mail;

internal static class MailServices
{
    public static void AddMail(this IServiceCollection services)
    {
        foreach (var definition in MailSettings.All)
        {
            services.AddSingleton(definition);
        }
        services.TryAddSingleton(MailChannel.Off);
        services.TryAddScoped<ICorrespondents, NoCorrespondents>();
        services.AddScoped<MailSettings>().AddScoped<MailWriter>().AddScoped<MailOutbox>();
        services.AddScoped<Digests>().AddScoped<MailTroubles>().AddScoped<MailBounces>();
        services.AddScoped<MailRepeats>().AddScoped<MailHolds>();
        services.AddScoped<IRetained, RetainedMail>().AddScoped<IPersonErased, ErasedMail>();
    }
}
