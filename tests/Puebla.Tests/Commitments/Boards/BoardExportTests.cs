using System.Text.Json;
using Puebla.Commitments.Data;
using Puebla.Kernel.Access;
using Puebla.TestKit;
using Puebla.Tests.Conference;
using static Puebla.Tests.Commitments.ProgressHouse;

namespace Puebla.Tests.Commitments.Boards;

/// <summary>Boards as files: what the reader sees, and nothing else.</summary>
public sealed class BoardExportTests(OnePuebla one)
{
    [Fact]
    public async Task A_file_holds_the_board_with_the_state_that_its_reader_sees()
    {
        var puebla = await one.WithFacts();
        var made = await puebla.Made(new(2189, 1, 1), ["CRI", "OIM"], new(2026, 2, 20));
        await puebla.Made(new(2189, 1, 2), access: Audience.Members);
        await puebla.Stands(made, "CRI", LineState.UnderWay, "review");

        var member = await Json(puebla, Panama);
        Assert.Equal(2, member.GetArrayLength());
        var asked = member[1].GetProperty("asked");
        Assert.Equal("UnderWay", asked[0].GetProperty("state").GetString());
        Assert.Equal("review", asked[0].GetProperty("stage").GetString());
        Assert.Equal(10, asked[1].GetProperty("daysOver").GetInt32());
        Assert.Equal("2026-02-20", member[1].GetProperty("due").GetString());

        var oim = (await Json(puebla, Oim))[0].GetProperty("asked");
        Assert.Equal(JsonValueKind.Null, oim[0].GetProperty("state").ValueKind);
        Assert.Equal("NotBegun", oim[1].GetProperty("state").GetString());

        var visitor = await Json(puebla, null);
        Assert.Equal(1, visitor.GetArrayLength());
        Assert.All(
            visitor[0].GetProperty("asked").EnumerateArray(),
            line => Assert.Equal(JsonValueKind.Null, line.GetProperty("state").ValueKind)
        );
    }

    [Fact]
    public async Task A_sheet_has_a_row_for_each_of_those_asked_and_reckons_nothing()
    {
        var puebla = await one.WithFacts();
        await puebla.Made(new(2190, 1, 1), ["CRI", "PAN"]);
        await puebla.Commit(
            "grcm-2190-01-01/1",
            ["secretariat"],
            askedOn: new(2190, 1, 1),
            words: "=2+2, «\"así\"»"
        );
        using var answer = await puebla.AskAs(Panama, "/en/commitments/list.csv?year=2190");
        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("no-store, private", answer.Headers.GetValues("Cache-Control").Single());
        var lines = (await answer.Content.ReadAsStringAsync()).Split(
            "\r\n",
            StringSplitOptions.RemoveEmptyEntries
        );
        Assert.Equal(4, lines.Length);
        Assert.Contains("\"'=2+2, «\"\"así\"\"»\"", lines[1], StringComparison.Ordinal);
    }

    private static async Task<JsonElement> Json(RunningPuebla puebla, string? who)
    {
        const string path = "/compromisos/lista.json?anio=2189";
        using var answer = who is null ? await puebla.Ask(path) : await puebla.AskAs(who, path);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
    }
}
