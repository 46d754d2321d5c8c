using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Desk.ByMail;
using Puebla.Desk.Calendar;
using Puebla.Desk.Delivery;
using Puebla.Desk.Heads;
using Puebla.Desk.MyDesk;
using Puebla.Desk.MyMail;
using Puebla.Desk.MyNotices;
using Puebla.Desk.PassOn;
using Puebla.Desk.ReadJournal;
using Puebla.Desk.Waiting;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Daily;
using Puebla.Kernel.Erasure;
using Puebla.Kernel.Journal;
using Puebla.Kernel.Mail;
using Puebla.Kernel.Retention;
using Puebla.Ui.Addresses;

namespace Puebla.Desk;

/// <summary>The module's table of contents.</summary>
public static class DeskModule
{
    /// <summary>Adds the module's services.</summary>
    public static IServiceCollection AddDesk(this IServiceCollection services)
    {
        foreach (var place in DeskPlaces.All)
        {
            services.AddSingleton(place);
        }
        services.AddSingleton(new PrivatePage(SitePlaces.Desk, "Desk.Menu", typeof(Texts), 1));
        services.AddSingleton(
            new PrivatePage(DeskPlaces.Notices, "Notices.Menu", typeof(Texts), 10)
        );
        services.AddSingleton(
            new PrivatePage(
                DeskPlaces.Journal,
                "Journal.Menu",
                typeof(Texts),
                50,
                Act.ReadJournal,
                PageMenu.More
            )
        );
        services.AddSingleton(new SentenceSource(Texts.ResourceManager));
        services.AddSingleton<IWaitingCount, UnreadNotices>();
        services.AddScoped<AskedGathering>().AddScoped<DeskReader>().AddScoped<IAsks, AskedActs>();
        services.AddScoped<DueWords>().AddScoped<LineWords>().AddScoped<PassingWords>();
        services.AddScoped<OwnLines>().AddScoped<Colleagues>().AddScoped<Passer>();
        services.AddScoped<PassedLines>().AddScoped<PassingReader>().AddScoped<PassingTeller>();
        services.AddScoped<PassingOpener>().AddScoped<PassingWithdrawal>();
        services.AddScoped<IDailyJob, EndedPassings>();
        services.AddScoped<IPersonErased, ErasedPassings>();
        services.AddScoped<IRetained, RetainedPassings>();
        services.AddSingleton<KeptCounts>().AddScoped<IWaitingCount, DeskCount>();
        services.AddSingleton<IForgetful>(provider => provider.GetRequiredService<KeptCounts>());
        services.AddSingleton(
            new PrivatePage(
                DeskPlaces.MyMail,
                "MyMail.Title",
                typeof(Texts),
                95,
                Menu: PageMenu.Account
            )
        );
        services.AddScoped<StandingNotices>();
        services.AddScoped<IMailKind, NoticeMail>().AddScoped<IMailKind, DigestMail>();
        services.AddScoped<PersonActors>().AddScoped<MailChoice>();
        services.AddSingleton(
            new PrivatePage(
                DeskPlaces.Delivery,
                "Delivery.Title",
                typeof(Texts),
                65,
                Act.SeeDelivery,
                Menu: PageMenu.Account
            )
        );
        services.AddScoped<FeedBook>().AddScoped<CalendarMaker>();
        services.AddScoped<IPersonErased, ErasedFeeds>();
        services.AddScoped<DeliveryReader>().AddScoped<IAsks, DeliveryAsks>();
        return services
            .AddScoped<NoticeList>()
            .AddScoped<JournalLines>()
            .AddScoped<LineTeller>()
            .AddScoped<JournalExport>()
            .AddScoped<IAccessExplainer, LineExplainer>();
    }

    /// <summary>Serves what is no page: the feed of heads, the exports of the journal.</summary>
    public static void MapDesk(this IEndpointRouteBuilder site)
    {
        site.MapHeadsFeed();
        site.MapNoticeLink();
        site.MapCalendar();
        site.MapExports();
    }
}
