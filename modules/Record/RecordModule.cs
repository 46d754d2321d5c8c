using Microsoft.Extensions.DependencyInjection;

namespace Puebla.Record;

/// <summary>The module's table of contents.</summary>
public static class RecordModule
{
    /// <summary>Adds the module's services.</summary>
    public static IServiceCollection AddRecord(this IServiceCollection services) => services;
}
