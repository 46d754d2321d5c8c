using Microsoft.Extensions.DependencyInjection;
using Puebla.Kernel.Backup;
using Puebla.Outcomes.Sources;
using Puebla.Record.Backup;
using Puebla.Record.Contracts;
using Puebla.Record.Figures;
using Puebla.Record.Import;
using Puebla.Record.Samples;
using Puebla.Record.Search;
using Puebla.Record.Search.Indexing;

namespace Puebla.Record;

/// <summary>The module's table of contents.</summary>
public static class RecordModule
{
    /// <summary>Adds the module's services.</summary>
    public static IServiceCollection AddRecord(this IServiceCollection services) => services.AddImport().AddSearch().AddFigures();

    private static IServiceCollection AddImport(this IServiceCollection services)
    {
        services.AddSingleton<SourceReader>(_ => new());
        services.AddSingleton<DocumentReader>();
        services.AddSingleton<Importer>();
        services.AddSingleton<IMeetingKeys, MeetingKeys>();
        services.AddScoped<OriginalStore>();
        services.AddScoped<InstrumentFinder>();
        services.AddScoped<InstrumentKeeper>();
        services.AddScoped<VersionKeeper>();
        services.AddScoped<DocumentStore>();
        services.AddSingleton<SampleTexts>();
        services.AddScoped<InstrumentRemoval>();
        services.AddSingleton<IKeptFiles, KeptOriginals>();
        return services;
    }

    private static IServiceCollection AddSearch(this IServiceCollection services)
    {
        services.AddSingleton<IVocabularySource, VocabularySource>();
        services.AddSingleton<FacetDirectory>();
        services.AddScoped<EntryWriter>();
        return services;
    }

    private static IServiceCollection AddFigures(this IServiceCollection services) =>
        services.AddScoped<ProposedQueries>().AddScoped<IRecordFigures, RecordFiguresReader>();
}
