using System.Net;
using System.Net.Sockets;
using System.Text;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Data;
using Puebla.Record.Data;
using Puebla.Record.Intake;

namespace Puebla.Tests.Record.Intake;

/// <summary>Uploads that end before their end, that come twice, that are too large.</summary>
public sealed class CutOffTests(IntakeHouse house)
{
    [Fact]
    public async Task An_upload_cut_off_at_90_percent_leaves_nothing_and_starts_again()
    {
        var first = IntakeHouse.NewText();
        var large = IntakeHouse.NewText(new string('x', 3 << 20));
        var list = await house.HandIn([(first.Name, first.Content)]);
        await CutOff(list, large.Name, large.Content, large.Content.Length * 9 / 10);
        Assert.Equal([first.Name], (await house.Files(list)).Select(f => f.Name));
        var puebla = await house.Running();
        Assert.False(
            await puebla.With<ConferenceDb, bool>(db =>
                db.Set<HandedPiece>()
                    .AnyAsync(p => !db.Set<HandedFile>().Any(f => f.Id == p.FileId))
            )
        );
        // The same files again: the first is known by its content, the other starts from its beginning.
        using var again = await house.Post(
            list,
            new Dictionary<string, string>(),
            [(first.Name, first.Content), (large.Name, large.Content)]
        );
        Assert.EndsWith("?repetidos=1", again.Headers.Location!.OriginalString);
        var page = await house.Page(again.Headers.Location.OriginalString);
        Assert.Contains("se pasó por alto", page.Body!.TextContent, StringComparison.Ordinal);
        await house.Work();
        Assert.Equal(
            [HandedState.Kept, HandedState.Kept],
            (await house.Files(list)).Select(f => f.State)
        );
    }

    [Fact]
    public async Task The_form_sent_again_goes_on_with_the_list_that_it_began()
    {
        var (one, other) = (IntakeHouse.NewText(), IntakeHouse.NewText());
        var id = Guid.NewGuid().ToString("D");
        var typed = new Dictionary<string, string> { ["lista"] = id };
        var list = await house.HandIn([(one.Name, one.Content)], typed);
        var again = await house.HandIn(
            [(one.Name, one.Content), (other.Name, other.Content)],
            typed
        );
        Assert.Equal(list, again.Split('?')[0]);
        Assert.Equal(2, (await house.Files(list)).Count);
        // Nobody goes on with another's.
        using var stranger = await house.Post(
            "/documentos/entregar",
            typed,
            [(one.Name, one.Content)],
            person: Guid.NewGuid()
        );
        Assert.Contains("mal=intake.list-of-another", stranger.Headers.Location!.OriginalString);
        await house.Work();
    }

