using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Kernel.Data;
using Puebla.Web;

namespace Puebla.Tests.Architecture;

public sealed class MigrationsTests
{
    private const string Nowhere = "Host=localhost;Database=none;Username=none";

    [Fact]
    public void Model_and_migrations_agree()
    {
        using var services = new ServiceCollection()
            .AddLogging()
            .AddPuebla(Nowhere)
            .BuildServiceProvider();
        using var scope = services.CreateScope();
        Assert.False(
            scope
                .ServiceProvider.GetRequiredService<ConferenceDb>()
                .Database.HasPendingModelChanges(),
            "Run tools/migration NAME."
        );
    }

    [Fact]
    public void The_guard_barks_at_a_model_that_went_ahead()
    {
        var ahead = Modules.Model with
        {
            Assemblies = [.. Modules.Model.Assemblies, typeof(MigrationsTests).Assembly],
        };
        var services = new ServiceCollection().AddLogging().AddPuebla(Nowhere);
        services.AddSingleton(ahead);
        using var provider = services.BuildServiceProvider();
        using var scope = provider.CreateScope();
        Assert.True(
            scope
                .ServiceProvider.GetRequiredService<ConferenceDb>()
                .Database.HasPendingModelChanges()
        );
    }

    internal sealed class Planted
    {
        public int Id { get; init; }
    }

    internal sealed class PlantedConfiguration : IEntityTypeConfiguration<Planted>
    {
        public void Configure(EntityTypeBuilder<Planted> planted) => planted.ToTable("planted");
    }
}
