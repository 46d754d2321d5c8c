using Microsoft.Extensions.DependencyInjection;
using Puebla.Conference.Contracts;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;
using Puebla.Kernel.Backup;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Journal;
using Puebla.Kernel.SecondPerson;
using Puebla.Outcomes.Sources;
using Puebla.Record.Access;
using Puebla.Record.Backup;
using Puebla.Record.Classify;
using Puebla.Record.Contracts;
using Puebla.Record.Documents;
using Puebla.Record.Dossiers;
using Puebla.Record.Feeds;
using Puebla.Record.Figures;
using Puebla.Record.Files;
using Puebla.Record.Import;
using Puebla.Record.Intake;
using Puebla.Record.ListInstruments;
using Puebla.Record.Pair;
using Puebla.Record.Precedents;
using Puebla.Record.Read;
using Puebla.Record.Redact;
using Puebla.Record.Relate;
using Puebla.Record.Requests;
using Puebla.Record.Review;
using Puebla.Record.Samples;
using Puebla.Record.Search;
using Puebla.Record.Search.Indexing;
using Puebla.Record.Search.Query;
using Puebla.Record.Search.Results;
using Puebla.Record.Sources;
using Puebla.Record.Ties;

namespace Puebla.Record;

/// <summary>The module's table of contents.</summary>
public static class RecordModule
{
    /// <summary>Adds the module's services: enough for a command.</summary>
    public static IServiceCollection AddRecord(this IServiceCollection services) =>
        services
            .AddImport()
            .AddIndex()
            .AddReading()
            .AddSearch()
            .AddDeciding()
            .AddReview()
            .AddRelating()
            .AddDocuments()
            .AddIntake()
            .AddPrecedents()
            .AddDossiers();

    /// <summary>Adds what only a running site needs.</summary>
    public static IServiceCollection AddRecordSite(this IServiceCollection services) =>
        services
            .AddHostedService<ColumnsWarmUp>()
            .AddSingleton<ScheduledDecisions>()
            .AddSingleton<IForgetful>(provider => provider.GetRequiredService<ScheduledDecisions>())
            .AddHostedService(provider => provider.GetRequiredService<ScheduledDecisions>())
            .AddIntakeWorker();

    private static IServiceCollection AddImport(this IServiceCollection services)
    {
        services.AddSingleton<SourceReader>(_ => new());
        services.AddSingleton<DocumentReader>();
        services.AddSingleton<Importer>();
        services.AddSingleton<SampleTexts>();
        services.AddSingleton<IMeetingKeys, MeetingKeys>();
        services.AddScoped<OriginalStore>();
        services.AddScoped<InstrumentFinder>();
        services.AddScoped<InstrumentKeeper>();
        services.AddScoped<VersionKeeper>();
        services.AddScoped<DocumentStore>();
        services.AddScoped<InstrumentRemoval>();
        services.AddSingleton<IKeptFiles, KeptOriginals>();
        return services;
    }

    private static IServiceCollection AddIndex(this IServiceCollection services)
    {
        services.AddSingleton<IVocabularySource, VocabularySource>();
        services.AddSingleton<FacetDirectory>();
        services.AddScoped<EntryWriter>();
        services.AddScoped<WordForgetter>();
        return services;
    }

    private static IServiceCollection AddReading(this IServiceCollection services)
    {
        services.AddScoped<RecordReader>();
        services.AddScoped<RecordAccess>();
        services.AddScoped<ConfidentialReads>();
        services.AddScoped<IAccessExplainer, RecordExplainer>();
        services.AddScoped<RecordNames>();
        services.AddScoped<ParagraphLookup>();
        services.AddScoped<InstrumentList>();
        services.AddScoped<OriginalReader>();
        services.AddScoped<KeptDocument>();
        services.AddScoped<InstrumentExport>().AddScoped<ExportedRelations>();
        services.AddScoped<FeedReader>().AddScoped<FeedServices>().AddSingleton(FeedPlaces.All);
        services.AddScoped<ISourceLinks, SourceLinks>();
        services.AddScoped<RegisteredTies>().AddScoped<RelationReader>();
        services
            .AddScoped<IRecordedClauses, RecordedClauses>()
            .AddScoped<IRecordedPlaces, RecordedPlaces>()
            .AddScoped<IRecordNames, RecordedNames>()
            .AddScoped<IRecordedSubjects, RecordedSubjects>()
            .AddScoped<IRecordedDocuments, RecordedDocuments>();
        services.AddScoped<StatingParagraphs>().AddScoped<RelationLines>();
        services
            .AddSingleton<KeptStates>()
            .AddSingleton<IForgetful>(provider => provider.GetRequiredService<KeptStates>())
            .AddScoped<Supersessions>();
        services.AddScoped<IHeldTexts, HeldTexts>();
        services
            .AddSingleton<KeptCounts>()
            .AddSingleton<IForgetful>(provider => provider.GetRequiredService<KeptCounts>())
            .AddScoped<ProposedQueries>()
            .AddScoped<IRecordFigures, RecordFiguresReader>();
        return services;
    }

    private static IServiceCollection AddDeciding(this IServiceCollection services)
    {
        services.AddScoped<ClassifiedThings>();
        services.AddScoped<DecisionRights>().AddScoped<DecisionEffect>().AddScoped<TextStates>();
        services.AddScoped<AudienceSubjects>();
        services.AddScoped<Classifier>().AddScoped<WithdrawDecision>().AddScoped<DueDecisions>();
        services.AddScoped<DecisionReader>().AddScoped<IAsks, PublicationsAsked>();
        services.AddSingleton<INames, HoldNames>().AddSingleton<INames, CriterionNames>();
        services.AddSingleton<INames, ChannelNames>();
        services.AddSingleton<INames, ReviewChangeNames>();
        services.AddScoped<Redactor>();
        services.AddScoped<IPendingActKind, RedactionKind>();
        services.AddSingleton(
            new SentenceSource(new(typeof(Texts).FullName!, typeof(Texts).Assembly))
        );
        return services;
    }

    private static IServiceCollection AddReview(this IServiceCollection services)
    {
        services.AddScoped<ReviewReader>();
        services.AddScoped<ReviewOpener>();
        services.AddScoped<Reviewer>();
        services.AddScoped<ReviewFinisher>();
        services.AddScoped<SourceLines>();
        services.AddScoped<ReplacedCorrections>();
        services.AddScoped<WaitingTexts>();
        services.AddScoped<PairReader>();
        services.AddScoped<Pairer>();
        services.AddScoped<IAsks, ReviewAsks>();
        return services;
    }

    private static IServiceCollection AddRelating(this IServiceCollection services)
    {
        services.AddScoped<Relater>().AddScoped<RelationEnder>().AddScoped<RelationChecks>();
        services.AddScoped<RelationJournal>().AddScoped<RelationsChanged>();
        services.AddScoped<ParagraphFinder>().AddScoped<TextFinder>().AddScoped<WaitingNames>();
        services.AddScoped<RelationPeople>().AddSingleton<INames, RelationWords>();
        return services;
    }

    private static IServiceCollection AddSearch(this IServiceCollection services)
    {
        services.AddSingleton<QueryCompiler>();
        services.AddSingleton<EntryColumns>();
        services.AddSingleton<MatchMemory>();
        services.AddSingleton<IForgetful>(provider => provider.GetRequiredService<MatchMemory>());
        services.AddSingleton<Matcher>();
        services.AddSingleton<HitReader>();
        services.AddSingleton<Marker>();
        services.AddSingleton<SpellingHelp>();
        services.AddSingleton<CitationJump>();
        services.AddScoped<RecordSearch>();
        return services;
    }
}
