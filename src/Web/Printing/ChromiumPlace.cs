namespace Puebla.Web.Printing;

/// <summary>Where Chromium is.</summary>
/// <param name="Path">The program; null where there is none, or none is wanted.</param>
internal sealed record ChromiumPlace(string? Path)
{
    private const string None = "none";

    private static readonly string[] Names =
    [
        "chromium",
        "chromium-browser",
        "google-chrome-stable",
        "google-chrome",
    ];

    /// <param name="setting">The program as the operator named it, <c>none</c> for none, null for the first one in the places where programs are.</param>
    public static ChromiumPlace Of(string? setting) =>
        new(
            setting switch
            {
                None => null,
                { Length: > 0 } path => File.Exists(path) ? path : null,
                _ => Folders()
                    .SelectMany(folder =>
                        Names.Select(name => System.IO.Path.Combine(folder, name))
                    )
                    .FirstOrDefault(File.Exists),
            }
        );

    private static string[] Folders() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(
            ':',
            StringSplitOptions.RemoveEmptyEntries
        );
}
