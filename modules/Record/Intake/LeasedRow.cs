using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Puebla.Record.Data;

namespace Puebla.Record.Intake;

/// <summary>The row of a file for as long as it is ours.</summary>
internal readonly struct LeasedRow(IQueryable<HandedFile> row, CancellationToken stop)
{
    public async Task Update(Action<UpdateSettersBuilder<HandedFile>> set)
    {
        if (await row.ExecuteUpdateAsync(set, stop) != 1)
        {
            throw new LeaseLostException();
        }
    }
}
