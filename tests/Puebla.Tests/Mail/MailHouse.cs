using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Kernel.Mail;
using Puebla.Kernel.Notices;
using Puebla.TestKit;
using Puebla.Web.Mail;

namespace Puebla.Tests.Mail;

/// <summary>A database with one process or two, and a mail server; each test has its own, for what is due is everybody's.</summary>
internal sealed class MailHouse : IAsyncDisposable
{
    public static readonly Uri Site = new("https://crm.example");
    private readonly EmptyCluster _cluster;

    private MailHouse(EmptyCluster cluster, RunningPuebla here)
    {
        (_cluster, Here) = (cluster, here);
    }

    public RunningPuebla Here { get; }

    public SmtpSink Sink { get; } = new();

    public static async Task<MailHouse> StartAsync()
    {
        var cluster = await EmptyCluster.StartAsync();
        return new(cluster, await RunningPuebla.OnAsync(cluster.Lease));
    }

    /// <summary>Another process on the same database, with a clock of its own.</summary>
    public Task<RunningPuebla> Another() => RunningPuebla.OnAsync(_cluster.Lease);

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
        await Here.DisposeAsync();
        await _cluster.DisposeAsync();
    }
}
