using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Record.Data;
using Puebla.Record.Intake;
using Puebla.TestKit;

namespace Puebla.Tests.Record.Intake;

/// <summary>ClamAV's own daemon, with one signature of ours: that of the file by which scanners are tried.</summary>
public sealed class ScannerTests
{
    // Apart, so that no scanner takes this source for the thing itself.
    private static readonly byte[] Eicar = Encoding.ASCII.GetBytes(
        @"X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-" + "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"
    );

    [Fact]
    public async Task A_virus_is_refused_journalled_and_its_bytes_are_gone_at_once()
    {
        await using var clamd = await Clamd.Start();
        await using var house = new IntakeHouse();
        var text = IntakeHouse.NewText();
        var list = await house.HandIn([("factura.txt", Eicar), (text.Name, text.Content)]);
        await using var scanning = await Scanning(house, clamd.Socket);
        await All(scanning);
        var files = await house.Files(list);
        Assert.Equal([HandedState.Refused, HandedState.Kept], files.Select(f => f.State));
        Assert.Equal("intake.infected", files[0].RefusalCode);
        Assert.Contains("Eicar-Test-Signature", files[0].RefusalEnglish!, StringComparison.Ordinal);
        Assert.Empty(files[0].Pieces);
        var line = await scanning.With<ConferenceDb, JournalEntry>(db =>
            db.Set<JournalEntry>().SingleAsync(e => e.Subject == $"handed-file:{files[0].Id}")
        );
        Assert.Equal("record.file-infected", line.Action);
        var page = await scanning.PageAs(IntakeHouse.Secretariat, "/documentos/entregar");
        Assert.Contains("pasa por el antivirus", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_larger_than_a_piece_goes_through_and_one_too_large_for_the_daemon_says_so()
    {
        await using var clamd = await Clamd.Start(megabytes: 4);
        await using var house = new IntakeHouse();
        var fits = IntakeHouse.NewText(new string('x', 3 << 20));
        var large = IntakeHouse.NewText(new string('y', 6 << 20));
        var list = await house.HandIn([(fits.Name, fits.Content), (large.Name, large.Content)]);
        await using var scanning = await Scanning(house, clamd.Socket);
        await All(scanning);
        var files = await house.Files(list);
        Assert.Equal([HandedState.Kept, HandedState.Refused], files.Select(f => f.State));
        Assert.Equal("intake.scan-limit", files[1].RefusalCode);
    }

    [Fact]
    public async Task While_the_scanner_does_not_answer_nothing_is_kept_and_afterwards_it_goes_on()
    {
        await using var house = new IntakeHouse();
        var text = IntakeHouse.NewText();
        var list = await house.HandIn([(text.Name, text.Content)]);
        await using var scanning = await Scanning(house, "/nowhere/clamd.ctl");
        await All(scanning);
        var file = Assert.Single(await house.Files(list));
        Assert.Equal((HandedState.Received, "scanner"), (file.State, file.WaitsFor));
        var page = await house.Page(list);
        Assert.Contains("Espera al antivirus", page.Body!.TextContent, StringComparison.Ordinal);
        var puebla = await house.Running();
        puebla.Clock.Set(puebla.Clock.GetUtcNow().AddMinutes(2));
        await house.Work();
        Assert.Equal(HandedState.Kept, Assert.Single(await house.Files(list)).State);
    }

    [Fact]
    public async Task A_scanner_that_talks_nonsense_gives_no_verdict()
    {
        var path = Path.Combine(Path.GetTempPath(), $"puebla-{Guid.NewGuid():N}"[..20]);
        using var listener = new Socket(
            AddressFamily.Unix,
            SocketType.Stream,
            ProtocolType.Unspecified
        );
        listener.Bind(new UnixDomainSocketEndPoint(path));
        listener.Listen();
        try
        {
            var scan = new VirusScanner(new() { Clamd = path }).Scan(
                Pieces("hola"u8.ToArray()),
                TestContext.Current.CancellationToken
            );
            using var peer = await listener.AcceptAsync(TestContext.Current.CancellationToken);
            var heard = new byte[64];
            var read = 0;
            while (read < 22)
            {
                read += await peer.ReceiveAsync(
                    heard.AsMemory(read),
                    TestContext.Current.CancellationToken
                );
            }
            Assert.Equal(
                "zINSTREAM\0\0\0\0\u0004hola\0\0\0\0",
                Encoding.ASCII.GetString(heard, 0, read)
            );
            await peer.SendAsync(
                "UNKNOWN COMMAND\0"u8.ToArray(),
                TestContext.Current.CancellationToken
            );
            peer.Shutdown(SocketShutdown.Both);
            await Assert.ThrowsAsync<ScannerAwayException>(() => scan);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task Where_there_is_none_the_page_says_that_files_are_not_scanned()
    {
        await using var house = new IntakeHouse();
        var page = await house.Page("/documentos/entregar");
        Assert.Contains("no hay antivirus", page.Body!.TextContent, StringComparison.Ordinal);
    }

    private static async IAsyncEnumerable<byte[]> Pieces(params byte[][] pieces)
    {
        foreach (var piece in pieces)
        {
            await Task.CompletedTask;
            yield return piece;
        }
    }

    private static async Task All(RunningPuebla puebla)
    {
        var run = puebla.Services.GetRequiredService<IntakeRun>();
        while (await run.One(TestContext.Current.CancellationToken)) { }
    }

    private static async Task<RunningPuebla> Scanning(IntakeHouse house, string socket) =>
        await RunningPuebla.OnAsync(
            await house.Lease(),
            change: settings =>
                settings.With(services =>
                    services.Replace(
                        ServiceDescriptor.Singleton(
                            new IntakeOptions { Workers = 0, Clamd = socket }
                        )
                    )
                )
        );

    private sealed class Clamd : IAsyncDisposable
    {
        private readonly string _folder;
        private readonly Process _process;

        private Clamd(string folder, Process process) => (_folder, _process) = (folder, process);

        public string Socket => Path.Combine(_folder, "clamd.ctl");

        public static async Task<Clamd> Start(int megabytes = 64)
        {
            const string program = "/usr/sbin/clamd";
            Assert.SkipUnless(File.Exists(program), "clamav-daemon is not installed");
            var folder = Directory.CreateTempSubdirectory("puebla-clamd-").FullName;
            await File.WriteAllTextAsync(
                Path.Combine(folder, "puebla.ndb"),
                $"Eicar-Test-Signature:0:*:{Convert.ToHexStringLower(Eicar)}\n"
            );
            await File.WriteAllTextAsync(
                Path.Combine(folder, "clamd.conf"),
                $"LocalSocket {folder}/clamd.ctl\nDatabaseDirectory {folder}\nForeground yes\nStreamMaxLength {megabytes}M\n"
            );
            var process = Process.Start(
                new ProcessStartInfo(program, ["-c", $"{folder}/clamd.conf"])
                {
                    UseShellExecute = false,
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                }
            )!;
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            var clamd = new Clamd(folder, process);
            for (var i = 0; i < 1200 && !File.Exists(clamd.Socket); i++)
            {
                Assert.False(process.HasExited, "clamd did not start.");
                await Task.Delay(100);
            }
            return clamd;
        }

        public async ValueTask DisposeAsync()
        {
            _process.Kill();
            await _process.WaitForExitAsync();
            _process.Dispose();
            Directory.Delete(_folder, recursive: true);
        }
    }
}