    [Fact]
    public async Task The_same_file_twice_in_one_list_at_once_is_one()
    {
        var text = IntakeHouse.NewText();
        var first = IntakeHouse.NewText();
        var list = await house.HandIn([(first.Name, first.Content)]);
        var sent = await Task.WhenAll(
            Enumerable
                .Range(0, 4)
                .Select(i =>
                    house.SendOne(list, $"copia-{i}.txt", new ByteArrayContent(text.Content))
                )
        );
        Assert.All(sent, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Equal(2, (await house.Files(list)).Count);
        await house.Work();
        Assert.Equal(
            [text.Key, first.Key],
            (await house.Files(list)).SelectMany(f => f.Keys).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task The_same_file_by_two_people_at_once_is_kept_once_and_both_see_it()
    {
        var text = IntakeHouse.NewText();
        var lists = await Task.WhenAll(
            house.HandIn([(text.Name, text.Content)], person: Guid.NewGuid()),
            house.HandIn([(text.Name, text.Content)], person: Guid.NewGuid())
        );
        await house.Work(workers: 2);
        foreach (var list in lists)
        {
            var file = Assert.Single(await house.Files(list));
            Assert.Equal((HandedState.Kept, text.Key), (file.State, Assert.Single(file.Keys)));
        }
        var puebla = await house.Running();
        Assert.Equal(
            1,
            await puebla.With<ConferenceDb, int>(db =>
                db.Set<TextVersion>().CountAsync(v => v.Instrument.Key == text.Key)
            )
        );
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_and_the_next_one_is_not()
    {
        var text = IntakeHouse.NewText();
        var list = await house.HandIn([
            ("enorme.pdf", new byte[(64 << 20) + 1]),
            (text.Name, text.Content),
        ]);
        await house.Work();
        var files = await house.Files(list);
        Assert.Equal([HandedState.Refused, HandedState.Kept], files.Select(f => f.State));
        Assert.Equal("intake.too-large", files[0].RefusalCode);
        Assert.Empty(files[0].Pieces);
        var page = await house.Page(list);
        Assert.Contains("Divídalo", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_killed_process_left_of_an_upload_is_swept()
    {
        var text = IntakeHouse.NewText();
        var list = await house.HandIn([(text.Name, text.Content)]);
        await house.Work();
        var id = Guid.Parse(list.Split('/')[^1]);
        var puebla = await house.Running();
        var database = (Npgsql.NpgsqlDataSource)
            puebla.Services.GetService(typeof(Npgsql.NpgsqlDataSource))!;
        using var half = await StagedFile.Begin(
            database,
            puebla.Clock,
            id,
            "a-medias.pdf",
            TestContext.Current.CancellationToken
        );
        await half.Add(new byte[1000], TestContext.Current.CancellationToken);
        Assert.Equal(2, (await house.Files(list)).Count);
        var longAgo = puebla.Clock.GetUtcNow() - IntakeLimits.CutOff - TimeSpan.FromMinutes(1);
        await puebla.With<ConferenceDb, int>(db =>
            db.Set<HandedFile>()
                .Where(f => f.Id == half.Id)
                .ExecuteUpdateAsync(f => f.SetProperty(x => x.TouchedAt, longAgo))
        );
        await puebla.With<IEnumerable<Puebla.Kernel.Daily.IDailyJob>, bool>(async jobs =>
        {
            await jobs.Single(job => job.Name == "staged-files")
                .Run(TestContext.Current.CancellationToken);
            return true;
        });
        Assert.Single(await house.Files(list));
    }

    // As a browser whose line goes down: the head promises all, and after some of it the connection is gone.
    private async Task CutOff(string list, string name, byte[] content, int sent)
    {
        var puebla = await house.Running();
        using var shown = await puebla.AskAs(IntakeHouse.Secretariat, list);
        var page = await new HtmlParser().ParseDocumentAsync(
            await shown.Content.ReadAsStringAsync()
        );
        var token = page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value");
        var cookie = string.Join(
            "; ",
            shown.Headers.GetValues("Set-Cookie").Select(c => c.Split(';')[0])
        );
        using (var socket = new TcpClient())
        {
            await socket.ConnectAsync(puebla.Address.Host, puebla.Address.Port);
            var stream = socket.GetStream();
            var head =
                $"POST {list}/archivos HTTP/1.1\r\nHost: {puebla.Address.Authority}\r\nContent-Type: application/octet-stream\r\n"
                + $"Content-Length: {content.Length}\r\nX-File-Name: {name}\r\nRequestVerificationToken: {token}\r\nCookie: {cookie}\r\n"
                + $"{TestKit.FakeSignIn.Mandates}: {IntakeHouse.Secretariat}\r\n{TestKit.FakeSignIn.Person}: {TestKit.FakeSignIn.SomePerson:D}\r\n\r\n";
            await stream.WriteAsync(Encoding.ASCII.GetBytes(head));
            await stream.WriteAsync(content.AsMemory(0, sent));
            // Until pieces of it are there, so that something is left to be taken away.
            await Eventually(async () =>
                (await house.Files(list)).Any(f => f.Name == name && f.Pieces.Count > 0)
            );
            socket.Client.LingerState = new LingerOption(true, 0);
        }
        await Eventually(async () => (await house.Files(list)).All(f => f.Name != name));
    }

    private static async Task Eventually(Func<Task<bool>> so)
    {
        for (var i = 0; i < 600; i++)
        {
            if (await so())
            {
                return;
            }
            await Task.Delay(50);
        }
        Assert.Fail("It did not come about within half a minute.");
    }
}
