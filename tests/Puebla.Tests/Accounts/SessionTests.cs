using System.Net;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Accounts.Data;
using Puebla.Conference.Contracts;
using Puebla.Contacts.Contracts;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.TestKit;
using Puebla.Tests.Conference;

namespace Puebla.Tests.Accounts;

/// <summary>How long a session lasts, what ends it, and what it gives from one moment to the next.</summary>
public sealed class SessionTests(OnePuebla one)
{
    [Fact]
    public async Task A_session_ended_in_one_process_is_over_in_the_other_at_the_notice()
    {
        await using var cluster = await OwnDatabase.Migrated();
        var keys = Directory.CreateTempSubdirectory("puebla-keys");
        var heard = new Heard();
        await using var here = await RunningPuebla.OnAsync(
            cluster.Lease,
            heard,
            settings => settings with { Keys = keys.FullName }
        );
        await using var there = await RunningPuebla.OnAsync(
            cluster.Lease,
            change: settings => settings with { Keys = keys.FullName }
        );
        Assert.Null(await heard.Next());
        var person = await there.SignedIn("administrator@puebla");
        using var other = new Visit(here);
        other.Bring("puebla", person.Browser.Cookies["puebla"]);
        await other.Page("/mi-cuenta");

        using var second = new Visit(there);
        using (await person.SignIn(second, person.RecoveryCodes[0])) { }
        using (await second.Post("/mi-cuenta", "terminar-otras", new Dictionary<string, string>()))
        { }
        // Notices arrive in the order of their commits: what was announced before this one was heard before it.
        await there.With<ChangeNotices, bool>(async notices =>
        {
            await notices.Announce("test:heard-so-far");
            return true;
        });
        while (await heard.Next() != "test:heard-so-far") { }
        using var answer = await other.Ask("/mi-cuenta");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        keys.Delete(recursive: true);
    }

    [Fact]
    public async Task A_signed_in_request_asks_the_database_nothing_about_the_session()
    {
        await using var cluster = await OwnDatabase.Migrated();
        var counted = new Counted();
        await using var puebla = await RunningPuebla.OnAsync(
            cluster.Lease,
            change: settings =>
                settings.With(services => services.AddSingleton<IInterceptor>(counted))
        );
        var person = await puebla.SignedIn("administrator@puebla");
        using (await person.Browser.Ask("/robots.txt")) { }
        counted.Commands = 0;
        using (await person.Browser.Ask("/robots.txt")) { }
        Assert.Equal(0, counted.Commands);
    }

    [Fact]
    public async Task A_session_ends_twelve_hours_after_its_last_use_and_thirty_days_after_its_begin()
    {
        await using var cluster = await OwnDatabase.Migrated();
        await using var puebla = await RunningPuebla.OnAsync(cluster.Lease);
        var person = await puebla.SignedIn("administrator@puebla");
        var begun = puebla.Clock.GetUtcNow();
        for (var hours = 11; hours < 30 * 24; hours += 11)
        {
            puebla.Clock.Set(begun.AddHours(hours));
            await person.Browser.Page("/mi-cuenta");
        }
        puebla.Clock.Set(begun.AddDays(30));
        Assert.False(await IsIn(person.Browser));

        using var next = new Visit(puebla);
        using (await person.SignIn(next, person.RecoveryCodes[0])) { }
        puebla.Clock.Set(puebla.Clock.GetUtcNow().AddHours(12).AddSeconds(-1));
        Assert.True(await IsIn(next));
        puebla.Clock.Set(puebla.Clock.GetUtcNow().AddHours(12));
        Assert.False(await IsIn(next));
    }

    [Fact]
    public async Task That_a_session_was_seen_is_written_once_in_ten_minutes()
    {
        await using var cluster = await OwnDatabase.Migrated();
        await using var puebla = await RunningPuebla.OnAsync(cluster.Lease);
        var person = await puebla.SignedIn("administrator@puebla");
        var begun = puebla.Clock.GetUtcNow();
        foreach (var minutes in new[] { 9, 10, 19, 20 })
        {
            puebla.Clock.Set(begun.AddMinutes(minutes));
            await person.Browser.Page("/mi-cuenta");
            Assert.Equal(
                begun.AddMinutes(minutes / 10 * 10),
                await puebla.With<ConferenceDb, DateTimeOffset>(db =>
                    db.Set<Session>()
                        .Where(s => s.PersonId == person.Id)
                        .Select(s => s.SeenAt)
                        .SingleAsync()
                )
            );
        }
    }

