using Microsoft.Extensions.DependencyInjection;
using Puebla.Commitments.Confirm;
using Puebla.Commitments.Data;
using Puebla.Kernel.Daily;
using Puebla.Record.Contracts;
using Puebla.TestKit;
using Puebla.Tests.Commitments.Boards;
using static Puebla.Tests.Commitments.ConfirmHouse;

namespace Puebla.Tests.Commitments;

/// <summary>A clause that recurs, shown and said otherwise once it was asked a second time. By the pages alone; on a database of its own, for months go by.</summary>
public sealed class RecurringEditedTests : IAsyncLifetime
{
    private const string Key = "grcm-2024-01-10";
    private const string Meeting = "/compromisos/reuniones/grcm-2024-07-16";
    private RunningPuebla _puebla = null!;
    private RecordedClause _clause = null!;

    public async ValueTask InitializeAsync()
    {
        _puebla = await RunningPuebla.WithFactsAsync();
        await Day(new(2024, 1, 20));
        await _puebla.Keep(
            "10 de enero de 2024",
            "1. Solicitar a Costa Rica y a Panamá la lista inventada."
        );
        _clause = Assert.Single(await _puebla.Clauses(Key));
        await Went(
            _puebla.Edit(
                _clause,
                null,
                ("plazo", "4"),
                ("cantidad", "6"),
                ("unidad", "4"),
                ("desde", "2024-03-31")
            )
        );
        await Day(new(2024, 4, 1));
    }

    public ValueTask DisposeAsync() => _puebla.DisposeAsync();

    [Fact]
    public async Task The_provision_shows_the_last_time_alone_and_a_meeting_expects_it_beside_what_is_late()
    {
        var (first, second) = await TwoTimes();
        var provision = await _puebla.PageAs(Secretariat, $"/acervo/{Key}/1");
        var aside = provision.QuerySelector("section[aria-labelledby=seguimiento]")!;
        Assert.NotNull(aside.QuerySelector($"a[href='/compromisos/{second.Id}']"));
        Assert.Null(aside.QuerySelector($"a[href='/compromisos/{first.Id}']"));
        var board = await _puebla.PageAs(Secretariat, Meeting);
        Assert.Equal([second.Id], board.Listed("section[aria-labelledby=Recurring]"));
        // The first is late, and expected before the meeting as all that is late.
        Assert.Equal([first.Id], board.Listed("section[aria-labelledby=Before]"));
    }

    [Fact]
    public async Task Said_otherwise_it_is_the_last_time_that_changes_and_its_day_stays()
    {
        var (first, second) = await TwoTimes();
        await Went(
            _puebla.Edit(
                _clause,
                null,
                ("destinatarios", "Costa Rica; México"),
                ("motivo", "Error de lectura")
            )
        );
        var (before, now) = await TwoTimes();
        Assert.Equal(["CRI", "PAN"], Asked(before));
        Assert.Equal(["CRI", "MEX"], Asked(now));
        Assert.Equal((second.Id, second.Deadline.DueDay), (now.Id, now.Deadline.DueDay));
        Assert.Equal(first.Deadline.DueDay, before.Deadline.DueDay);
    }

    [Theory]
    [InlineData("2", "4", "2024-03-31", 1, "2024-05-31")]
    [InlineData("1", "3", "2024-03-31", 1, "2024-04-07")]
    [InlineData("1", "4", "2024-01-31", 3, "2024-04-30")]
    [InlineData("1", "5", "2024-12-31", 0, "2024-12-31")]
    public async Task At_another_rhythm_the_last_time_is_the_next_that_is_not_yet_over(
        string count,
        string unit,
        string from,
        int occurrence,
        string due
    )
    {
        await Went(
            _puebla.Edit(
                _clause,
                null,
                ("cantidad", count),
                ("unidad", unit),
                ("desde", from),
                ("motivo", "Otro ritmo")
            )
        );
        var (before, now) = await TwoTimes();
        Assert.Equal(new DateOnly(2024, 3, 31), before.Deadline.DueDay);
        Assert.Equal(
            (occurrence, DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture)),
            (now.Deadline.Occurrence, now.Deadline.DueDay)
        );
    }

    [Fact]
    public async Task What_was_asked_a_second_time_is_no_more_said_to_ask_nothing()
    {
        using var answer = await _puebla.Edit(
            _clause,
            null,
            ("hallazgo", "3"),
            ("motivo", "No pide nada")
        );
        var page = await Visit.Read(answer);
        Assert.Contains(
            "no puede borrarse",
            page.QuerySelector("[role=alert]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal("No pide nada", page.QuerySelector("#motivo")!.GetAttribute("value"));
        await TwoTimes();
        Assert.Empty(await _puebla.Lines(ConfirmJournal.ClauseChanged, $"{Key}/1"));
    }

    private async Task<(Commitment First, Commitment Second)> TwoTimes()
    {
        var times = (await _puebla.Commitments(_clause)).OrderBy(one => one.Id).ToList();
        Assert.Equal(2, times.Count);
        Assert.Equal(times[0].Id, times[1].FollowsId);
        return (times[0], times[1]);
    }

    private static IEnumerable<string> Asked(Commitment one) =>
        one.Lines.Where(line => line.IsAsked).Select(line => line.Addressee).Order();

    // Nine in the morning of San José, with the jobs of the day done.
    private async Task Day(DateOnly day)
    {
        _puebla.Clock.Set(new(day, new(15, 0), TimeSpan.Zero));
        await _puebla.Services.GetRequiredService<DailyJobs>().RunDue();
        await _puebla.ForgetAll();
    }
}
