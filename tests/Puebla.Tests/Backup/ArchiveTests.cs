using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Record.Samples;
using Puebla.TestKit;
using Puebla.Tests.Record;
using Puebla.Web.Backup;
using Puebla.Web.Commands;

namespace Puebla.Tests.Backup;

/// <summary>A backup is taken of a Puebla with samples, and comes up on an empty machine as it was.</summary>
public sealed class ArchiveTests(ArchiveTests.Taken taken) : IClassFixture<ArchiveTests.Taken>
{
    private readonly RunningPuebla _puebla = taken.Puebla;

    // They carry a token or the site's own address.
    private static readonly string[] NeverTheSame =
    [
        "/entrar",
        "/en/sign-in",
        "/.well-known/security.txt",
        "/acervo.atom",
        "/en/records.atom",
        "/reuniones.ics",
        "/en/meetings.ics",
    ];

    // All rows are compared by their hashes; of the pages so many, in the order of the links.
    private const int Enough = 800;
    private const string RedactedKey = "grcm-2032-06-15";
    private readonly byte[] _archive = taken.Archive;

    [Fact]
    public async Task What_comes_up_has_the_same_hashes_and_the_same_site()
    {
        await using var target = await OwnDatabase.Empty();
        await Restore(target.Lease.ConnectionString, _archive);
        await using var restored = await RunningPuebla.OnAsync(target.Lease);
        var again = await Take(restored);

        Assert.Equal([], Tables(_archive).Except(Tables(again)).Select(table => table.Key).Order());
        Assert.Equal(Tables(_archive).Keys.Order(), Tables(again).Keys.Order());
        var before = await Crawl.Of(_puebla, most: Enough);
        Assert.True(before.Count > 500, "The crawl lost sight of the site.");
        var after = await Crawl.Of(restored, most: Enough);
        // What is alike is weighed by the database's own statistics, which it gathers anew.
        var other = before
            .Except(after)
            .Select(page => page.Key)
            .Except(NeverTheSame)
            .Where(path =>
                !path.EndsWith("/parecidos", StringComparison.Ordinal)
                && !path.EndsWith("/similar", StringComparison.Ordinal)
            )
            .Order();
        Assert.Equal([], other);
    }

    [Fact]
    public void The_archive_is_read_without_Puebla()
    {
        var entries = Entries(_archive);
        Assert.Equal("archive.json", entries[0].Name);
        Assert.Equal("manifest.json", entries[^1].Name);
        var originals = entries
            .Where(entry => entry.Name.StartsWith("originals/", StringComparison.Ordinal))
            .ToList();
        Assert.True(originals.Count > 10);
        Assert.All(
            originals,
            file => Assert.Equal(file.Name["originals/".Length..], Sha256(file.Content))
        );
        var instruments = Encoding.UTF8.GetString(
            entries.Single(entry => entry.Name == "tables/record.instrument.csv").Content
        );
        Assert.StartsWith("id,", instruments, StringComparison.Ordinal);
        using var manifest = JsonDocument.Parse(entries[^1].Content);
        Assert.Equal(
            entries.Count - 1,
            manifest.RootElement.GetProperty("entries").GetArrayLength()
        );
    }

