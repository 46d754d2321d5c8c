using Puebla.Kernel.Mail;
using Puebla.Web.Site;

namespace Puebla.Web.Mail;

/// <summary>The site's mail. Without a server, a sender and a public address nothing is sent, and the page of delivery says so.</summary>
internal static class MailHost
{
    public static void AddMail(this IServiceCollection services, SiteSettings settings)
    {
        services.AddSingleton(
            new MailChannel(
                settings.Mail?.Server.ToString(),
                settings.Mail?.Sender,
                settings.PublicUrl is not null
            )
        );
        if (settings is { Mail: { } setup, PublicUrl: { } site })
        {
            services.AddSingleton(provider =>
                ActivatorUtilities.CreateInstance<MailPump>(provider, setup, site)
            );
            services.AddHostedService<MailService>();
        }
    }
}
