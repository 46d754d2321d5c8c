using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Commitments.Boards;
using Puebla.Commitments.Boards.Keeping;
using Puebla.Commitments.Boards.List;
using Puebla.Commitments.Data;
using Puebla.Commitments.Sight;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.TestKit;
using Puebla.Tests.Site;
using static Puebla.Tests.Commitments.ProgressHouse;

namespace Puebla.Tests.Commitments.Boards;

/// <summary>What the boards keep between changes: it is nobody else's, and never older than what it counts.</summary>
public sealed class KeptFiguresTests
{
    private static readonly string[] Boards =
    [
        "/compromisos",
        "/compromisos/tableros?por=country",
        "/compromisos/tableros?por=body",
        "/compromisos/tableros?por=presidency",
        "/compromisos/tableros?por=subject",
    ];

    [Fact]
    public async Task A_new_report_shows_at_once_in_this_process_and_in_the_other()
    {
        await using var cluster = await OwnDatabase.WithFacts();
        var heard = new Heard();
        await using var here = await RunningPuebla.OnAsync(cluster.Lease, heard);
        await using var there = await RunningPuebla.OnAsync(cluster.Lease);
        Assert.Null(await heard.Next());
        var made = await here.Made(new(2021, 12, 1), ["CRI", "PAN"]);
        Assert.Equal("1 1 0 0 0", await Figures(here, Panama));
        Assert.Equal("2", Count(await here.PageAs(Panama, "/compromisos"), "en espera"));
        Assert.True(await IsKept(here), "Nothing is kept at all.");
        await there.Report(made, "Se envió.", "Done");
        await heard.Hear(LineBook.Tag, TimeSpan.FromSeconds(10));
        Assert.Equal("1 0 0 1 0", await Figures(here, Panama));
        var page = await here.PageAs(Panama, "/compromisos");
        Assert.Equal("1", Count(page, "en espera"));
        Assert.Equal("1", Count(page, "cumplido"));
    }

    [Fact]
    public async Task A_deadline_passes_by_the_clock_and_comes_back_with_it_whatever_is_kept()
    {
        await using var cluster = await OwnDatabase.WithFacts();
        await using var puebla = await RunningPuebla.OnAsync(cluster.Lease);
        var due = new DateOnly(2026, 3, 10);
        await puebla.Made(new(2025, 5, 1), ["CRI"], due);
        await puebla.Made(new(2025, 6, 1), ["CRI"], due.AddDays(1));
        var (first, second) = (Due.InSanJose(due).Ends, Due.InSanJose(due.AddDays(1)).Ends);
        foreach (
            var (at, late) in new[]
            {
                (first.AddSeconds(-1), 0),
                (first, 1),
                (second.AddSeconds(-1), 1),
                (second, 2),
                (first.AddSeconds(-1), 0),
                (first.AddHours(1), 1),
            }
        )
        {
            puebla.Clock.Set(at);
            // The second time from what is kept.
            for (var i = 0; i < 2; i++)
            {
                Assert.Equal($"2 2 {late} 0 0", await Figures(puebla, Panama));
                var page = await puebla.PageAs(Panama, "/compromisos");
                Assert.Equal(
                    late > 0,
                    page.Told().Contains("con su fecha ya pasada", StringComparison.Ordinal)
                );
                var over = await puebla.PageAs(Panama, "/compromisos?estado=overdue");
                Assert.Equal(late, over.Listed().Length);
                Assert.Contains(
                    late == 1 ? "Una solicitud" : $"{late} solicitudes",
                    over.QuerySelector("#lista")!.TextContent,
                    StringComparison.Ordinal
                );
            }
        }
    }

