using Microsoft.EntityFrameworkCore;
using Puebla.Accounts.Credentials;
using Puebla.Accounts.Data;
using Puebla.Kernel.Data;

namespace Puebla.Accounts.SignIn;

/// <summary>A second factor that was right and is not used up yet.</summary>
/// <param name="Step">The app's time step, or null.</param>
/// <param name="RecoveryCode">Hash of a recovery code, or null.</param>
internal sealed record SecondFactor(long? Step, byte[]? RecoveryCode);

/// <summary>Codes of the app, and recovery codes in their place. Each counts once, also for two who type it at the same moment.</summary>
internal sealed class SecondFactors(ConferenceDb db, AppSecrets secrets, TimeProvider clock)
{
    /// <summary>The factor that was typed; null where it is wrong. Costs the same without an account.</summary>
    public async Task<SecondFactor?> Read(Account? account, string typed, CancellationToken stop)
    {
        var code = new string([.. typed.Where(char.IsAsciiLetterOrDigit)]);
        var secret = secrets.Read(account?.AppSecret);
        var step = Totp.StepOf(secret, code, clock.GetUtcNow(), account?.AppStep ?? 0);
        if (RecoveryCodes.HashOf(code) is { } hash)
        {
            var person = account?.PersonId ?? Guid.Empty;
            var there = await db.Set<RecoveryCode>()
                .AnyAsync(c => c.PersonId == person && c.Hash == hash && c.UsedAt == null, stop);
            return there ? new(null, hash) : null;
        }
        return step is null || account?.AppSecret is null ? null : new(step, null);
    }

    /// <summary>Uses it up inside the caller's transaction; false where another was faster.</summary>
    public async Task<bool> Use(Guid person, SecondFactor factor, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        return factor.RecoveryCode is { } hash
            ? await db.Set<RecoveryCode>()
                .Where(c => c.PersonId == person && c.Hash == hash && c.UsedAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(c => c.UsedAt, now), stop) == 1
            : await db.Set<Account>()
                .Where(a => a.PersonId == person && a.AppStep < factor.Step)
                .ExecuteUpdateAsync(set => set.SetProperty(a => a.AppStep, factor.Step ?? 0), stop)
                == 1;
    }
}
