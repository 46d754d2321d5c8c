using Microsoft.Extensions.DependencyInjection;
using Puebla.Web.Site;

namespace Puebla.TestKit;

/// <summary>Changes what a site under test is built with.</summary>
public static class SettingsExtensions
{
    /// <summary>Adds or replaces services after all others.</summary>
    public static SiteSettings With(this SiteSettings settings, Action<IServiceCollection> services)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var before = settings.Services;
        return settings with
        {
            Services = all =>
            {
                before?.Invoke(all);
                services(all);
            },
        };
    }
}
