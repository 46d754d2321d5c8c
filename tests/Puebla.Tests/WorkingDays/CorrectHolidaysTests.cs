using System.Net;
using System.Text.Json.Nodes;
using Puebla.Kernel;
using Puebla.Kernel.WorkingDays;
using Puebla.TestKit;
using Puebla.Tests.Conference;
using static Puebla.Tests.WorkingDays.HolidayHouse;

namespace Puebla.Tests.WorkingDays;

/// <summary>The Secretariat corrects holidays by hand.</summary>
public sealed class CorrectHolidaysTests(HolidayHouse house) : IClassFixture<HolidayHouse>
{
    private const string Correct = "/dias-habiles/corregir";

    [Theory]
    [InlineData(Correct)]
    [InlineData($"{Correct}/NIC/2026")]
    [InlineData($"{Correct}/NIC/2026/nuevo")]
    [InlineData("/en/working-days/correct/NIC/2026/new")]
    public async Task Nobody_but_the_Secretariat_reaches_the_pages(string path)
    {
        using var visitor = await house.Puebla.Ask(path);
        Assert.Equal(HttpStatusCode.Redirect, visitor.StatusCode);
        foreach (
            var mandate in new[]
            {
                "focal-point@country:NIC",
                "presidency-chair@country:NIC",
                "administrator@puebla",
                "observer-delegate@organization:oim",
            }
        )
        {
            using var other = await house.Puebla.AskAs(mandate, path);
            Assert.Equal(HttpStatusCode.Forbidden, other.StatusCode);
        }
        using var secretariat = await house.Puebla.AskAs(Secretariat, path);
        Assert.Equal(HttpStatusCode.OK, secretariat.StatusCode);
    }

