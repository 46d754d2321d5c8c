using System.Net;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.WebEncoders;
using Puebla.Accounts;
using Puebla.Accounts.Demo;
using Puebla.Accounts.SignIn;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Daily;
using Puebla.Kernel.Printing;
using Puebla.Record;
using Puebla.Record.Intake;
using Puebla.Ui;
using Puebla.Ui.Addresses;
using Puebla.Ui.Printing;
using Puebla.Web.Access;
using Puebla.Web.Mail;
using Puebla.Web.Pages;
using Puebla.Web.Printing;

namespace Puebla.Web.Site;

/// <summary>Builds the web site: services, then the pipeline in its order.</summary>
public static class SiteHost
{
    /// <summary>A site that is built and not yet started.</summary>
    public static WebApplication Build(SiteSettings settings)
    {
        var builder = WebApplication.CreateSlimBuilder(
            new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory }
        );
        Logs.AddTo(builder.Logging);
        builder
            .WebHost.UseKestrelCore()
            .ConfigureKestrel(kestrel =>
            {
                kestrel.AddServerHeader = false;
                foreach (var address in settings.Listen)
                {
                    kestrel.Listen(address);
                }
            });
        AddServices(builder.Services, settings);
        settings.Services?.Invoke(builder.Services);
        var site = builder.Build();
        Use(site, settings);
        Map(site);
        return site;
    }

    private static void AddServices(IServiceCollection services, SiteSettings settings)
    {
        services.AddSingleton(settings);
        services.AddPuebla(settings.ConnectionString).AddRecordSite();
        services.AddSingleton(new IntakeOptions { Clamd = settings.Clamd });
        services.AddSingleton(ChromiumPlace.Of(settings.Chromium));
        services.AddSingleton<IPdfPrinter, ChromiumPrinter>();
        services.AddSingleton<ISheetDocx, WordSheets>().AddScoped<SheetFiles>();
        services.AddHttpContextAccessor();
        services.AddScoped<ICurrentActor, RequestActor>();
        services.AddSingleton<Places>();
        services.AddSingleton(new SiteAddress(settings.PublicUrl));
        foreach (var place in SitePlaces.All)
        {
            services.AddSingleton(place);
        }
        services.AddLocalization();
        services.Configure<WebEncoderOptions>(options =>
            options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All)
        );
        services.AddRazorComponents();
        services.AddSingleton(new DemoMode(settings.Demo));
        services.AddKeyRing(settings);
        services.AddAccountsSite(settings.PublicUrl);
        services.AddMail(settings);
        services.AddPolicies();
        services.AddScoped<PrivateMenuReader>();
        services.AddSingleton<PagePolicies>();
        services.AddScoped<WhyReader>();
        services.AddSingleton(SecurityTxt.Contact);
        services.AddAntiforgery(options =>
            (options.Cookie.Path, options.Cookie.SecurePolicy) = (
                "/",
                CookieSecurePolicy.SameAsRequest
            )
        );
        services.AddPublicCache();
        services.AddRequestLimits(settings);
        services.AddCompression();
        services.AddSingleton<ChangeFeed>();
        services.AddHostedService(provider => provider.GetRequiredService<ChangeFeed>());
        services.AddHostedService(provider => provider.GetRequiredService<DailyJobs>());
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders =
                ForwardedHeaders.XForwardedFor
                | ForwardedHeaders.XForwardedProto
                | ForwardedHeaders.XForwardedHost;
            options.KnownIPNetworks.Clear();
            options.KnownProxies.Clear();
            foreach (var proxy in settings.Proxies)
            {
                options.KnownProxies.Add(proxy);
            }
        });
    }

    private static void Use(WebApplication site, SiteSettings settings)
    {
        if (settings.Proxies.Count > 0)
        {
            site.UseForwardedHeaders();
        }
        site.UseSecurityHeaders(settings);
        site.UseReaderLanguage();
        site.UseExceptionHandler(failed =>
        {
            // A failure throws away the headers that were set.
            failed.UseSecurityHeaders(settings);
            failed.Run(FailurePage.Write);
        });
        // In a scope of its own: what a page was made with makes no second one.
        site.UseStatusCodePagesWithReExecute(
            "/no-encontrado",
            "?codigo={0}",
            createScopeForStatusCodePages: true
        );
        UnansweredForm.UseUnansweredForms(site);
        site.UseHeadRequests();
        settings.Pipeline?.Invoke(site);
        site.UseRouting();
        site.UseAuthentication();
        site.UseAuthorization();
        site.UsePrivateMenus();
        site.UseKeptPosts();
        site.UseOutputCache();
        // What comes from memory costs nothing and is not limited.
        site.UseRateLimiter();
        site.UseResponseCompression();
        site.UseAntiforgery();
    }

    private static void Map(WebApplication site)
    {
        site.MapAssets();
        site.MapHealth();
        site.MapSecurityTxt();
        site.MapModules();
        site.MapRazorComponents<App>().AddAdditionalAssemblies([.. Modules.PageAssemblies]);
    }
}
