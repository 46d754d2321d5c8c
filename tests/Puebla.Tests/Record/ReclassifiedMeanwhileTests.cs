using System.Net;
using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Record.Data;
using Puebla.TestKit;
using static Puebla.Tests.Record.ClassifyTests;

namespace Puebla.Tests.Record;

/// <summary>A document is closed while somebody reads it.</summary>
public sealed class ReclassifiedMeanwhileTests
{
    private const int Pieces = 32;

    [Fact]
    public async Task In_the_middle_of_a_download_the_rest_is_not_given_and_the_reader_is_not_left_with_a_half()
    {
        await using var puebla = await RunningPuebla.StartAsync();
        await puebla.Keep(Texts.Of(new(2026, 1, 5), ("1", "Aprobar el plan.")));
        await MakeLarge(puebla);
        using var client = new HttpClient { BaseAddress = puebla.Address };
        var address = new Uri("/acervo/grcm-2026-01-05/archivo/es-1", UriKind.Relative);
        using var answer = await client.GetAsync(
            address,
            HttpCompletionOption.ResponseHeadersRead,
            TestContext.Current.CancellationToken
        );
        await using var body = await answer.Content.ReadAsStreamAsync(
            TestContext.Current.CancellationToken
        );
        var buffer = new byte[64 * 1024];
        await body.ReadExactlyAsync(buffer, TestContext.Current.CancellationToken);
        using (
            var changed = await Change(
                puebla,
                "grcm-2026-01-05",
                (int)AccessMode.Members,
                "",
                "Contiene datos de personas."
            )
        )
        {
            Assert.Equal(HttpStatusCode.Found, changed.StatusCode);
        }
        var read = (long)buffer.Length;
        await Assert.ThrowsAnyAsync<IOException>(async () =>
        {
            while (
                await body.ReadAsync(buffer, TestContext.Current.CancellationToken)
                    is > 0
                        and var got
            )
            {
                read += got;
            }
        });
        Assert.InRange(read, buffer.Length, Pieces * OriginalPiece.Size - 1);
        using var again = await puebla.Ask(address.ToString());
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
    }

    [Fact]
    public async Task In_the_middle_of_a_list_the_next_page_leaves_it_out()
    {
        await using var puebla = await RunningPuebla.StartAsync();
        var first = new DateOnly(2026, 1, 1);
        for (var number = 0; number < 51; number++)
        {
            await puebla.Keep(Texts.Of(first.AddDays(number), ("1", "Aprobar el plan.")));
        }
        var list = await puebla.Page("/acervo?anio=2026");
        Assert.Contains("51", list.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using (await Change(puebla, "grcm-2026-01-01", (int)AccessMode.Members, "", "Es interno."))
        { }
        await Relate.RelateHouse.Hear(puebla);
        foreach (var page in new[] { 1, 2 })
        {
            using var answer = await puebla.Ask($"/acervo?anio=2026&pagina={page}");
            var text = await answer.Content.ReadAsStringAsync(
                TestContext.Current.CancellationToken
            );
            Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound);
            Assert.DoesNotContain("grcm-2026-01-01", text, StringComparison.Ordinal);
        }
    }

    // What lies in pieces of a megabyte is read one by one; loopback alone swallows several.
    private static Task<int> MakeLarge(RunningPuebla puebla) =>
        puebla.With<ConferenceDb, int>(async db =>
        {
            var id = await db.Set<Original>().Select(o => o.Id).SingleAsync();
            await db.Set<OriginalPiece>().ExecuteDeleteAsync();
            await db.Database.ExecuteSqlAsync(
                $"insert into record.original_piece (original_id, number, bytes) select {id}, n, decode(repeat('00', {OriginalPiece.Size}), 'hex') from generate_series(0, {Pieces - 1}) n"
            );
            return await db.Set<Original>()
                .ExecuteUpdateAsync(o =>
                    o.SetProperty(x => x.Size, (long)Pieces * OriginalPiece.Size)
                );
        });
}
