using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Kernel.WorkingDays;
using Puebla.TestKit;
using Puebla.Tests.Conference;

namespace Puebla.Tests.WorkingDays;

/// <summary>Something open that counts with a calendar; it stands for a module. It keeps its calendar and its reckoning as it was opened.</summary>
public sealed class OpenThings : ICalendarUse
{
    public List<(string Country, string Calendar, string Reckoning)> Kept { get; } = [];

    public void Open(WorkingCalendar calendar, Reckoning reckoning)
    {
        var years = reckoning.Days.Select(day => day.Day.Year).ToList();
        Kept.AddRange(
            calendar.Countries.Select(one =>
                (
                    one.Country,
                    WorkingDaysJson.Write(calendar.Between(years.Min(), years.Max())),
                    WorkingDaysJson.Write(reckoning)
                )
            )
        );
    }

    public ValueTask<IReadOnlyList<CalendarInUse>> Of(
        string country,
        int year,
        CancellationToken stop = default
    ) =>
        ValueTask.FromResult<IReadOnlyList<CalendarInUse>>([
            .. Kept.Where(one => one.Country == country)
                .Select(one => WorkingDaysJson.Read<Reckoning>(one.Reckoning).Days)
                .Where(days => days[0].Day.Year <= year && year <= days[^1].Day.Year)
                .Select(days => new CalendarInUse(
                    new("Consulta de prueba", "Test consultation"),
                    days[0].Day,
                    days[^1].Day
                )),
        ]);
}

/// <summary>A Puebla with the registers and a module that opens things with a calendar. Each test takes a country of its own.</summary>
public sealed class HolidayHouse : IAsyncLifetime
{
    public const string Secretariat = "secretariat@secretariat";
    public static readonly Guid Ana = new("0a000000-0000-4000-8000-0000000000aa");
    public static readonly Guid Beto = new("0b000000-0000-4000-8000-0000000000bb");
    private OwnDatabase _cluster = null!;

    public OpenThings Things { get; } = new();

    public RunningPuebla Puebla { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _cluster = await OwnDatabase.WithFacts();
        Puebla = await RunningPuebla.OnAsync(
            _cluster.Lease,
            change: settings =>
                settings.With(services => services.AddSingleton<ICalendarUse>(Things))
        );
    }

    public async ValueTask DisposeAsync()
    {
        await Puebla.DisposeAsync();
        await _cluster.DisposeAsync();
    }

    public async Task<FactsLoaded> Load(string folder)
    {
        var loaded = await Puebla.With<IConferenceLoader, FactsLoaded>(loader =>
            loader.Load(folder, Actor.System)
        );
        await Forget();
        return loaded;
    }

    /// <summary>Fills in a form and posts it as somebody of the Secretariat.</summary>
    public async Task<HttpResponseMessage> Post(
        string path,
        string form,
        Dictionary<string, string> fields,
        Guid? person = null
    )
    {
        var answer = await Puebla.PostAs(Secretariat, path, form, fields, person ?? Ana);
        await Forget();
        return answer;
    }

    /// <summary>Opens a page as somebody of the Secretariat, and lets them post its form later, whatever happened meanwhile.</summary>
    public async Task<Func<Dictionary<string, string>, Task<HttpResponseMessage>>> Opened(
        string path,
        string form,
        Guid person
    )
    {
        using var answer = await Puebla.AskAs(Secretariat, path, person);
        var page = await Visit.Read(answer);
        var cookies = answer.Headers.GetValues("Set-Cookie").Select(one => one.Split(';')[0]);
        return async fields =>
        {
            using var client = new HttpClient(
                new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }
            );
            using var request = new HttpRequestMessage(
                HttpMethod.Post,
                new Uri(Puebla.Address, path)
            );
            request.Headers.Add(FakeSignIn.Mandates, Secretariat);
            request.Headers.Add(FakeSignIn.Person, person.ToString("D"));
            request.Headers.Add("Cookie", string.Join("; ", cookies));
            request.Content = new FormUrlEncodedContent(Forms.Filled(page, form, fields));
            var posted = await client.SendAsync(request);
            await Forget();
            return posted;
        };
    }

    public async Task<CountryCalendar> Calendar(string country) =>
        (
            await Puebla.With<IConference, ConferenceFacts>(async conference =>
                await conference.Facts()
            )
        ).CalendarOf(country);

    /// <summary>What is asked of the Secretariat about holidays, by key.</summary>
    public Task<Dictionary<string, Asked>> Asked(Language language, string mandate = Secretariat) =>
        Puebla.With<IEnumerable<IAsks>, Dictionary<string, Asked>>(async all =>
        {
            var actor = Actor.Person(Ana.ToString("D"), [], [FakeSignIn.Mandate(mandate)]);
            var lines = new List<Asked>();
            foreach (var one in all.Where(one => one.GetType().Name == "HolidayAsks"))
            {
                lines.AddRange(await one.Of(actor, language));
            }
            return lines.ToDictionary(line => line.Key);
        });

    public Task<List<JournalEntry>> Journal(string subject) =>
        Puebla.With<ConferenceDb, List<JournalEntry>>(db =>
            db.Set<JournalEntry>()
                .Where(line => line.Subject == subject)
                .OrderBy(line => line.Id)
                .ToListAsync()
        );

    /// <summary>The notice comes by the database's own channel a moment later; a test does not wait for it.</summary>
    public async Task Forget()
    {
        foreach (var keeper in Puebla.Services.GetServices<IForgetful>())
        {
            await keeper.Forget(null, CancellationToken.None);
        }
    }

    public static Dictionary<string, string> Form(
        string day,
        string doing = "keep",
        string name = "Asueto de prueba",
        string kind = "General"
    ) =>
        new()
        {
            ["Form.Day"] = day,
            ["Form.NameSpanish"] = name,
            ["Form.NameEnglish"] = "Test holiday",
            ["Form.Kind"] = kind,
            ["Form.Reason"] = "Decreto de prueba.",
            ["Form.Doing"] = doing,
        };
}
