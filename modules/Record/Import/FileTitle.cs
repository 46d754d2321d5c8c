namespace Puebla.Record.Import;

/// <summary>The title that a kept document has until somebody files it: what its file is called. Its first line may be a letterhead, a date or the whole of it.</summary>
internal static class FileTitle
{
    public static string Of(string fileName)
    {
        var name = Path.GetFileNameWithoutExtension(fileName).Trim();
        if (name.Length == 0)
        {
            return fileName;
        }
        // Where nobody typed a blank, other signs stand for it.
        return name.Contains(' ', StringComparison.Ordinal) ? name
            : string.Join(' ', name.Split(['_', '+', '-'], StringSplitOptions.RemoveEmptyEntries))
                is { Length: > 0 } parted
                ? char.ToUpper(parted[0], System.Globalization.CultureInfo.InvariantCulture)
                    + parted[1..]
            : name;
    }
}
