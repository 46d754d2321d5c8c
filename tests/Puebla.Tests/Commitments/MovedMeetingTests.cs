using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Commitments.Data;
using Puebla.Commitments.Moving;
using Puebla.Conference.Contracts;
using Puebla.Conference.Holidays;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Kernel.Settings;
using Puebla.Kernel.WorkingDays;
using Puebla.TestKit;
using Puebla.Tests.Conference;
using static Puebla.Tests.Commitments.ConfirmHouse;

namespace Puebla.Tests.Commitments;

/// <summary>A meeting postponed under its relative deadlines (K23). On a database of its own: it changes facts that other tests read.</summary>
public sealed class MovedMeetingTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("puebla-moved-").FullName;
    private RunningPuebla _puebla = null!;

    public async ValueTask InitializeAsync()
    {
        foreach (var file in Directory.GetFiles(CrmData.Folder))
        {
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        }
        _puebla = await RunningPuebla.StartAsync();
        await Load();
    }

    public async ValueTask DisposeAsync()
    {
        await _puebla.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task What_is_tied_to_a_meeting_moves_with_it_in_one_transaction_and_says_so()
    {
        await _puebla.Keep(
            "3 de marzo de 2024",
            "1. Solicitar a la Secretaría la lista inventada antes de la próxima reunión del GRCM."
        );
        var clause = Assert.Single(await _puebla.Clauses("grcm-2024-03-03"));
        await Went(_puebla.Press("grcm-2024-03-03", "confirmar", on: clause));
        Assert.Equal(
            new DateOnly(2024, 7, 15),
            Assert.Single(await _puebla.Commitments(clause)).Deadline.DueDay
        );

        Edit(meeting => (meeting["start"], meeting["end"]) = ("2024-08-20", "2024-08-21"));
        await Load();
        var moved = Assert.Single(await _puebla.Commitments(clause)).Deadline;
        Assert.Equal(
            (new DateOnly(2024, 8, 19), new DateOnly(2024, 7, 15)),
            (moved.DueDay, moved.MovedFrom)
        );
        Assert.Equal(new DateTimeOffset(2024, 8, 20, 6, 0, 0, TimeSpan.Zero), moved.DueEnds);
        var line = Assert.Single(
            await _puebla.Lines(MovedDeadlines.Action, "meeting:grcm-2024-07-16")
        );
        Assert.Contains("\"count\":1", line.Details, StringComparison.Ordinal);
        Assert.Contains(
            "\"dueBefore\":[\"2024-07-16T06:00:00Z\"],\"due\":[\"2024-08-20T06:00:00Z\"]",
            line.Details,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "plazo: antes 15 de julio de 2024, ahora 19 de agosto de 2024.",
            (await _puebla.PageAs(Secretariat, "/diario?asunto=meeting:grcm-2024-07-16"))
                .Body!
                .TextContent,
            StringComparison.Ordinal
        );
        var page = await _puebla.PageAs(Secretariat, ConfirmHouse.Page(clause));
        Assert.Contains(
            "movido: antes, 15 de julio de 2024",
            page.Body!.TextContent,
            StringComparison.Ordinal
        );

        // What leaves the register leaves no day; loading the same again moves nothing.
        Assert.False((await Load()).Changed);
        Edit(meeting => meeting["key"] = "grcm-2024-other");
        await Load();
        Assert.Null(Assert.Single(await _puebla.Commitments(clause)).Deadline.DueDay);
    }

    [Fact]
    public async Task Where_the_setting_says_so_it_goes_on_counting_by_the_calendar_of_the_one_asked()
    {
        await _puebla.With<IServiceProvider, int>(async services =>
        {
            var db = services.GetRequiredService<ConferenceDb>();
            db.Add(
                new SettingValue
                {
                    Key = WorkingDaySettings.Calendar,
                    Value = CalendarChoice.Addressee.Word(),
                    Since = _puebla.Clock.GetUtcNow(),
                }
            );
            services
                .GetRequiredService<JournalWriter>()
                .Add(Actor.System, "test.set", WorkingDaySettings.Calendar, "Prueba");
            return await db.SaveChangesAsync();
        });
        await Load();
        await _puebla.Keep("4 de marzo de 2024", "1. Solicitar a Costa Rica la lista inventada.");
        var clause = Assert.Single(await _puebla.Clauses("grcm-2024-03-04"));
        await Went(
            _puebla.Edit(
                clause,
                null,
                ("plazo", "2"),
                ("reunion", "grcm-2024-07-16"),
                ("cantidad", "5"),
                ("unidad", "2")
            )
        );
        Assert.Equal("CRI", await Calendar());
        Edit(meeting => (meeting["start"], meeting["end"]) = ("2024-08-20", "2024-08-21"));
        await Load();
        Assert.NotNull(Assert.Single(await _puebla.Commitments(clause)).Deadline.MovedFrom);
        Assert.Equal("CRI", await Calendar());

        async Task<string> Calendar()
        {
            var kept = Assert.Single(await _puebla.Commitments(clause)).Deadline.Reckoning;
            return Assert
                .Single(WorkingDaysJson.Read<Reckoning>(Assert.IsType<string>(kept)).Countries)
                .Code;
        }
    }

    private async Task<FactsLoaded> Load()
    {
        var loaded = await _puebla.With<IConferenceLoader, FactsLoaded>(loader =>
            loader.Load(_folder, Actor.System)
        );
        foreach (
            var keeper in (IEnumerable<Puebla.Kernel.Changes.IForgetful>)
                _puebla.Services.GetService(typeof(IEnumerable<Puebla.Kernel.Changes.IForgetful>))!
        )
        {
            await keeper.Forget(null, CancellationToken.None);
        }
        return loaded;
    }

    private void Edit(Action<JsonObject> change)
    {
        var path = Path.Combine(_folder, "meetings.json");
        var file = JsonNode.Parse(File.ReadAllText(path))!.AsArray();
        change(
            file.Select(one => one!.AsObject())
                .Single(one => (string?)one["key"] == "grcm-2024-07-16")
        );
        File.WriteAllText(path, file.ToJsonString());
    }
}
