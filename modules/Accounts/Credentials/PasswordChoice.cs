using Puebla.Accounts.Data;
using Puebla.Accounts.Invitations;
using Puebla.Kernel;
using Puebla.Kernel.Data;

namespace Puebla.Accounts.Credentials;

/// <summary>A password and an app that somebody chooses, checked together: neither is good without the other.</summary>
internal sealed class PasswordChoice(
    ConferenceDb db,
    AppSecrets secrets,
    Passwords passwords,
    TimeProvider clock
)
{
    /// <summary>What gives the account what was chosen and answers with new recovery codes; or why not.</summary>
    /// <param name="chosen">What was typed.</param>
    /// <param name="purpose">For what the app's secret was offered.</param>
    public (Func<Account, IReadOnlyList<string>>? Equip, Refusal? Refusal) Check(
        ChosenPassword chosen,
        string purpose
    )
    {
        if (Passwords.Check(chosen.Password, chosen.Email) is { } weak)
        {
            return (null, weak);
        }
        if (chosen.Password != chosen.Repeated)
        {
            return (null, AccountRefusals.PasswordsDiffer);
        }
        var secret = secrets.Offered(chosen.Offered, purpose);
        var code = new string([.. chosen.Code.Where(char.IsAsciiDigit)]);
        if (secret is null || Totp.StepOf(secret, code, clock.GetUtcNow(), 0) is not { } step)
        {
            return (null, AccountRefusals.Code);
        }
        return (Equip, null);

        IReadOnlyList<string> Equip(Account account)
        {
            account.PasswordHash = passwords.Hash(account, chosen.Password);
            account.AppSecret = secrets.Keep(secret);
            account.AppStep = step;
            return NewCodes(account.PersonId);
        }
    }

    /// <summary>New recovery codes in the running unit of work; the old ones have to be gone.</summary>
    public IReadOnlyList<string> NewCodes(Guid person)
    {
        var codes = RecoveryCodes.New();
        db.AddRange(
            codes.Select(code => new RecoveryCode
            {
                PersonId = person,
                Hash = RecoveryCodes.HashOf(code)!,
            })
        );
        return codes;
    }
}
