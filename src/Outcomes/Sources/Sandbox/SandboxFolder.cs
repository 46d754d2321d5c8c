namespace Puebla.Outcomes.Sources.Sandbox;

/// <summary>A fresh folder that the child's user may enter and read, but not write; removed afterwards.</summary>
internal sealed class SandboxFolder : IDisposable
{
    private const UnixFileMode EnterByAll = UnixFileMode.OtherExecute;
    private readonly bool _root;

    private SandboxFolder(string path, bool root) => (FullPath, _root) = (path, root);

    public string FullPath { get; }

    public static SandboxFolder Create(bool root)
    {
        var path = Path.Combine(
            root ? Base() : Path.GetTempPath(),
            "puebla-" + Guid.NewGuid().ToString("N")
        );
        var mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        Directory.CreateDirectory(path, mode);
        if (root)
        {
            Libc.GiveGroup(path, Isolation.User);
            File.SetUnixFileMode(path, mode | UnixFileMode.GroupExecute);
        }
        return new(path, root);
    }

    /// <summary>Puts a file there for the child to read.</summary>
    public async Task AddAsync(
        string name,
        ReadOnlyMemory<byte> content,
        CancellationToken cancellation
    )
    {
        var path = Path.Combine(FullPath, name);
        await File.WriteAllBytesAsync(path, content, cancellation);
        if (_root)
            Libc.GiveGroup(path, Isolation.User);
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.GroupRead);
    }

    public void Dispose() => Directory.Delete(FullPath, recursive: true);

    /// <summary>The first folder for passing things that a stranger can reach from the root down.</summary>
    private static string Base() =>
        ((string[])[Path.GetTempPath(), "/var/tmp", "/run"]).FirstOrDefault(IsOpen)
        ?? throw new IOException(
            "no folder for temporary files can be entered by an unprivileged user"
        );

    private static bool IsOpen(string path)
    {
        for (var at = new DirectoryInfo(path); at is not null; at = at.Parent)
            if (!at.Exists || !at.UnixFileMode.HasFlag(EnterByAll))
                return false;
        return true;
    }
}
