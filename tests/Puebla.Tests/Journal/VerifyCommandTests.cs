using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Puebla.TestKit;
using Puebla.Web.Commands;
using Puebla.Web.Verification;

namespace Puebla.Tests.Journal;

/// <summary>The command as it is typed, and archives that somebody altered who knows about the manifest.</summary>
public sealed class VerifyCommandTests(Chained chained) : IClassFixture<Chained>, IDisposable
{
    private const string LinesSheet = "tables/kernel.journal.csv";
    private readonly string _folder = Directory.CreateTempSubdirectory("puebla-verify").FullName;

    private string Archive => Path.Combine(_folder, "copy.tar.gz");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_database_is_verified_against_heads_that_were_kept()
    {
        var chain = await Lines.Chain(chained.Puebla.ConnectionString);
        var (position, hash, _) = chain[4];
        Assert.Equal(0, await Run("verify"));
        Assert.Equal(0, await Run("verify", "--head", $"{position}:{hash}", "--head", hash));
        Assert.Equal(0, await Run("verify", "--head", $"{position}:{hash},{chain[5].Written}"));
        Assert.Equal(1, await Run("verify", "--head", $"{position + 1}:{hash}"));
        Assert.Equal(1, await Run("verify", "--head", hash, "--head", new string('0', 64)));
        Assert.Equal(2, await Run("verify", "--head", "yesterday"));
    }

    [Fact]
    public async Task A_backup_is_verified_without_a_database_and_what_comes_up_from_it_goes_on()
    {
        Assert.Equal(0, await Run("backup", Archive));
        Assert.Equal(0, await Offline("verify", Archive));
        var head = JsonNode.Parse(Entries()[0].Content)!["journal"]!.GetValue<string>();

        await using var target = await OwnDatabase.Empty();
        Assert.Equal(0, await On(target.Lease.ConnectionString, "restore", Archive));
        await using var restored = await RunningPuebla.OnAsync(target.Lease);
        await Lines.Write(restored, "after-restore");
        Assert.Equal(0, await On(target.Lease.ConnectionString, "verify", "--head", head));
        var chain = await Lines.Chain(target.Lease.ConnectionString);
        Assert.Equal(34, chain.Count);
        Assert.All(chain, link => Assert.Equal(link.Reckoned, link.Written));
    }

    [Theory]
    [InlineData("altered", LinesSheet, "line-7", "line-x")]
    [InlineData("altered", LinesSheet, "2026-03-02 16:00:00", "2026-03-02 16:00:01")]
    [InlineData("gap", "tables/kernel.journal_link.csv", "\n3,", "\n4,")]
    [InlineData("file-unknown file-missing", "tables/record.original.csv", "\\x", "\\x00")]
    public async Task An_archive_that_was_altered_with_its_manifest_is_found(
        string codes,
        string entry,
        string from,
        string to
    )
    {
        Assert.Equal(0, await Run("backup", Archive));
        await Rewrite(
            name => name == entry,
            content =>
            {
                var text = Encoding.UTF8.GetString(content);
                var at = text.IndexOf(from, StringComparison.Ordinal);
                Assert.True(at > 0, "Nothing was altered.");
                return Encoding.UTF8.GetBytes(text[..at] + to + text[(at + from.Length)..]);
            }
        );
        var found = (await Verdict()).Findings.Select(finding => finding.Code).ToHashSet();
        Assert.Superset(codes.Split(' ').ToHashSet(), found);
        Assert.DoesNotContain("entry-altered", found);
        Assert.Equal(1, await Offline("verify", Archive));
    }

