namespace Puebla.TestKit;

/// <summary>The repository's folders, found from where the tests were built.</summary>
public static class SampleFolder
{
    /// <summary>The root of the clone.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The sample documents.</summary>
    public static string Path { get; } = System.IO.Path.Combine(Root, "samples");

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(System.IO.Path.Combine(folder, "Puebla.slnx")))
        {
            folder =
                System.IO.Path.GetDirectoryName(folder)
                ?? throw new InvalidOperationException("The tests run outside of the repository.");
        }
        return folder;
    }
}
