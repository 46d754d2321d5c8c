using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Kernel.Erasure;
using Puebla.Kernel.Journal;
using Puebla.Kernel.Mail;
using Puebla.Kernel.Retention;
using Puebla.Kernel.SecondPerson;
using Puebla.Kernel.Settings;

namespace Puebla.Kernel;

/// <summary>The Kernel's table of contents.</summary>
public static class KernelModule
{
    /// <summary>Adds the database, the clock, the journal and the audiences; enough for a command without a site.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="connectionString">PostgreSQL 15 or later.</param>
    /// <param name="sources">Where the model comes from.</param>
    /// <param name="migrations">Name of the assembly that holds the migrations.</param>
    public static IServiceCollection AddKernel(
        this IServiceCollection services,
        string connectionString,
        ModelSources sources,
        string migrations
    )
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(sources);
        // Several processes share one server of some sixty connections; a pool of a hundred would starve the others.
        var pooled = new NpgsqlConnectionStringBuilder(connectionString)
        {
            MaxPoolSize = 20,
            // Pages ask the same dozens of queries again and again; planned once a connection, each costs half.
            MaxAutoPrepare = 60,
            AutoPrepareMinUsages = 3,
            ApplicationName = "puebla",
        };
        services.AddSingleton(_ => new NpgsqlDataSourceBuilder(pooled.ConnectionString).Build());
        services.AddDbContextPool<ConferenceDb>(
            (provider, options) =>
                options
                    .UseApplicationServiceProvider(provider)
                    .ReplaceService<IModelCacheKeyFactory, ModelPerSources>()
                    .AddInterceptors(provider.GetServices<IInterceptor>())
                    .UseNpgsql(
                        provider.GetRequiredService<NpgsqlDataSource>(),
                        postgres =>
                            postgres
                                .MigrationsAssembly(migrations)
                                .MigrationsHistoryTable("migration", "kernel")
                    )
        );
        services.AddScoped<JournalWriter>();
        services.AddScoped<JournalReasons>();
        services.AddScoped<ISentences, Sentences>();
        services.AddSingleton<JournalHeads>();
        services.AddSingleton<AudienceNumbers>();
        services.AddSingleton<IForgetful>(provider =>
            provider.GetRequiredService<AudienceNumbers>()
        );
        services.AddScoped(provider => new Audiences(
            provider.GetRequiredService<ConferenceDb>(),
            provider.GetRequiredService<AudienceNumbers>()
        ));
        services.AddScoped<ChangeNotices>();
        services.AddSecondPerson();
        services.AddRetention();
        services.AddMail();
        services.AddScoped<IPersonErased, ErasedNotices>();
        services.TryAddSingleton<IAccountRegister, NoAccounts>();
        services.TryAddScoped<ICurrentActor, NobodyActs>();
        services.TryAddScoped<IRights, NobodyMay>();
        services.TryAddScoped<IOfficeHolders, NoOfficeHolders>();
        services.AddSingleton<SettingStore>();
        services.AddSingleton<ISettings>(provider => provider.GetRequiredService<SettingStore>());
        services.AddSingleton<IForgetful>(provider => provider.GetRequiredService<SettingStore>());
        var alone = new NpgsqlConnectionStringBuilder(connectionString)
        {
            Pooling = false,
            KeepAlive = 1,
            ApplicationName = "puebla changes",
        };
        services.AddSingleton(new ChangeFeedSettings(alone.ConnectionString));
        return services;
    }
}
