using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Record.Import;

namespace Puebla.Record.Intake;

/// <summary>Takes a file and brings it to its end: kept, refused, or put back.</summary>
internal sealed class IntakeRun(IServiceScopeFactory scopes, ILogger<IntakeRun> log)
{
    private static readonly TimeSpan ScannerPause = TimeSpan.FromMinutes(1);

    /// <summary>Works on one file; false where there was none. What is no fault of the file is thrown, and its lease runs out.</summary>
    public async Task<bool> One(CancellationToken stop)
    {
        if (await With<StagedFiles, TakenFile?>(staged => staged.Take(stop)) is not { } file)
        {
            return false;
        }
        try
        {
            if (await Outcome(file, stop) is { } refusal)
            {
                await Refuse(file, refusal, stop);
            }
        }
        catch (LeaseLostException)
        {
            log.LogWarning("{File} was taken by another worker meanwhile", file.Subject);
        }
        catch (ScannerAwayException away)
        {
            log.LogWarning("The virus scanner gave no verdict: {Problem}", away.Message);
            await PutBack(file, "scanner", ScannerPause);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await PutBack(file, null, TimeSpan.Zero);
            throw;
        }
        return true;
    }

    /// <summary>What is done where no file waits: whoever handed in is told, and a scan that nothing could read is tried again.</summary>
    public async Task Idle(CancellationToken stop)
    {
        while (await With<HandInTeller, bool>(teller => teller.One(stop))) { }
        while (await With<UnreadScans, bool>(scans => scans.One(stop))) { }
    }

    private Task<bool> PutBack(TakenFile file, string? waitsFor, TimeSpan notBefore) =>
        With<StagedFiles, bool>(async staged =>
        {
            await staged.PutBack(file, waitsFor, notBefore, CancellationToken.None);
            return true;
        });

    private async Task<Refusal?> Outcome(TakenFile file, CancellationToken stop)
    {
        if (file.Attempts > IntakeLimits.Attempts)
        {
            return RecordRefusals.Of("intake.given-up");
        }
        try
        {
            return await With<FileIntake, Refusal?>(intake => intake.Run(file, stop));
        }
        catch (ImportRefusedException refused)
        {
            return Told(refused.Refusal);
        }
        catch (Exception problem) when (IsOfThisFile(problem))
        {
            log.LogError(problem, "{File} could not be taken in", file.Subject);
            return RecordRefusals.Of("intake.failed");
        }
    }

    // What an importer at the machine may know (the key of a closed text, why bytes were taken out) is not told to everybody who hands in.
    private static Refusal Told(Refusal refusal) =>
        refusal.Code switch
        {
            "import.other-access" => RecordRefusals.Of("intake.other-access"),
            "import.redacted" => RecordRefusals.Of("intake.redacted"),
            _ => refusal,
        };

    private Task<bool> Refuse(TakenFile file, Refusal refusal, CancellationToken stop) =>
        With<IServiceProvider, bool>(async services =>
        {
            var db = services.GetRequiredService<ConferenceDb>();
            await using var transaction = await db.Database.BeginTransactionAsync(stop);
            await services.GetRequiredService<StagedFiles>().Refused(file, refusal, stop);
            var audience = await services.GetRequiredService<Audiences>().Of(file.AudienceId, stop);
            services
                .GetRequiredService<JournalWriter>()
                .Add(
                    file.Actor,
                    refusal.Code == FileIntake.Infected
                        ? "record.file-infected"
                        : "record.file-refused",
                    file.Subject,
                    refusal.Spanish,
                    new
                    {
                        why = refusal.Code,
                        sha256 = Convert.ToHexStringLower(file.Sha256),
                        bytes = file.Size,
                    },
                    MandateWord.Parse(file.Mandate),
                    audience.Mode.HidesExistence ? audience : null
                );
            await db.SaveChangesAsync(stop);
            await transaction.CommitAsync(stop);
            return true;
        });

    private async Task<T> With<TService, T>(Func<TService, Task<T>> act)
        where TService : notnull
    {
        await using var scope = scopes.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    // A database that is gone is nobody's fault: the file waits.
    private static bool IsOfThisFile(Exception problem) =>
        problem is not (OperationCanceledException or LeaseLostException or ScannerAwayException)
        && problem.GetBaseException() is not (NpgsqlException and not PostgresException)
        && problem.GetBaseException()
            is not PostgresException { SqlState: ['5', '7', ..] or ['4', '0', ..] };
}