    [Fact]
    public async Task What_is_kept_for_one_is_shown_to_nobody_who_sees_something_else()
    {
        await using var cluster = await OwnDatabase.WithFacts();
        await using var puebla = await RunningPuebla.OnAsync(cluster.Lease);
        var made = await puebla.Made(new(2021, 12, 1), ["CRI", "OIM"], new(2022, 3, 31));
        await puebla.Made(new(2021, 11, 1), ["CRI"], new(2022, 3, 31), Audience.Members);
        await puebla.Stands(made, "OIM", LineState.Done);
        string?[] readers = [Panama, null, Oim, Acnur, Secretariat, null, Oim, Panama];
        var alone = new Dictionary<string, string>(StringComparer.Ordinal);
        // Each alone, with nothing kept; then one after the other, each finding what the one before left.
        foreach (var reader in readers.Distinct())
        {
            foreach (var board in Boards)
            {
                await puebla.ForgetAll();
                alone[$"{reader}{board}"] = await Told(puebla, reader, board);
            }
        }
        await puebla.ForgetAll();
        foreach (var reader in readers)
        {
            foreach (var board in Boards)
            {
                Assert.Equal(alone[$"{reader}{board}"], await Told(puebla, reader, board));
            }
        }
        Assert.NotEqual(alone["/compromisos"], alone[$"{Panama}/compromisos"]);
        Assert.NotEqual(alone[$"{Oim}/compromisos"], alone[$"{Panama}/compromisos"]);
        Assert.NotEqual(alone[$"{Oim}{Boards[1]}"], alone[$"{Acnur}{Boards[1]}"]);
    }

    [Fact]
    public async Task What_is_counted_is_counted_at_the_instant_for_which_it_is_kept()
    {
        await using var cluster = await OwnDatabase.WithFacts();
        await using var puebla = await RunningPuebla.OnAsync(cluster.Lease);
        var due = new DateOnly(2026, 3, 10);
        await puebla.OpenToAll(await puebla.Made(new(2025, 5, 1), ["CRI"], due));
        var ends = Due.InSanJose(due).Ends;
        await using var scope = puebla.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        // The deadline passes between the first look at the clock and the next.
        var clock = new Passing(ends);
        var reader = new BoardReader(
            services.GetRequiredService<CommitmentSight>(),
            services.GetRequiredService<Narrowing>(),
            services.GetRequiredService<BoardRows>(),
            new Figures(
                services.GetRequiredService<ConferenceDb>(),
                services.GetRequiredService<KeptFigures>(),
                clock
            ),
            clock
        );
        var board = await reader.Read(
            new() { State = BoardState.Overdue },
            TestContext.Current.CancellationToken
        );
        Assert.Equal(1, board.Total);
        board = await reader.Read(
            new() { State = BoardState.Overdue },
            TestContext.Current.CancellationToken
        );
        Assert.Equal((1, 1), (board.Total, board.Rows.Count));
    }

    private sealed class Passing(DateTimeOffset ends) : TimeProvider
    {
        private int _looks;

        public override DateTimeOffset GetUtcNow() =>
            _looks++ == 0 ? ends.AddSeconds(-1) : ends.AddSeconds(1);
    }

    private static async Task<string> Told(RunningPuebla puebla, string? reader, string path) =>
        (reader is null ? await puebla.Page(path) : await puebla.PageAs(reader, path)).Told();

    private static async Task<bool> IsKept(RunningPuebla puebla)
    {
        await using var scope = puebla.Services.CreateAsyncScope();
        return scope.ServiceProvider.GetRequiredService<KeptFigures>().Count > 0;
    }

    private static string? Count(IHtmlDocument page, string state) =>
        page.QuerySelectorAll("section[aria-labelledby=como-va] a")
            .Single(link => link.TextContent.Trim() == state)
            .NextElementSibling?.TextContent;

    private static async Task<string> Figures(RunningPuebla puebla, string reader) =>
        string.Join(
            ' ',
            (await puebla.PageAs(reader, "/compromisos/tableros?por=country"))
                .QuerySelectorAll("table.data tbody tr")
                .Single(row => row.QuerySelector("th")!.TextContent.Trim() == "Costa Rica")
                .QuerySelectorAll("td")
                .Select(cell => new string([.. cell.TextContent.TakeWhile(char.IsAsciiDigit)]))
        );
}
