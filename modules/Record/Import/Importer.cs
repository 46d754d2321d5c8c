using System.Security.Cryptography;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using Puebla.Kernel;
using Puebla.Kernel.Access;

namespace Puebla.Record.Import;

/// <summary>Imports files: reads them side by side, keeps each in a transaction of its own, carries on past those that fail.</summary>
public sealed class Importer(
    IServiceScopeFactory scopes,
    IAccountRegister accounts,
    ILogger<Importer> log
)
{
    private const int Workers = 2;

    /// <summary>Imports everything that the paths name. Doing it again changes nothing; stopped or killed at any point, it goes on where it was when run again.</summary>
    public async Task<ImportSummary> Import(
        ImportRequest request,
        IProgress<ImportProgress>? progress = null,
        CancellationToken stop = default
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        var access =
            request.Access
            ?? (await accounts.HasAccounts(stop) ? Audience.Members : Audience.Public);
        var files = FoundFiles.Of(request.Paths).ToList();
        var outcomes = new FileOutcome[files.Count];
        var waiting = Channel.CreateUnbounded<int>();
        foreach (var index in Enumerable.Range(0, files.Count))
        {
            waiting.Writer.TryWrite(index);
        }
        waiting.Writer.Complete();
        var done = 0;
        var workers = Enumerable.Range(0, Workers).Select(_ => Task.Run(Work, stop)).ToArray();
        await Task.WhenAll(workers);
        return new(access, outcomes);

        async Task Work()
        {
            await foreach (var index in waiting.Reader.ReadAllAsync(stop))
            {
                outcomes[index] = await ImportFile(files[index], request, access, stop);
                progress?.Report(
                    new(Interlocked.Increment(ref done), files.Count, outcomes[index])
                );
            }
        }
    }

    private async Task<FileOutcome> ImportFile(
        string path,
        ImportRequest request,
        Audience access,
        CancellationToken stop
    )
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var services = scope.ServiceProvider;
            var (content, unreadable) = await DocumentReader.Load(path, stop);
            if (content is null)
            {
                return Failed(path, unreadable!);
            }
            var originals = services.GetRequiredService<OriginalStore>();
            await originals.RefuseRedacted(SHA256.HashData(content), stop);
            var held = await originals.HeldKeys(SHA256.HashData(content), stop);
            if (held.Count > 0)
            {
                return new(path, FileResult.Unchanged, held);
            }
            var (document, refused) = await services
                .GetRequiredService<DocumentReader>()
                .Read(Path.GetFileName(path), content, stop);
            return document is null
                ? Failed(path, refused!)
                : await services
                    .GetRequiredService<DocumentStore>()
                    .Keep(path, document, request, access, stop);
        }
        catch (ImportRefusedException refused)
        {
            return Failed(path, refused.Refusal);
        }
        catch (Exception problem) when (IsOfThisFile(problem))
        {
            log.LogError(problem, "{Path} could not be imported", path);
            return Failed(
                path,
                RecordRefusals.Of("import.failed", problem.GetBaseException().Message)
            );
        }
    }

    // A database that is gone fails every file; that ends the import instead of filling the list.
    private static bool IsOfThisFile(Exception problem) =>
        problem is not OperationCanceledException
        && problem.GetBaseException() is not (NpgsqlException and not PostgresException);

    private static FileOutcome Failed(string path, Refusal why) =>
        new(path, FileResult.Failed, [], why);
}
