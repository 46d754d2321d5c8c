using Puebla.Web.EmbeddedPostgres;

namespace Puebla.Web.Commands;

/// <summary>What a command works with.</summary>
internal sealed record CommandContext(
    Arguments Arguments,
    TextWriter Out,
    TextWriter Error,
    TimeProvider Clock
)
{
    /// <summary>Puebla's own folder: the clone that the script stands in, else the program's folder.</summary>
    public static string Home =>
        Environment.GetEnvironmentVariable("PUEBLA_HOME") is { Length: > 0 } home
            ? home
            : AppContext.BaseDirectory;

    public DatabaseChoice DatabaseChoice =>
        new(Arguments[Option.Database], Arguments[Option.Data], Home);

    public Task<DatabaseLease> TakeDatabaseAsync(CancellationToken cancellation) =>
        DatabaseLease.TakeAsync(DatabaseChoice, Clock, cancellation);
}
