using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Accounts.Contracts;
using Puebla.Accounts.Data;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;

namespace Puebla.Accounts;

internal sealed class AccountRegister(IServiceScopeFactory scopes) : IAccountRegister
{
    public async Task<bool> HasAccounts(CancellationToken stop = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ConferenceDb>();
        return await db.Set<Account>().AnyAsync(stop);
    }
}

internal sealed class AccountsOfPersons(ConferenceDb db, ChangeNotices changes) : IAccounts
{
    public Task<bool> HasAccount(Guid person, CancellationToken stop = default) =>
        db.Set<Account>().AnyAsync(a => a.PersonId == person, stop);

    public async Task Remove(Guid person, CancellationToken stop = default)
    {
        await db.Set<Invitation>().Where(i => i.PersonId == person).ExecuteDeleteAsync(stop);
        await db.Set<Account>().Where(a => a.PersonId == person).ExecuteDeleteAsync(stop);
        await changes.Announce($"person:{person:D}", stop);
    }
}
