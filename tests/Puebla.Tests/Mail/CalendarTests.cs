using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Conference.Contracts;
using Puebla.Desk.Calendar;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;
using Puebla.TestKit;
using Puebla.Tests.Conference;

namespace Puebla.Tests.Mail;

/// <summary>A person's calendar at its secret address.</summary>
public sealed partial class CalendarTests
{
    [Fact]
    public async Task The_address_is_shown_once_renewed_and_switched_off_and_the_old_one_ends_at_once()
    {
        await using var house = await MailHouse.StartAsync();
        var person = await house.Somebody();
        var first = await Renewed(person);
        Assert.Equal(HttpStatusCode.OK, await StatusOf(house, first));
        var page = await person.Browser.Page("/mi-cuenta/correo");
        Assert.DoesNotContain(".ics", page.Body!.InnerHtml, StringComparison.Ordinal);

        var second = await Renewed(person);
        Assert.NotEqual(first, second);
        Assert.Equal(HttpStatusCode.NotFound, await StatusOf(house, first));
        Assert.Equal(HttpStatusCode.OK, await StatusOf(house, second));

        using (
            await person.Browser.Post(
                "/mi-cuenta/correo",
                "sin-calendario",
                new Dictionary<string, string>()
            )
        ) { }
        Assert.Equal(HttpStatusCode.NotFound, await StatusOf(house, second));
    }

    [Theory]
    [InlineData("/calendario/x.ics")]
    [InlineData("/calendario/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics")]
    public async Task Another_address_is_not_there(string path)
    {
        await using var house = await MailHouse.StartAsync();
        Assert.Equal(HttpStatusCode.NotFound, await StatusOf(house, path));
    }

    [Fact]
    public async Task It_needs_no_session_sets_no_cookie_and_is_kept_by_nobody_else()
    {
        await using var house = await MailHouse.StartAsync();
        var person = await house.Somebody();
        using var answer = await house.Here.Ask(await Renewed(person));
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
        Assert.True(answer.Headers.CacheControl!.Private);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Null(answer.Headers.Age);
    }

    [Fact]
    public async Task What_is_asked_stands_at_its_instant_and_of_what_is_not_public_only_that_something_is_due()
    {
        await using var house = await MailHouse.StartAsync(services =>
            services.AddScoped<IAsks, SomethingAsked>()
        );
        var person = await house.Somebody();
        using var answer = await house.Here.Ask(await Renewed(person));
        var text = await answer.Content.ReadAsStringAsync();
        AssertValid(text);
        Assert.DoesNotContain("secreto", text, StringComparison.OrdinalIgnoreCase);
        var events = Events(text);
        Assert.Equal(2, events.Count);
        var hidden = events.Single(one => one["SUMMARY"] == "Puebla: algo vence");
        // One instant, the end of the day in San José, and no whole day in whatever zone one is.
        Assert.Equal("20260316T060000Z", hidden["DTSTART"]);
        Assert.DoesNotContain(
            hidden.Keys,
            key => key.StartsWith("DTEND", StringComparison.Ordinal)
        );
        var shown = events.Single(one => one != hidden);
        Assert.StartsWith("Responder\\, con comas\\;", shown["SUMMARY"], StringComparison.Ordinal);

        var link = new Uri(
            hidden.First(line => line.Key.StartsWith("URL", StringComparison.Ordinal)).Value
        );
        using var led = await person.Browser.Ask(link.AbsolutePath);
        Assert.Equal("/documentos/titulo-secreto", led.Headers.Location!.OriginalString);

        using var again = await house.Here.Ask(await Renewed(person));
        Assert.Equal(
            events.Select(one => one["UID"]),
            Events(await again.Content.ReadAsStringAsync()).Select(one => one["UID"])
        );
    }

    [Fact]
    public async Task The_meetings_of_the_registers_are_in_it_in_the_persons_language()
    {
        await using var house = await MailHouse.StartAsync();
        await house.LoadFacts();
        house.Here.Clock.Set(new(2024, 6, 1, 12, 0, 0, TimeSpan.Zero));
        var person = await house.Somebody();
        using (
            await person.Browser.Post(
                "/mi-cuenta",
                "idioma",
                new Dictionary<string, string> { ["idioma"] = "en" }
            )
        ) { }
        using var answer = await house.Here.Ask(await Renewed(person));
        var text = await answer.Content.ReadAsStringAsync();
        AssertValid(text);
        var events = Events(text);
        Assert.NotEmpty(events);
        Assert.All(
            events,
            one =>
                Assert.Contains(
                    one,
                    line => line.Value.Contains("/en/meetings/", StringComparison.Ordinal)
                )
        );
    }

