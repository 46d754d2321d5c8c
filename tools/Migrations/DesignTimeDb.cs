using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Kernel.Data;
using Puebla.Web;

namespace Puebla.Migrations;

/// <summary>Gives <c>dotnet ef</c> the model without a running site; the connection is never opened.</summary>
public sealed class DesignTimeDb : IDesignTimeDbContextFactory<ConferenceDb>
{
    /// <inheritdoc />
    public ConferenceDb CreateDbContext(string[] args) =>
        new ServiceCollection()
            .AddPuebla("Host=localhost;Database=puebla;Username=puebla")
            .BuildServiceProvider()
            .GetRequiredService<ConferenceDb>();
}