    [Theory]
    [InlineData($"{Correct}/FRA/2026")]
    [InlineData($"{Correct}/NIC/2019")]
    [InlineData($"{Correct}/NIC/2040")]
    [InlineData($"{Correct}/NIC/2026/nic-labour@2026-05-02")]
    [InlineData($"{Correct}/NIC/2026/0b000000-0000-4000-8000-0000000000bb")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        using var answer = await house.Puebla.AskAs(Secretariat, path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_decree_adds_a_day_that_counts_is_shown_and_journalled()
    {
        using var answer = await house.Post(
            $"{Correct}/NIC/2026/nuevo",
            "feriado",
            Form("2026-07-20")
        );
        Assert.Equal($"{Correct}/NIC/2026?hecho=1", answer.Headers.Location!.PathAndQuery);
        var calendar = await house.Calendar("NIC");
        Assert.Equal("Test holiday", calendar.On(new(2026, 7, 20))!.Name.English);
        var line = Assert.Single(await house.Journal("holidays:NIC:2026"));
        Assert.Equal("conference.holiday-added", line.Action);
        Assert.Equal("Decreto de prueba.", line.Reason);
        Assert.Contains("\"day\":\"2026-07-20\"", line.Details, StringComparison.Ordinal);
        Assert.StartsWith(Secretariat, line.Mandate, StringComparison.Ordinal);
        var page = await house.Puebla.Page("/dias-habiles/feriados?anio=2026&pais=NIC");
        Assert.Contains("Asueto de prueba", page.Body!.TextContent, StringComparison.Ordinal);
        var english = await house.Puebla.Page("/en/working-days/holidays?year=2026&country=NIC");
        Assert.Contains("Test holiday", english.Body!.TextContent, StringComparison.Ordinal);
        var list = await house.Puebla.PageAs(Secretariat, $"{Correct}/NIC/2026");
        Assert.Contains("añadido a mano", list.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_of_the_register_is_moved_withdrawn_and_given_back_each_with_its_line()
    {
        const string entry = $"{Correct}/HND/2026/hnd-labour@2026-05-01";
        using var moved = await house.Post(entry, "feriado", Form("2026-05-04"));
        Assert.Equal(HttpStatusCode.Redirect, moved.StatusCode);
        var calendar = await house.Calendar("HND");
        Assert.Null(calendar.On(new(2026, 5, 1)));
        Assert.Equal(new DateOnly(2026, 5, 1), calendar.On(new(2026, 5, 4))!.Instead);
        using var withdrawn = await house.Post(entry, "feriado", Form("2026-05-04", "withdraw"));
        calendar = await house.Calendar("HND");
        Assert.Null(calendar.On(new(2026, 5, 1)) ?? calendar.On(new(2026, 5, 4)));
        using var restored = await house.Post(entry, "feriado", Form("2026-05-04", "restore"));
        Assert.Equal("hnd-labour", (await house.Calendar("HND")).On(new(2026, 5, 1))!.Key);
        Assert.Equal(
            [
                "conference.holiday-changed",
                "conference.holiday-withdrawn",
                "conference.holiday-restored",
            ],
            (await house.Journal("holidays:HND:2026")).Select(line => line.Action)
        );
    }

    [Fact]
    public async Task Corrections_stay_when_the_data_are_loaded_anew()
    {
        using var added = await house.Post(
            $"{Correct}/GTM/2026/nuevo",
            "feriado",
            Form("2026-11-20")
        );
        using var withdrawn = await house.Post(
            $"{Correct}/GTM/2026/gtm-assumption@2026-08-15",
            "feriado",
            Form("2026-08-15", "withdraw")
        );
        var folder = Directory.CreateTempSubdirectory("puebla-crm-").FullName;
        try
        {
            foreach (var file in Directory.GetFiles(CrmData.Folder))
            {
                File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
            }
            var path = Path.Combine(folder, "holidays.json");
            var rows = JsonNode.Parse(await File.ReadAllTextAsync(path))!.AsArray();
            rows.Single(row => (string)row!["key"]! == "gtm-army")!["dates"]!
                .AsArray()
                .Add("2026-07-03");
            await File.WriteAllTextAsync(path, rows.ToJsonString());
            Assert.Equal(1, (await house.Load(folder)).Modified);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
        var calendar = await house.Calendar("GTM");
        Assert.NotNull(calendar.On(new(2026, 7, 3)));
        Assert.NotNull(calendar.On(new(2026, 11, 20)));
        Assert.Null(calendar.On(new(2026, 8, 15)));
    }

    [Fact]
    public async Task The_second_of_two_sees_what_the_first_did_and_loses_nothing_typed()
    {
        const string entry = $"{Correct}/PAN/2026/pan-labour@2026-05-01";
        var stale = Form("2026-05-05", name: "Lo de Beto");
        var beto = await house.Opened(entry, "feriado", Beto);
        using var first = await house.Post(entry, "feriado", Form("2026-05-04"));
        using var second = await beto(stale);
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        var page = await Visit.Read(second);
        Assert.Contains(
            "lunes 4 de mayo de 2026, Asueto de prueba",
            page.Body!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal("Lo de Beto", Value(page, "Form.NameSpanish"));
        Assert.Equal("2026-05-05", Value(page, "Form.Day"));
        // What the page now holds, posted again, stands: Beto has seen it.
        stale["Form.Version"] = Value(page, "Form.Version");
        using var third = await beto(stale);
        Assert.Equal(HttpStatusCode.Redirect, third.StatusCode);
        Assert.Equal("Lo de Beto", (await house.Calendar("PAN")).On(new(2026, 5, 5))!.Name.Spanish);
    }

    [Fact]
    public async Task Two_at_once_add_the_same_day_once()
    {
        var posts = await Task.WhenAll(
            house.Post($"{Correct}/CAN/2026/nuevo", "feriado", Form("2026-10-20")),
            house.Post($"{Correct}/CAN/2026/nuevo", "feriado", Form("2026-10-20"), Beto)
        );
        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.Redirect],
            posts.Select(post => post.StatusCode).Order()
        );
        Assert.Single(await house.Journal("holidays:CAN:2026"));
        Array.ForEach(posts, post => post.Dispose());
    }

    [Fact]
    public async Task A_closure_of_offices_and_a_holiday_for_all_may_fall_on_one_day_and_the_general_one_is_told()
    {
        foreach (var kind in new[] { "PublicOffice", "General" })
        {
            using var added = await house.Post(
                $"{Correct}/USA/2026/nuevo",
                "feriado",
                Form("2026-10-20", name: kind, kind: kind)
            );
            Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        }
        Assert.Equal("General", (await house.Calendar("USA")).On(new(2026, 10, 20))!.Name.Spanish);
    }

    [Fact]
    public async Task One_that_was_withdrawn_while_it_was_changed_is_told_and_can_be_added_anew()
    {
        using var added = await house.Post(
            $"{Correct}/DOM/2026/nuevo",
            "feriado",
            Form("2026-03-20")
        );
        var list = await house.Puebla.PageAs(Secretariat, $"{Correct}/DOM/2026");
        var entry = list.QuerySelectorAll("td a")
            .Select(link => link.GetAttribute("href")!)
            .Single(link => !link.Contains('@', StringComparison.Ordinal));
        var beto = await house.Opened(entry, "feriado", Beto);
        using var withdrawn = await house.Post(entry, "feriado", Form("2026-03-20", "withdraw"));
        Assert.Equal(HttpStatusCode.Redirect, withdrawn.StatusCode);
        var typed = Form("2026-03-23", name: "Trasladado");
        using var answer = await beto(typed);
        var page = await Visit.Read(answer);
        Assert.Contains("retiró este feriado", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Trasladado", Value(page, "Form.NameSpanish"));
        typed["Form.Version"] = Value(page, "Form.Version");
        using var again = await beto(typed);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.NotNull((await house.Calendar("DOM")).On(new(2026, 3, 23)));
        using var gone = await house.Puebla.AskAs(Secretariat, entry);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task What_is_wrong_is_told_at_its_field_and_nothing_is_lost()
    {
        var form = Form("2027-01-02", name: "");
        form["Form.Reason"] = " ";
        using var answer = await house.Post($"{Correct}/MEX/2026/nuevo", "feriado", form);
        var page = await Visit.Read(answer);
        Assert.Equal(
            ["#Form.Day", "#Form.NameSpanish", "#Form.Reason"],
            page.QuerySelectorAll(".note-overdue a").Select(link => link.GetAttribute("href"))
        );
        Assert.Equal("2027-01-02", Value(page, "Form.Day"));
        using var taken = await house.Post(
            $"{Correct}/MEX/2026/nuevo",
            "feriado",
            Form("2026-05-01")
        );
        Assert.Contains(
            "Ese día ya es feriado: Día del Trabajo",
            (await Visit.Read(taken)).Body!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Empty(await house.Journal("holidays:MEX:2026"));
    }

    [Fact]
    public async Task While_something_open_counts_over_it_a_holiday_stays_and_what_was_opened_keeps_its_copy()
    {
        var calendar = new WorkingCalendar(
            CalendarChoice.Addressee,
            "America/Costa_Rica",
            [await house.Calendar("SLV")]
        );
        var reckoning = calendar.Count(new DateOnly(2026, 6, 15), 5);
        Assert.Equal(new DateOnly(2026, 6, 23), reckoning.Ends.Day);
        house.Things.Open(calendar, reckoning);
        const string entry = $"{Correct}/SLV/2026/slv-fathers@2026-06-17";
        foreach (var form in new[] { Form("2026-06-17", "withdraw"), Form("2026-06-18") })
        {
            using var refused = await house.Post(entry, "feriado", form);
            Assert.Contains(
                "mientras se use: Consulta de prueba",
                (await Visit.Read(refused)).Body!.TextContent,
                StringComparison.Ordinal
            );
        }
        // Another name changes no count, and a day elsewhere is nobody's; a decree may add one, for the open one has its copy.
        using var renamed = await house.Post(entry, "feriado", Form("2026-06-17"));
        Assert.Equal(HttpStatusCode.Redirect, renamed.StatusCode);
        using var added = await house.Post(
            $"{Correct}/SLV/2026/nuevo",
            "feriado",
            Form("2026-06-19")
        );
        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        var fresh = calendar with { Countries = [await house.Calendar("SLV")] };
        Assert.Equal(new DateOnly(2026, 6, 24), fresh.Count(reckoning.Start, 5).Ends.Day);
        var kept = house.Things.Kept.Single(one => one.Country == "SLV");
        Assert.Equal(
            reckoning.Ends,
            WorkingDaysJson.Read<WorkingCalendar>(kept.Calendar).Count(reckoning.Start, 5).Ends
        );
        Assert.Equal(reckoning.Ends, WorkingDaysJson.Read<Reckoning>(kept.Reckoning).Ends);
    }

    private static string Value(AngleSharp.Html.Dom.IHtmlDocument page, string field) =>
        page.QuerySelector($"[name='{field}']")!.GetAttribute("value")!;
}
