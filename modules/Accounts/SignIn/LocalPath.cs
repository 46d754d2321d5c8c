namespace Puebla.Accounts.SignIn;

/// <summary>Where one is led after the sign-in: never out of this site, whatever the address says.</summary>
internal static class LocalPath
{
    private const int Longest = 2000;

    /// <summary>The path if it is one of this site, else null.</summary>
    public static string? Of(string? path) =>
        path is { Length: > 0 and <= Longest }
        && path[0] == '/'
        && (path.Length == 1 || path[1] is not ('/' or '\\'))
        && !path.Any(letter => char.IsControl(letter) || letter == '\\')
            ? path
            : null;
}
