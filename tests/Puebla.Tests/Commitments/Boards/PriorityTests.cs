using System.Net;
using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;
using Puebla.Kernel.Data;
using Puebla.TestKit;
using Puebla.Tests.Conference;
using static Puebla.Tests.Commitments.ProgressHouse;

namespace Puebla.Tests.Commitments.Boards;

/// <summary>What presidencies put first among what is pending.</summary>
public sealed class PriorityTests(OwnPuebla own) : IClassFixture<OwnPuebla>
{
    private RunningPuebla Puebla => own.Puebla;

    [Fact]
    public async Task Booklet_l769_the_presidency_alone_puts_first_what_is_pending_and_takes_it_back()
    {
        var chair = await own.HonduranChair();
        var made = await Puebla.Made(new(2025, 1, 1));
        var path = $"{made.Page()}/prioridad";
        foreach (var who in new[] { Secretariat, Panama, Oim, "presidency-chair@country:MEX" })
        {
            using var refused = await Puebla.AskAs(who, path);
            Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        }
        using var silent = await Puebla.PostAs(chair, path, "prioridad", Reason(" "));
        Assert.Contains("Diga el motivo", await silent.Text(), StringComparison.Ordinal);
        await Went(Puebla.PostAs(chair, path, "prioridad", Reason("Por la temporada alta.")));
        var board = await Puebla.PageAs(Panama, "/compromisos?prioridad=1");
        Assert.Contains(made.Id, board.Listed());
        Assert.Contains("prioridad de la Presidencia", board.Told(), StringComparison.Ordinal);
        var page = await Puebla.TextAs(Panama, made.Page());
        Assert.Contains("2026, Honduras", page, StringComparison.Ordinal);
        Assert.Contains("Por la temporada alta.", page, StringComparison.Ordinal);
        var visitor = await Puebla.Page(made.Page());
        Assert.DoesNotContain("temporada alta", visitor.Told(), StringComparison.Ordinal);
        Assert.Empty((await Puebla.Page("/compromisos?prioridad=1")).Listed());
        Assert.DoesNotContain(
            "temporada alta",
            (await Puebla.PageAs(Oim, "/compromisos/prioridades")).Told(),
            StringComparison.Ordinal
        );

        await Went(Puebla.PostAs(chair, path, "prioridad", Reason("Ya pasó.")));
        Assert.DoesNotContain(
            made.Id,
            (await Puebla.PageAs(Panama, "/compromisos?prioridad=1")).Listed()
        );
        var history = (await Puebla.PageAs(Panama, "/compromisos/prioridades")).Told();
        Assert.Contains("Por la temporada alta.", history, StringComparison.Ordinal);
        Assert.Contains("Ya pasó.", history, StringComparison.Ordinal);
        Assert.Equal(
            ["commitments.priority-given", "commitments.priority-withdrawn"],
            (await Puebla.Journalled(made)).Select(line => line.Action)
        );
        // What was taken back can be put first again.
        await Went(Puebla.PostAs(chair, path, "prioridad", Reason("Otra vez.")));
        Assert.Equal(2, (await Kept(made)).Count);
    }

    [Fact]
    public async Task What_is_done_or_a_sample_is_given_no_priority()
    {
        var chair = await own.HonduranChair();
        var done = await Puebla.Made(new(2025, 2, 1), ["CRI"]);
        await Puebla.Stands(done, "CRI", LineState.Done);
        using var refused = await Puebla.PostAs(
            chair,
            $"{done.Page()}/prioridad",
            "prioridad",
            Reason("Con lo escrito.")
        );
        var text = await refused.Text();
        Assert.Contains("Ya no se espera nada", text, StringComparison.Ordinal);
        Assert.Contains("Con lo escrito.", text, StringComparison.Ordinal);
        var sample = await Puebla.Made(new(2025, 2, 2), ["CRI"]);
        await Puebla.With<ConferenceDb, int>(db =>
            db.Set<Commitment>()
                .Where(row => row.Id == sample.Id)
                .ExecuteUpdateAsync(row => row.SetProperty(one => one.IsSample, true))
        );
        using var no = await Puebla.PostAs(
            chair,
            $"{sample.Page()}/prioridad",
            "prioridad",
            Reason("Muestra.")
        );
        Assert.Contains("Es una muestra", await no.Text(), StringComparison.Ordinal);
        Assert.Empty(await Kept(done));
        Assert.Empty(await Kept(sample));
    }

    [Fact]
    public async Task A_reason_as_long_as_a_text_is_refused_and_stays_to_be_shortened()
    {
        var chair = await own.HonduranChair();
        var made = await Puebla.Made(new(2025, 4, 1));
        var longest = string.Join("\r\n", Enumerable.Repeat("Una.", 399)) + "\r\nFin";
        Assert.True(longest.Length > 2000);
        foreach (
            var (who, path, form, fields) in new[]
            {
                (chair, $"{made.Page()}/prioridad", "prioridad", Reason("x")),
                (
                    Secretariat,
                    $"{made.Page()}/apertura",
                    "apertura",
                    new Dictionary<string, string>
                    {
                        ["para"] = "public",
                        ["criterio"] = "opened-by-body",
                    }
                ),
            }
        )
        {
            fields["motivo"] = longest + new string('e', 10);
            using var refused = await Puebla.PostAs(who, path, form, fields);
            var text = await refused.Text();
            Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
            Assert.Contains("Es demasiado largo", text, StringComparison.Ordinal);
            Assert.Contains("Fineeeeeeeeee", text, StringComparison.Ordinal);
            // As many as the field takes, however the browser ends its lines.
            fields["motivo"] = longest;
            await Went(Puebla.PostAs(who, path, form, fields));
        }
        Assert.Single(await Kept(made));
    }

    [Fact]
    public async Task Of_two_who_put_it_first_at_once_it_is_one_and_the_second_loses_nothing_typed()
    {
        var chair = await own.HonduranChair();
        var made = await Puebla.Made(new(2025, 3, 1));
        var path = $"{made.Page()}/prioridad";
        var twice = await Puebla.PostTwiceAs(chair, path, "prioridad", Reason("A la vez."));
        Assert.All(twice, answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        Assert.Single(await Kept(made));

        await Went(Puebla.PostAs(chair, path, "prioridad", Reason("La primera.")));
        await Went(Puebla.PostAs(chair, path, "prioridad", Reason("De nuevo.")));
        using var second = await Puebla.PostAs(
            chair,
            path,
            "prioridad",
            new Dictionary<string, string> { ["motivo"] = "La segunda.", ["visto"] = "1" },
            OwnPuebla.Ana
        );
        var text = await second.Text();
        Assert.Contains("ya fue retirada", text, StringComparison.Ordinal);
        Assert.Contains("La segunda.", text, StringComparison.Ordinal);
        Assert.Contains("De nuevo.", text, StringComparison.Ordinal);
    }

    private Task<List<Priority>> Kept(MadeCommitment made) =>
        Puebla.With<ConferenceDb, List<Priority>>(db =>
            db.Set<Priority>()
                .AsNoTracking()
                .Where(one => one.CommitmentId == made.Id)
                .ToListAsync()
        );

    private static Dictionary<string, string> Reason(string why) => new() { ["motivo"] = why };

    private static async Task Went(Task<HttpResponseMessage> posted)
    {
        using var answer = await posted;
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }
}
