using Puebla.Web.Backup;
using Puebla.Web.Verification;

namespace Puebla.Web.Commands;

/// <summary>The modules without a site, for a command that works on the database.</summary>
internal static class CommandServices
{
    public static ServiceProvider Build(string connectionString) =>
        new ServiceCollection()
            .AddLogging(log => log.AddSimpleConsole().SetMinimumLevel(LogLevel.Critical))
            .AddLocalization()
            .AddPuebla(connectionString)
            .AddScoped<BackupService>()
            .AddScoped<RestoreService>()
            .AddSingleton<DatabaseVerification>()
            .AddSingleton<ArchiveVerification>()
            .BuildServiceProvider();
}
