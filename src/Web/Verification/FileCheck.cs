using System.Security.Cryptography;
using Puebla.Kernel.Backup;

namespace Puebla.Web.Verification;

/// <summary>Checks kept files against what their register says of them.</summary>
internal sealed class FileCheck(
    IKeptFiles kept,
    Verdict verdict,
    IProgress<VerificationStep> progress
)
{
    private readonly Dictionary<string, ExpectedFile> _expected = new(StringComparer.Ordinal);

    public async Task ReadRegister(TextReader csv, CancellationToken stop)
    {
        await foreach (var row in new CsvRows(csv).Read(stop))
        {
            var file = kept.Expect(column => row[column]);
            _expected[file.Name] = file;
            verdict.FilesRedacted += file.Redacted ? 1 : 0;
        }
    }

    /// <summary>Hashes one file as it passes.</summary>
    public async Task Read(string name, Stream content, CancellationToken stop)
    {
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, stop));
        verdict.FilesSeen++;
        progress.Report(new(kept.Folder, verdict.FilesSeen));
        var path = $"{kept.Folder}/{name}";
        if (!_expected.Remove(name, out var expected))
        {
            verdict.Add(new("file-unknown", What: path));
        }
        else if (expected is { Redacted: false } && expected.Sha256 != hash)
        {
            verdict.Add(new("file-altered", What: path));
        }
    }

    public void Finish()
    {
        foreach (var missing in _expected.Values.Where(file => !file.Redacted))
        {
            verdict.Add(new("file-missing", What: $"{kept.Folder}/{missing.Name}"));
        }
    }
}
