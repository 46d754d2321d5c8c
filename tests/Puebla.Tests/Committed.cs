using Puebla.TestKit;

namespace Puebla.Tests;

/// <summary>Tables that tests write and the repository keeps, so that what changes shows in review.</summary>
internal static class Committed
{
    public static async Task Matches(string path, string content)
    {
        var file = Path.Combine(SampleFolder.Root, "tests", "Puebla.Tests", path);
        if (Environment.GetEnvironmentVariable("PUEBLA_WRITE_TABLES") == "1")
        {
            await File.WriteAllTextAsync(file, content);
        }
        Assert.Equal(File.Exists(file) ? await File.ReadAllTextAsync(file) : "", content);
    }
}