    [Fact]
    public async Task A_redacted_original_has_no_file_and_stays_redacted()
    {
        Assert.DoesNotContain(
            Entries(_archive),
            entry => entry.Name == $"originals/{taken.Redacted}"
        );
        await using var target = await OwnDatabase.Empty();
        await Restore(target.Lease.ConnectionString, _archive);
        await using var restored = await RunningPuebla.OnAsync(target.Lease);
        using var answer = await restored.Ask($"/acervo/{RedactedKey}/archivo/es-1");
        Assert.Equal(System.Net.HttpStatusCode.Gone, answer.StatusCode);
        Assert.Contains(
            taken.Redacted,
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_archive_that_was_cut_off_leaves_the_database_empty()
    {
        await using var target = await OwnDatabase.Empty();
        var refused = await Assert.ThrowsAsync<RefusedException>(() =>
            Restore(target.Lease.ConnectionString, _archive[..(_archive.Length * 2 / 3)])
        );
        Assert.Equal("restore.damaged", refused.Code);
        await Restore(target.Lease.ConnectionString, _archive);
    }

    [Fact]
    public async Task An_altered_row_is_found()
    {
        await using var target = await OwnDatabase.Empty();
        var altered = Rewrite(
            _archive,
            "tables/record.instrument.csv",
            content =>
                Encoding.UTF8.GetBytes(
                    Encoding
                        .UTF8.GetString(content)
                        .Replace("2031", "2035", StringComparison.Ordinal)
                )
        );
        var refused = await Assert.ThrowsAsync<RefusedException>(() =>
            Restore(target.Lease.ConnectionString, altered)
        );
        Assert.Equal("restore.damaged", refused.Code);
    }

    [Fact]
    public async Task A_database_with_content_is_left_alone()
    {
        var refused = await Assert.ThrowsAsync<RefusedException>(() =>
            Restore(_puebla.ConnectionString, _archive)
        );
        Assert.Equal("restore.not-empty", refused.Code);
    }

    private static async Task<byte[]> Take(RunningPuebla puebla)
    {
        var scratch = Directory.CreateTempSubdirectory("puebla-backup");
        await using var services = CommandServices.Build(puebla.ConnectionString);
        await using var scope = services.CreateAsyncScope();
        using var output = new MemoryStream();
        await scope
            .ServiceProvider.GetRequiredService<BackupService>()
            .Write(
                output,
                scratch.FullName,
                new Progress<BackupStep>(),
                TestContext.Current.CancellationToken
            );
        // Plain rows passed through the scratch folder; none may stay.
        Assert.Empty(scratch.EnumerateFileSystemInfos());
        scratch.Delete();
        return output.ToArray();
    }

    private static async Task Restore(string connection, byte[] archive)
    {
        await using var services = CommandServices.Build(connection);
        await using var scope = services.CreateAsyncScope();
        using var input = new MemoryStream(archive);
        await scope
            .ServiceProvider.GetRequiredService<RestoreService>()
            .Read(input, "test", new Progress<BackupStep>(), TestContext.Current.CancellationToken);
    }

    private static Dictionary<string, string> Tables(byte[] archive) =>
        Entries(archive)
            .Where(entry =>
                entry.Name.StartsWith("tables/", StringComparison.Ordinal)
                || entry.Name.StartsWith("originals/", StringComparison.Ordinal)
            )
            // Restoring is a write, and leaves its own line; the process that came up marks that it did the day's jobs.
            .Where(entry =>
                entry.Name
                    is not (
                        "tables/kernel.journal.csv"
                        or "tables/kernel.journal_link.csv"
                        or "tables/kernel.daily_run.csv"
                    )
            )
            .ToDictionary(entry => entry.Name, entry => Sha256(entry.Content));

    private static List<(string Name, byte[] Content)> Entries(byte[] archive)
    {
        using var gzip = new GZipStream(new MemoryStream(archive), CompressionMode.Decompress);
        using var tar = new TarReader(gzip);
        var entries = new List<(string, byte[])>();
        while (tar.GetNextEntry(copyData: true) is { } entry)
        {
            using var content = new MemoryStream();
            entry.DataStream?.CopyTo(content);
            entries.Add((entry.Name, content.ToArray()));
        }
        return entries;
    }

    private static byte[] Rewrite(byte[] archive, string name, Func<byte[], byte[]> change)
    {
        using var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.Fastest, leaveOpen: true))
        using (var tar = new TarWriter(gzip))
        {
            foreach (var (entry, content) in Entries(archive))
            {
                using var data = new MemoryStream(entry == name ? change(content) : content);
                tar.WriteEntry(
                    new PaxTarEntry(TarEntryType.RegularFile, entry) { DataStream = data }
                );
            }
        }
        return output.ToArray();
    }

    private static string Sha256(byte[] content) =>
        Convert.ToHexStringLower(SHA256.HashData(content));

    public sealed class Taken : IAsyncLifetime
    {
        public RunningPuebla Puebla { get; private set; } = null!;

        public byte[] Archive { get; private set; } = [];

        public string Redacted { get; private set; } = "";

        public async ValueTask InitializeAsync()
        {
            Puebla = await RunningPuebla.StartAsync(services =>
                services.GetRequiredService<SampleTexts>().Load(SampleFolder.Path)
            );
            Redacted = await RedactionTests.Hash(Puebla, RedactedKey);
            await RedactionTests.Redact(Puebla, RedactedKey, []);
            Archive = await Take(Puebla);
        }

        public ValueTask DisposeAsync() => Puebla.DisposeAsync();
    }
}
