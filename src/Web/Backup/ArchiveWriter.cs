using System.Formats.Tar;
using System.Text;
using System.Text.Json;

namespace Puebla.Web.Backup;

/// <summary>Writes entries into a tar and remembers their hashes for the manifest, which comes last.</summary>
internal sealed class ArchiveWriter(Stream output, string scratchFolder, DateTimeOffset taken)
    : IAsyncDisposable
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private readonly TarWriter _tar = new(output, TarEntryFormat.Pax, leaveOpen: true);
    private readonly List<ManifestEntry> _entries = [];

    public Task AddJson(string name, object content, CancellationToken stop) =>
        AddText(name, JsonSerializer.Serialize(content, ManifestJson.Options) + "\n", stop);

    public async Task AddText(string name, string text, CancellationToken stop)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        await Add(name, content, null, stop);
    }

    /// <summary>An entry whose length is only known when it has been written: it waits in a scratch file that nobody else can read.</summary>
    public async Task AddWritten(
        string name,
        Func<Stream, Task<long>> write,
        CancellationToken stop
    )
    {
        await using var scratch = new FileStream(
            Path.Combine(scratchFolder, Path.GetRandomFileName()),
            new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.ReadWrite,
                Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
                UnixCreateMode = OwnerOnly,
            }
        );
        var rows = await write(scratch);
        scratch.Position = 0;
        await Add(name, scratch, rows, stop);
    }

    /// <summary>An entry whose stream knows its length.</summary>
    public async Task Add(string name, Stream content, long? rows, CancellationToken stop)
    {
        var hash = await Entry(name, content, stop);
        _entries.Add(new(name, content.Length, hash, rows));
    }

    /// <summary>The manifest, after everything else.</summary>
    public async Task Finish(CancellationToken stop)
    {
        using var content = new MemoryStream(
            JsonSerializer.SerializeToUtf8Bytes(new Manifest(_entries), ManifestJson.Options)
        );
        await Entry(ManifestJson.ManifestName, content, stop);
    }

    public ValueTask DisposeAsync() => _tar.DisposeAsync();

    private async Task<string> Entry(string name, Stream content, CancellationToken stop)
    {
        // The tar writer wants to seek; hashing goes first, over what is in memory or in a scratch file anyway.
        var hash = Convert.ToHexStringLower(
            await System.Security.Cryptography.SHA256.HashDataAsync(content, stop)
        );
        content.Position = 0;
        var entry = new PaxTarEntry(TarEntryType.RegularFile, name)
        {
            DataStream = content,
            Mode = OwnerOnly,
            ModificationTime = taken,
        };
        await _tar.WriteEntryAsync(entry, stop);
        return hash;
    }
}
