namespace Puebla.Outcomes.Sources.Sandbox;

/// <summary>Finds programs of the system by name.</summary>
internal static class SystemTools
{
    private static readonly string[] Folders =
    [
        "/usr/bin",
        "/bin",
        "/usr/sbin",
        "/sbin",
        "/usr/local/bin",
    ];

    public static string? Find(string program) =>
        Path.IsPathRooted(program)
            ? (File.Exists(program) ? program : null)
            : Folders.Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
}
