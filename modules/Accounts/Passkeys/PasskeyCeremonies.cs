using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Puebla.Accounts.Data;
using Puebla.Accounts.Invitations;
using Puebla.Kernel.Data;

namespace Puebla.Accounts.Passkeys;

/// <summary>What the browser is given to sign, by its number here.</summary>
internal sealed record Ceremony(Guid Challenge, string Options);

/// <summary>Passkeys by the framework's handler; the challenges are ours: in the database, good once, for five minutes.</summary>
internal sealed class PasskeyCeremonies(
    ConferenceDb db,
    IPasskeyHandler<Account> handler,
    TimeProvider clock
)
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(5);

    /// <summary>Asks for any passkey of this site; it says by itself whose it is.</summary>
    public async Task<Ceremony> Ask(HttpContext http, CancellationToken stop)
    {
        var made = await handler.MakeRequestOptionsAsync(null!, http);
        return await Keep(null, made.AssertionState, made.RequestOptionsJson, stop);
    }

    /// <summary>Asks the browser to make a passkey for a person.</summary>
    public async Task<Ceremony> AskForNew(
        Guid person,
        string name,
        HttpContext http,
        CancellationToken stop
    )
    {
        var made = await handler.MakeCreationOptionsAsync(
            new()
            {
                Id = AccountStore.IdOf(person),
                Name = name,
                DisplayName = name,
            },
            http
        );
        return await Keep(person, made.AttestationState, made.CreationOptionsJson, stop);
    }

    /// <summary>Whose passkey answered; null where the answer is no good. The use is noted in the caller's unit of work.</summary>
    public async Task<Account?> Who(
        string challenge,
        string credential,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (await Take(challenge, false, null, stop) is not { } state)
        {
            return null;
        }
        var result = await handler.PerformAssertionAsync(
            new()
            {
                HttpContext = http,
                CredentialJson = credential,
                AssertionState = state,
            }
        );
        if (!result.Succeeded || result.User.ClosedAt is not null)
        {
            return null;
        }
        var passkey = await db.Set<Passkey>()
            .SingleAsync(p => p.CredentialId == result.Passkey.CredentialId, stop);
        passkey.SignCount = result.Passkey.SignCount;
        passkey.IsBackedUp = result.Passkey.IsBackedUp;
        passkey.IsUserVerified = result.Passkey.IsUserVerified;
        passkey.UsedAt = clock.GetUtcNow();
        return result.User;
    }

    /// <summary>The passkey that the browser made; null where the answer is no good. The caller adds it.</summary>
    public async Task<Passkey?> Made(
        ChosenPasskey chosen,
        Guid person,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (await Take(chosen.Challenge, true, person, stop) is not { } state)
        {
            return null;
        }
        var result = await handler.PerformAttestationAsync(
            new()
            {
                HttpContext = http,
                CredentialJson = chosen.Credential,
                AttestationState = state,
            }
        );
        return result.Succeeded && result.UserEntity.Id == AccountStore.IdOf(person)
            ? Row(result.Passkey, person, chosen.Name)
            : null;
    }

    private Passkey Row(UserPasskeyInfo made, Guid person, string name) =>
        new()
        {
            CredentialId = made.CredentialId,
            PersonId = person,
            Name = name,
            PublicKey = made.PublicKey,
            SignCount = made.SignCount,
            Transports = made.Transports ?? [],
            IsUserVerified = made.IsUserVerified,
            IsBackupEligible = made.IsBackupEligible,
            IsBackedUp = made.IsBackedUp,
            AttestationObject = made.AttestationObject,
            ClientDataJson = made.ClientDataJson,
            CreatedAt = clock.GetUtcNow(),
        };

    private async Task<Ceremony> Keep(
        Guid? person,
        string? state,
        string options,
        CancellationToken stop
    )
    {
        var now = clock.GetUtcNow();
        await db.Set<Challenge>().Where(c => c.ExpiresAt < now).ExecuteDeleteAsync(stop);
        var challenge = new Challenge
        {
            PersonId = person,
            IsCreation = person is not null,
            State = state ?? "",
            ExpiresAt = now + Life,
        };
        db.Add(challenge);
        await db.SaveChangesAsync(stop);
        return new(challenge.Id, options);
    }

    // Taken out as it is read: whoever comes second finds nothing.
    private async Task<string?> Take(
        string challenge,
        bool creation,
        Guid? person,
        CancellationToken stop
    )
    {
        if (!Guid.TryParse(challenge, out var id))
        {
            return null;
        }
        var kept = await db.Set<Challenge>()
            .AsNoTracking()
            .SingleOrDefaultAsync(c => c.Id == id, stop);
        return
            kept is not null
            && await db.Set<Challenge>().Where(c => c.Id == id).ExecuteDeleteAsync(stop) == 1
            && kept.ExpiresAt > clock.GetUtcNow()
            && kept.IsCreation == creation
            && kept.PersonId == person
            ? kept.State
            : null;
    }
}
