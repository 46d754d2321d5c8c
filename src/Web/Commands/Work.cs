using Puebla.Web.Backup;

namespace Puebla.Web.Commands;

/// <summary>The services of a command that works on the database without a site.</summary>
internal static class Work
{
    public static ServiceProvider Services(string connectionString) =>
        new ServiceCollection()
            .AddLogging(log => log.AddSimpleConsole().AddFilter("Microsoft", LogLevel.Warning))
            .AddPuebla(connectionString)
            .AddScoped<BackupService>()
            .AddScoped<RestoreService>()
            .BuildServiceProvider();
}