    [Fact]
    public async Task A_rewriting_of_everything_shows_against_a_head_that_was_kept_in_database_and_backup()
    {
        await using var cluster = await OwnDatabase.Migrated();
        await using var puebla = await RunningPuebla.OnAsync(cluster.Lease);
        for (var number = 0; number < 3; number++)
        {
            await Lines.Write(puebla, $"line-{number}");
        }
        var (position, hash, _) = (await Lines.Chain(puebla.ConnectionString))[^1];
        var kept = $"{position}:{hash}";
        Assert.Equal(0, await On(puebla.ConnectionString, "verify", "--head", kept));

        await Lines.Sql(
            puebla.ConnectionString,
            $"begin; set local puebla.restoring = 'on'; update kernel.journal set action = 'test.other' where subject = 'line-1'; {VerificationTests.Rewrite}; commit"
        );
        Assert.Equal(0, await On(puebla.ConnectionString, "verify"));
        Assert.Equal(1, await On(puebla.ConnectionString, "verify", "--head", kept));
        Assert.Equal(0, await On(puebla.ConnectionString, "backup", Archive));
        Assert.Equal(0, await Offline("verify", Archive));
        Assert.Equal(1, await Offline("verify", Archive, "--head", kept));
    }

    [Fact]
    public async Task A_line_left_out_of_an_archive_is_found()
    {
        Assert.Equal(0, await Run("backup", Archive));
        await Rewrite(
            name => name == LinesSheet,
            content =>
            {
                var text = Encoding.UTF8.GetString(content);
                return Encoding.UTF8.GetBytes(
                    text[..text.LastIndexOf("\n32,", StringComparison.Ordinal)] + "\n"
                );
            }
        );
        Assert.Equal(["removed"], (await Verdict()).Findings.Select(finding => finding.Code));
    }

    [Fact]
    public async Task An_original_altered_in_an_archive_is_found()
    {
        Assert.Equal(0, await Run("backup", Archive));
        await Rewrite(
            name => name.StartsWith("originals/", StringComparison.Ordinal),
            content => [.. content, (byte)' ']
        );
        Assert.Equal(
            ["file-altered", "file-altered"],
            (await Verdict()).Findings.Select(finding => finding.Code)
        );
    }

    [Fact]
    public async Task An_archive_cut_off_is_refused()
    {
        Assert.Equal(0, await Run("backup", Archive));
        var whole = await File.ReadAllBytesAsync(Archive);
        await File.WriteAllBytesAsync(Archive, whole[..(whole.Length / 2)]);
        Assert.Equal(1, await Offline("verify", Archive));
    }

    private async Task<Verdict> Verdict()
    {
        await using var services = CommandServices.Build("Host=localhost");
        await using var file = File.OpenRead(Archive);
        return await services
            .GetRequiredService<ArchiveVerification>()
            .Run(file, [], new Progress<VerificationStep>(), TestContext.Current.CancellationToken);
    }

    private Task<int> Run(params string[] words) => On(chained.Puebla.ConnectionString, words);

    private static Task<int> On(string connection, params string[] words) =>
        Offline([.. words, "--database", connection]);

    private static Task<int> Offline(params string[] words) =>
        CommandLine.RunAsync(
            words,
            TextWriter.Null,
            TextWriter.Null,
            TimeProvider.System,
            TestContext.Current.CancellationToken
        );

    private List<(string Name, byte[] Content)> Entries()
    {
        using var gzip = new GZipStream(File.OpenRead(Archive), CompressionMode.Decompress);
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

    /// <summary>Alters entries, and the manifest so that it agrees.</summary>
    private async Task Rewrite(Func<string, bool> which, Func<byte[], byte[]> change)
    {
        var entries = Entries()
            .ConvertAll(entry =>
                which(entry.Name) ? (entry.Name, Content: change(entry.Content)) : entry
            );
        var manifest = JsonNode.Parse(entries[^1].Content)!;
        foreach (var entry in manifest["entries"]!.AsArray())
        {
            var content = entries.Find(e => e.Name == entry!["name"]!.GetValue<string>()).Content;
            entry!["size"] = content.Length;
            entry["sha256"] = Convert.ToHexStringLower(SHA256.HashData(content));
        }
        entries[^1] = (entries[^1].Name, Encoding.UTF8.GetBytes(manifest.ToJsonString()));
        await using var gzip = new GZipStream(File.Create(Archive), CompressionLevel.Fastest);
        await using var tar = new TarWriter(gzip);
        foreach (var (name, content) in entries)
        {
            using var data = new MemoryStream(content);
            await tar.WriteEntryAsync(
                new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = data }
            );
        }
    }
}
