using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using Puebla.Record.Search.Results;

namespace Puebla.Record.Search;

/// <summary>Reads the search columns ahead of the first search of a site, without keeping its start waiting.</summary>
internal sealed class ColumnsWarmUp(EntryColumns columns, ILogger<ColumnsWarmUp> log)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Yield();
            await columns.Warm(stoppingToken);
        }
        catch (Exception problem) when (problem is NpgsqlException or OperationCanceledException)
        {
            log.LogInformation(
                "The search columns will be read by the first search: {Problem}",
                problem.Message
            );
        }
    }
}
