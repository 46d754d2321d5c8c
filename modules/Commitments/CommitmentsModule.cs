using Microsoft.Extensions.DependencyInjection;
using Puebla.Kernel.Journal;

namespace Puebla.Commitments;

/// <summary>The module's table of contents.</summary>
public static class CommitmentsModule
{
    /// <summary>Adds the module's services.</summary>
    public static IServiceCollection AddCommitments(this IServiceCollection services)
    {
        services.AddSingleton(new SentenceSource(Texts.ResourceManager));
        return services;
    }
}
