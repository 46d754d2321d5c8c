using Npgsql;
using Puebla.Kernel.Changes;

namespace Puebla.Web.Site;

/// <summary><c>/health</c>: ready when the database answers and the change feed listens.</summary>
internal static class Health
{
    public static void MapHealth(this WebApplication site) =>
        site.MapGet("/health", Answer)
            .AllowAnonymous()
            .DisableRateLimiting()
            .CacheOutput(policy => policy.NoCache());

    private static async Task<IResult> Answer(
        NpgsqlDataSource database,
        ChangeFeed feed,
        HttpContext http
    )
    {
        http.Response.Headers.CacheControl = "no-store";
        var answers = await Answers(database, http.RequestAborted);
        var ready = answers && feed.IsListening;
        return Results.Json(
            new
            {
                ready,
                database = answers,
                changes = feed.IsListening,
            },
            statusCode: ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable
        );
    }

    private static async Task<bool> Answers(NpgsqlDataSource database, CancellationToken stop)
    {
        try
        {
            await using var command = database.CreateCommand("select 1");
            await command.ExecuteScalarAsync(stop);
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }
}
