using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Puebla.Conference.Contracts;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Kernel.Mail;
using Puebla.Kernel.Notices;
using Puebla.TestKit;
using Puebla.Tests.Conference;
using Puebla.Web.Mail;

[assembly: AssemblyFixture(typeof(Puebla.Tests.Mail.MailHouses))]

namespace Puebla.Tests.Mail;

/// <summary>
/// A database with one process or two, and a mail server. What is due is everybody's, so that each test has a house for itself;
/// houses are lent again when a test is over, emptied of mail and with the clock set back.
/// </summary>
internal sealed class MailHouse : IAsyncDisposable
{
    public static readonly Uri Site = new("https://crm.example");
    private readonly Built _built;

    private MailHouse(Built built) => _built = built;

    public RunningPuebla Here => _built.Here;

    public SmtpSink Sink { get; } = new();

    /// <summary>Lends one; its sender runs when the test says so, and never by itself.</summary>
    public static async Task<MailHouse> StartAsync(Action<IServiceCollection>? services = null)
    {
        var kind = services?.Method.ToString() ?? "";
        if (!MailHouses.Free.GetOrAdd(kind, _ => []).TryTake(out var built))
        {
            var cluster = await OwnDatabase.Migrated();
            var here = await RunningPuebla.OnAsync(
                cluster.Lease,
                change: settings => settings.With(services ?? (_ => { }))
            );
            built = new(kind, cluster, here, here.Clock.GetUtcNow());
        }
        return new(built);
    }

    /// <summary>The registers, where a test needs countries.</summary>
    public async Task LoadFacts()
    {
        await using var scope = Here.Services.CreateAsyncScope();
        await scope
            .ServiceProvider.GetRequiredService<IConferenceLoader>()
            .Load(CrmData.Folder, Actor.System);
    }

    /// <summary>Another process on the same database, with a clock of its own.</summary>
    public Task<RunningPuebla> Another() => RunningPuebla.OnAsync(_built.Cluster.Lease);

    /// <summary>The sender of a process.</summary>
    public MailPump Pump(RunningPuebla? process = null, MailSetup? setup = null) =>
        new(
            setup ?? new(Sink.Server, "puebla@crm.example", "rebotes@crm.example"),
            Site,
            (process ?? Here).Services.GetRequiredService<IServiceScopeFactory>(),
            (process ?? Here).Clock,
            NullLogger<MailPump>.Instance
        );

    /// <summary>Somebody with an account.</summary>
    public async Task<SignedInPerson> Somebody() => await Here.SignedIn("administrator@puebla");

    public async Task<Guid> Tell(
        Guid person,
        string code = "test.told",
        string subject = "secreto",
        string? link = "/acervo/titulo-secreto",
        object? details = null,
        bool isPublic = false
    )
    {
        await using var scope = Here.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        services
            .GetRequiredService<NoticeWriter>()
            .Tell(person, code, subject, link, details, isPublic);
        services.GetRequiredService<JournalWriter>().Add(Actor.System, "test.told", "x", "why");
        var db = services.GetRequiredService<ConferenceDb>();
        await db.SaveChangesAsync();
        return db.ChangeTracker.Entries<Notice>().Single().Entity.Key;
    }

    public Task<List<MailMessage>> Messages() =>
        Here.With<ConferenceDb, List<MailMessage>>(db =>
            db.Set<MailMessage>().AsNoTracking().OrderBy(m => m.Id).ToListAsync()
        );

    public async Task<MailMessage> Only() => Assert.Single(await Messages());

    public void Later(TimeSpan time) => Here.Clock.Set(Here.Clock.GetUtcNow() + time);

    public async ValueTask DisposeAsync()
    {
        await Sink.DisposeAsync();
        Here.Clock.Set(_built.Begun);
        await Here.With<ConferenceDb, int>(db =>
            db.Database.ExecuteSqlAsync(
                $"delete from kernel.mail; delete from kernel.mail_trouble; delete from kernel.mail_preference; delete from kernel.notice"
            )
        );
        MailHouses.Free[_built.Kind].Add(_built);
    }

    internal sealed record Built(
        string Kind,
        OwnDatabase Cluster,
        RunningPuebla Here,
        DateTimeOffset Begun
    );
}

/// <summary>The houses that nobody has at this moment.</summary>
public sealed class MailHouses : IAsyncDisposable
{
    internal static ConcurrentDictionary<string, ConcurrentBag<MailHouse.Built>> Free { get; } =
        new();

    public async ValueTask DisposeAsync()
    {
        foreach (var built in Free.Values.SelectMany(bag => bag))
        {
            await built.Here.DisposeAsync();
            await built.Cluster.DisposeAsync();
        }
    }
}
