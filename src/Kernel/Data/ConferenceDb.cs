using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Puebla.Kernel.Data;

/// <summary>The one database of the Conference. It has no sets of its own: each module maps its internal entities into its own schema.</summary>
public sealed class ConferenceDb(DbContextOptions<ConferenceDb> options) : DbContext(options)
{
    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        var sources = this.GetService<ModelSources>();
        foreach (var assembly in sources.Assemblies)
        {
            modelBuilder.ApplyConfigurationsFromAssembly(assembly);
        }
        sources.Links?.Invoke(modelBuilder);
        SnakeCase.Apply(modelBuilder.Model);
    }
}

/// <summary>Where the model comes from: the assemblies that hold configurations, and the host's foreign keys across schemas.</summary>
/// <param name="Assemblies">The Kernel and the modules.</param>
/// <param name="Links">Adds the foreign keys that cross schemas; null where there are none.</param>
public sealed record ModelSources(
    IReadOnlyList<System.Reflection.Assembly> Assemblies,
    Action<ModelBuilder>? Links = null
);

/// <summary>A model belongs to its sources: two sets of modules in one process do not share one.</summary>
internal sealed class ModelPerSources : IModelCacheKeyFactory
{
    public object Create(DbContext context, bool designTime) =>
        (context.GetType(), context.GetService<ModelSources>(), designTime);
}