    [Fact]
    public async Task A_mandate_that_ends_at_midnight_in_San_Jose_ends_for_one_signed_in_from_Ottawa()
    {
        await using var cluster = await OwnDatabase.WithFacts();
        await using var puebla = await RunningPuebla.OnAsync(cluster.Lease);
        foreach (var keeper in puebla.Services.GetServices<IForgetful>())
        {
            await keeper.Forget(null, default);
        }
        // 2 March 2026, 16:00 UTC: ten in the morning in San José.
        var guest = await puebla.Person();
        await using (var scope = puebla.Services.CreateAsyncScope())
        {
            Assert.Null(
                await scope
                    .ServiceProvider.GetRequiredService<IMandates>()
                    .Grant(
                        new(
                            guest.Id,
                            Office.FocalPoint,
                            Party.Country("CAN"),
                            null,
                            new(2026, 1, 1),
                            new(2026, 3, 2)
                        ),
                        Actor.System,
                        "Prueba"
                    )
            );
            await scope.ServiceProvider.GetRequiredService<ConferenceDb>().SaveChangesAsync();
        }
        var link = await puebla.Invited(guest.Id, Party.Country("CAN"));
        var person = await puebla.Accepted(guest.Id, guest.Email, link);
        puebla.Clock.Set(new(2026, 3, 2, 23, 0, 0, TimeSpan.Zero));
        await Account(person);
        // Midnight in Ottawa has passed; in San José it is 23:59.
        puebla.Clock.Set(new(2026, 3, 3, 5, 59, 59, TimeSpan.Zero));
        Assert.Contains(
            "hasta el 2 de marzo de 2026 inclusive (hora de San José)",
            await Account(person),
            StringComparison.Ordinal
        );
        puebla.Clock.Set(new(2026, 3, 3, 6, 0, 0, TimeSpan.Zero));
        Assert.Contains("ningún mandato vigente", await Account(person), StringComparison.Ordinal);
        using var invite = await person.Browser.Ask("/invitaciones");
        Assert.NotEqual(HttpStatusCode.OK, invite.StatusCode);
    }

    [Fact]
    public async Task Sessions_are_listed_and_one_of_them_can_be_ended()
    {
        var puebla = await one.Running();
        var person = await puebla.SignedIn("administrator@puebla");
        using var phone = new Visit(puebla, "Mozilla/5.0 (iPhone) Safari/604.1");
        using (await person.SignIn(phone, person.RecoveryCodes[0])) { }
        var page = await person.Browser.Page("/mi-cuenta");
        var row = page.QuerySelectorAll("tbody tr")
            .Single(tr => tr.TextContent.Contains("Safari, iPhone", StringComparison.Ordinal));
        using (
            await person.Browser.Post(
                page,
                "/mi-cuenta",
                "terminar",
                new Dictionary<string, string>
                {
                    ["sesion"] = row.QuerySelector("button")!.GetAttribute("value")!,
                }
            )
        ) { }
        Assert.False(await IsIn(phone));
        Assert.True(await IsIn(person.Browser));
    }

    [Fact]
    public async Task A_new_browser_is_told_to_its_person()
    {
        var puebla = await one.Running();
        var person = await puebla.SignedIn("administrator@puebla");
        using var phone = new Visit(puebla, "Mozilla/5.0 (iPhone) Safari/604.1");
        using (await person.SignIn(phone, person.RecoveryCodes[0])) { }
        var told = await puebla.With<ConferenceDb, List<string>>(db =>
            db.Set<Puebla.Kernel.Notices.Notice>()
                .Where(n => n.PersonId == person.Id)
                .Select(n => n.Code + n.Details)
                .ToListAsync()
        );
        var notice = Assert.Single(told);
        Assert.StartsWith("accounts.new-device", notice, StringComparison.Ordinal);
        Assert.Contains("Safari, iPhone", notice, StringComparison.Ordinal);
    }

    private static async Task<bool> IsIn(Visit browser)
    {
        using var answer = await browser.Ask("/mi-cuenta");
        return answer.StatusCode == HttpStatusCode.OK;
    }

    private static async Task<string> Account(SignedInPerson person) =>
        (await person.Browser.Page("/mi-cuenta")).QuerySelector("main")!.TextContent;

    private sealed class Counted : DbCommandInterceptor
    {
        public int Commands { get; set; }

        public override ValueTask<
            InterceptionResult<System.Data.Common.DbDataReader>
        > ReaderExecutingAsync(
            System.Data.Common.DbCommand command,
            CommandEventData eventData,
            InterceptionResult<System.Data.Common.DbDataReader> result,
            CancellationToken cancellationToken = default
        )
        {
            // What the site does by itself meanwhile is no request's.
            Commands += new HttpContextAccessor().HttpContext is null ? 0 : 1;
            return ValueTask.FromResult(result);
        }
    }

    private sealed class Heard : IForgetful
    {
        private readonly Channel<string?> _tags = Channel.CreateUnbounded<string?>();

        public ValueTask<string?> Next() =>
            _tags.Reader.ReadAsync(TestContext.Current.CancellationToken);

        public Task Forget(string? tag, CancellationToken stop) =>
            _tags.Writer.WriteAsync(tag, stop).AsTask();
    }
}
