using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.TestKit;
using Puebla.Tests.Conference;
using Puebla.Tests.Record;
using static Puebla.Tests.Commitments.ProgressHouse;

namespace Puebla.Tests.Commitments;

/// <summary>Wherever the words of confidential texts stand in a list it is noted who reads them, all in one go, before they are shown.</summary>
public sealed class NotedReadingTests(OnePuebla one)
{
    [Fact]
    public async Task A_list_of_proposals_notes_the_confidential_ones_once_each_and_together()
    {
        var puebla = await one.WithFacts();
        for (var day = 1; day <= 3; day++)
        {
            var text = new DateOnly(2360, 1, day);
            await puebla.Keep(
                Record.Texts.Of(text, ("1", $"Tomar nota de lo reservado del {text:yyyy-MM-dd}.")),
                day == 3 ? Audience.Members : Audience.PresidencyAndSecretariat
            );
            await puebla.Propose($"grcm-2360-01-0{day}/1", ["PAN"], text, "La primera.");
            await puebla.Propose($"grcm-2360-01-0{day}/1", ["CRI"], text, "La segunda.");
        }
        const string list = "/propuestas?anio=2360";
        var member = await puebla.PageAs(Panama, list);
        Assert.Equal(2, member.QuerySelectorAll("table.data tbody tr").Length);
        Assert.Empty(await Noted(puebla, 2360));
        var page = await puebla.PageAs(Secretariat, list);
        Assert.Equal(6, page.QuerySelectorAll("table.data tbody tr").Length);
        Assert.Equal(
            ["grcm-2360-01-01", "grcm-2360-01-02"],
            (await Noted(puebla, 2360)).Select(line => line.Subject)
        );
        Assert.Equal(1, await Transactions(puebla, 2360));
    }

    [Fact]
    public async Task A_board_notes_the_confidential_ones_together_and_so_does_its_file()
    {
        var puebla = await one.WithFacts();
        for (var day = 1; day <= 3; day++)
        {
            await puebla.Made(
                new(2198, 1, day),
                ["CRI"],
                access: day == 3 ? null : Audience.PresidencyAndSecretariat
            );
        }
        await puebla.PageAs(Secretariat, "/compromisos?anio=2198");
        Assert.Equal(2, (await Noted(puebla, 2198)).Count);
        Assert.Equal(1, await Transactions(puebla, 2198));
        using var file = await puebla.AskAs(Secretariat, "/compromisos/lista.csv?anio=2198");
        var rows = await file.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(4, rows.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(4, (await Noted(puebla, 2198)).Count);
        Assert.Equal(2, await Transactions(puebla, 2198));
    }

    private static Task<List<JournalEntry>> Noted(RunningPuebla puebla, int year) =>
        puebla.With<ConferenceDb, List<JournalEntry>>(db =>
            db.Set<JournalEntry>()
                .Where(line =>
                    line.Action == "record.confidential-read"
                    && line.Subject.StartsWith($"grcm-{year}-")
                )
                .OrderBy(line => line.Subject)
                .ToListAsync()
        );

    private static Task<int> Transactions(RunningPuebla puebla, int year) =>
        puebla.With<ConferenceDb, int>(db =>
            db.Database.SqlQuery<int>(
                    $"""
                    select count(distinct xmin::text)::int as "Value" from kernel.journal
                     where action = 'record.confidential-read' and subject like {$"grcm-{year}-%"}
                    """
                )
                .SingleAsync()
        );
}
