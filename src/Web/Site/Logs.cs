namespace Puebla.Web.Site;

/// <summary>What is logged, and how: lines for a reader at a terminal, one JSON object a line for a file or a collector.</summary>
internal static class Logs
{
    public static void AddTo(ILoggingBuilder logging)
    {
        logging
            .AddFilter("Microsoft.AspNetCore", LogLevel.Warning)
            .AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning)
            // A module without tables of its own is no accident.
            .AddFilter("Microsoft.EntityFrameworkCore.Model", LogLevel.Error)
            // A command that fails throws, and that is logged; asking a new database for its migrations is no failure.
            .AddFilter("Microsoft.EntityFrameworkCore.Database.Command", LogLevel.None)
            // That the keys lie in files of their owner alone is meant so: docs/security.md.
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
            // It warns of each page with a form that its stricter "no-store" gives way to "no-cache, no-store".
            .AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error)
            .AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning);
        if (Console.IsOutputRedirected)
        {
            logging.AddJsonConsole(options =>
                (options.UseUtcTimestamp, options.TimestampFormat, options.IncludeScopes) = (
                    true,
                    "O",
                    true
                )
            );
        }
    }
}