    [Fact]
    public async Task Whose_account_is_closed_has_no_calendar()
    {
        await using var house = await MailHouse.StartAsync();
        var person = await house.Somebody();
        var address = await Renewed(person);
        await house.Here.With<Puebla.Kernel.Data.ConferenceDb, int>(db =>
            Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlAsync(
                db.Database,
                $"update accounts.account set closed_at = now() where person_id = {person.Id}"
            )
        );
        Assert.Equal(HttpStatusCode.NotFound, await StatusOf(house, address));
    }

    private static async Task<string> Renewed(SignedInPerson person)
    {
        using var answer = await person.Browser.Post(
            "/mi-cuenta/correo",
            "calendario",
            new Dictionary<string, string>()
        );
        var page = await Visit.Read(answer);
        return new Uri(page.QuerySelector("main code")!.TextContent).AbsolutePath;
    }

    private static async Task<HttpStatusCode> StatusOf(MailHouse house, string path)
    {
        using var answer = await house.Here.Ask(path);
        return answer.StatusCode;
    }

    // RFC 5545: lines of 75 octets at the most, ended by CR LF; what a calendar and an event must have; values escaped.
    private static void AssertValid(string text)
    {
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        var lines = text.Split("\r\n")[..^1];
        Assert.DoesNotContain(lines, line => line.Contains('\n') || line.Contains('\r'));
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 1, 75));
        Assert.Equal("BEGIN:VCALENDAR", lines[0]);
        Assert.Single(lines, line => line == "VERSION:2.0");
        Assert.Single(lines, line => line.StartsWith("PRODID:", StringComparison.Ordinal));
        foreach (var one in Events(text))
        {
            Assert.True(Guid.TryParse(one["UID"], out _));
            Assert.Matches("^[0-9]{8}T[0-9]{6}Z$", one["DTSTAMP"]);
            Assert.Matches(
                "^[0-9]{8}(T[0-9]{6}Z)?$",
                one.TryGetValue("DTSTART;VALUE=DATE", out var day) ? day : one["DTSTART"]
            );
            Assert.DoesNotMatch(@"(?<!\\)[,;]", one["SUMMARY"]);
        }
    }

    private static List<Dictionary<string, string>> Events(string text)
    {
        var events = new List<Dictionary<string, string>>();
        foreach (var line in Folded().Replace(text, "").Split("\r\n"))
        {
            if (line == "BEGIN:VEVENT")
            {
                events.Add([]);
            }
            else if (
                events.Count > 0
                && line.IndexOf(':', StringComparison.Ordinal) is var at and > 0
                && !line.StartsWith("END:", StringComparison.Ordinal)
            )
            {
                events[^1][line[..at]] = line[(at + 1)..];
            }
        }
        return events;
    }

    [GeneratedRegex("\r\n[ \t]")]
    private static partial Regex Folded();

    private sealed class SomethingAsked : IAsks
    {
        public ValueTask<IReadOnlyList<Asked>> Of(
            Actor actor,
            Language language,
            CancellationToken stop = default
        )
        {
            if (actor.Mandates is not [var mandate, ..])
            {
                return ValueTask.FromResult<IReadOnlyList<Asked>>([]);
            }
            return ValueTask.FromResult<IReadOnlyList<Asked>>([
                new(
                    "test:secreto",
                    mandate,
                    "Responder al texto secreto",
                    "/documentos/titulo-secreto",
                    Audience.Members
                )
                {
                    Due = Due.InSanJose(new(2026, 3, 15)),
                },
                new(
                    "test:public",
                    mandate,
                    "Responder, con comas; y con una frase tan larga que su renglón tiene que doblarse varias veces, áéíóú",
                    "/reuniones",
                    Audience.Public
                )
                {
                    Due = Due.InSanJose(new(2026, 3, 20)),
                },
                new("test:undated", mandate, "Sin plazo", "/avisos", Audience.Public),
            ]);
        }
    }
}
