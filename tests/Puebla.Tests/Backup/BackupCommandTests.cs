using System.Diagnostics;
using System.Text;
using Puebla.TestKit;
using Puebla.Web.Commands;

namespace Puebla.Tests.Backup;

/// <summary>The commands as they are typed: the file's mode, its encryption, and what a wrong key gets.</summary>
public sealed class BackupCommandTests(ArchiveTests.Taken taken)
    : IClassFixture<ArchiveTests.Taken>,
        IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("puebla-backup").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_backup_is_readable_by_its_owner_alone_and_never_overwrites()
    {
        var file = Path.Combine(_folder, "copy.tar.gz");
        Assert.Equal(0, (await Run("backup", file)).Code);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));

        var (code, said) = await Run("backup", file);
        Assert.Equal(1, code);
        Assert.Contains(file, said, StringComparison.Ordinal);
        Assert.Equal(["copy.tar.gz"], Directory.GetFiles(_folder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task An_encrypted_backup_opens_with_its_key_and_with_no_other()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/age-keygen"), "The package age is not installed.");
        var (mine, others) = (await NewKey("mine"), await NewKey("others"));
        var file = Path.Combine(_folder, "copy.tar.gz.age");
        Assert.Equal(0, (await Run("backup", file, "--recipient", mine.Public)).Code);
        Assert.StartsWith(
            "age-encryption.org/",
            Encoding.ASCII.GetString(await File.ReadAllBytesAsync(file)),
            StringComparison.Ordinal
        );

        await using var target = await OwnDatabase.Empty();
        var connection = target.Lease.ConnectionString;
        Assert.Equal(1, (await RunOn(connection, "restore", file)).Code);
        Assert.Equal(1, (await RunOn(connection, "restore", file, "--identity", others.File)).Code);
        Assert.Equal(0, (await RunOn(connection, "restore", file, "--identity", mine.File)).Code);
    }

    [Fact]
    public async Task A_recipient_that_is_no_key_leaves_no_file()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/age"), "The package age is not installed.");
        var (code, said) = await Run(
            "backup",
            Path.Combine(_folder, "copy.age"),
            "--recipient",
            "nobody"
        );
        Assert.Equal(1, code);
        Assert.Contains("age", said, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    private Task<(int Code, string Said)> Run(params string[] words) =>
        RunOn(taken.Puebla.ConnectionString, words);

    private static async Task<(int Code, string Said)> RunOn(
        string connection,
        params string[] words
    )
    {
        using var said = new StringWriter();
        var code = await CommandLine.RunAsync(
            [.. words, "--database", connection],
            TextWriter.Null,
            said,
            TimeProvider.System,
            TestContext.Current.CancellationToken
        );
        return (code, said.ToString());
    }

    private async Task<(string Public, string File)> NewKey(string name)
    {
        var file = Path.Combine(
            Directory.CreateDirectory(Path.Combine(_folder, "keys")).FullName,
            name
        );
        using var made = Process.Start("/usr/bin/age-keygen", ["-o", file]);
        await made.WaitForExitAsync();
        var line = (await File.ReadAllLinesAsync(file)).Single(text =>
            text.Contains("public key:", StringComparison.Ordinal)
        );
        return (line.Split(": ")[1], file);
    }
}
