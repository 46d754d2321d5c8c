using System.Net;
using System.Text.Json;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.WorkingDays;
using Puebla.TestKit;

namespace Puebla.Tests.WorkingDays;

/// <summary>The calculator, and its reckoning as a file and as data.</summary>
public sealed class CountPageTests(HolidayHouse house) : IClassFixture<HolidayHouse>
{
    private const string Question =
        "enviado=2026-03-27&dias=5&calendario=every-member&sentido=1&zona=America/Toronto";

    private const string English =
        "sent=2026-03-27&days=5&calendar=every-member&direction=1&zone=America/Toronto";

    [Fact]
    public async Task Every_day_has_a_box_with_its_words_and_each_holiday_its_countries()
    {
        var page = await house.Puebla.Page($"/dias-habiles?{Question}");
        var boxes = page.QuerySelectorAll(".reckoning > li");
        // With El Salvador's Holy Week and Canada's Easter Monday: to Monday 13 April.
        Assert.Equal(18, boxes.Length);
        Assert.Equal(
            "viernes 27 de marzo de 2026: inicio, no cuenta",
            boxes[0].QuerySelector(".unseen")!.TextContent
        );
        Assert.Equal(
            "lunes 13 de abril de 2026: día hábil 5, el último",
            boxes[^1].QuerySelector(".unseen")!.TextContent
        );
        Assert.Contains(
            "Lunes de Pascua: Belice, Canadá",
            page.Body!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("24:00, hora de San José", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "martes 14 de abril de 2026, 02:00, hora de Ottawa",
            page.Body.TextContent,
            StringComparison.Ordinal
        );
        var twin = await house.Puebla.Page($"/en/working-days?{English}");
        Assert.Contains(
            "5 working days after Friday 27 March 2026",
            twin.Body!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Easter Monday: Belize, Canada",
            twin.Body.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_deadline_is_the_same_to_the_second_in_page_mail_file_data_and_journal()
    {
        const string instant = "2026-04-14T06:00:00Z";
        var page = await house.Puebla.Page($"/dias-habiles?{Question}");
        Assert.All(
            page.QuerySelectorAll("dd time"),
            time => Assert.Equal(instant, time.GetAttribute("datetime"))
        );
        using var data = await house.Puebla.Ask($"/en/working-days.json?{English}");
        using var json = JsonDocument.Parse(await data.Content.ReadAsStringAsync());
        var ends = json.RootElement.GetProperty("ends");
        Assert.Equal(instant, ends.GetProperty("instant").GetString());
        using var file = await house.Puebla.Ask($"/dias-habiles.ics?{Question}");
        var one = Assert.Single(
            Ical.Net.Calendar.Load(await file.Content.ReadAsStringAsync())!.Events
        );
        var due = new Due(new(2026, 4, 13), "America/Costa_Rica");
        Assert.Equal(due.Ends.UtcDateTime, one.Start!.AsUtc);
        Assert.Null(one.End);
        // What the page says in words, the file says in its description, as a message does.
        var words = page.QuerySelector("dd time")!.TextContent;
        Assert.Contains(words, one.Description, StringComparison.Ordinal);
        Assert.Contains(
            $"\"instant\":\"{instant}\"",
            JsonSerializer.Serialize(new { due }, global::Puebla.Kernel.Journal.JournalWriter.Json),
            StringComparison.Ordinal
        );
        Assert.Equal(due, WorkingDaysJson.Read<Due>(ends.GetRawText()));
    }

    [Fact]
    public async Task An_hour_of_the_reader_may_be_another_day_in_San_Jose()
    {
        // One in the morning of Tuesday in Ottawa is eleven at night of Monday in San José: summer time, two hours.
        var page = await house.Puebla.Page(
            "/dias-habiles?enviado=2026-04-14&hora=01:00&zona=America/Toronto&dias=1&calendario=weekdays&sentido=1"
        );
        Assert.Equal(
            "lunes 13 de abril de 2026: inicio, no cuenta",
            page.QuerySelector(".reckoning .unseen")!.TextContent
        );
        Assert.Contains(
            "lunes 13 de abril de 2026, 23:00, hora de San José",
            page.Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("enviado=mañana&dias=5", "#enviado")]
    [InlineData("enviado=2026-03-27&dias=cero", "#dias")]
    [InlineData("enviado=2026-03-27&dias=261", "#dias")]
    [InlineData("enviado=2026-03-27&dias=5&hora=25:00", "#hora")]
    // In Ottawa clocks go from two to three in the morning of 8 March.
    [InlineData("enviado=2026-03-08&dias=5&hora=02:30&zona=America/Toronto", "#hora")]
    [InlineData("enviado=2026-03-08&dias=5&hora=02:30&zona=Mars/Olympus", "#hora")]
    [InlineData("enviado=2026-03-27&dias=5&calendario=lunar", "#calendario")]
    public async Task What_is_wrong_is_told_at_its_field(string question, string field)
    {
        var page = await house.Puebla.Page($"/dias-habiles?{question}");
        Assert.Equal(field, page.QuerySelector(".note-overdue a")!.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll(".reckoning"));
        foreach (var path in new[] { "/dias-habiles.ics", "/dias-habiles.json" })
        {
            using var answer = await house.Puebla.Ask($"{path}?{question}");
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("calendario=addressee&pais=", "Indique un país miembro")]
    [InlineData("calendario=addressee&pais=COL", "Indique un país miembro")]
    [InlineData("calendario=presidency", "No consta quién preside")]
    public async Task Where_it_is_not_known_whose_calendar_counts_nothing_is_counted(
        string choice,
        string refusal
    )
    {
        var page = await house.Puebla.Page($"/dias-habiles?enviado=2026-03-27&dias=5&{choice}");
        Assert.Contains(refusal, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".reckoning"));
        Assert.Equal(
            "2026-03-27",
            page.QuerySelector("input[name=enviado]")!.GetAttribute("value")
        );
    }

    [Fact]
    public async Task Backwards_the_end_is_the_first_box()
    {
        var page = await house.Puebla.Page(
            "/dias-habiles?enviado=2026-04-08&dias=2&calendario=addressee&pais=CRI&sentido=-1"
        );
        var boxes = page.QuerySelectorAll(".reckoning > li");
        Assert.Contains("last", boxes[0].ClassName, StringComparison.Ordinal);
        Assert.StartsWith(
            "lunes 6 de abril",
            boxes[0].QuerySelector(".unseen")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task All_holidays_of_a_year_stand_by_day_and_an_unknown_year_is_this_one()
    {
        var page = await house.Puebla.Page("/dias-habiles/feriados?anio=2027");
        var days = page.QuerySelectorAll("tbody time")
            .Select(time => time.GetAttribute("datetime"));
        Assert.Equal(
            HolidayTable.Lines.Select(line => line.Day).Where(day => day.Year == 2027).ToHashSet(),
            days.Select(day => HolidayTable.Day(day!))
                .Where(day => HolidayTable.Lines.Any(line => line.Day == day))
                .ToHashSet()
        );
        Assert.Contains("provisional", page.Body!.TextContent, StringComparison.Ordinal);
        var other = await house.Puebla.Page("/dias-habiles/feriados?anio=1810");
        Assert.Contains("2026", other.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }
}
