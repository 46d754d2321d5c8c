namespace Puebla.Commitments.Sheets;

/// <summary>How much of a long list a sheet shows: on a page and on paper what one reads at a glance, in the file for Word all that one goes on with.</summary>
internal enum SheetLength
{
    /// <summary>The first of a list, and how many follow.</summary>
    Page,

    /// <summary>Up to <see cref="SheetLengths.MostInFile"/>.</summary>
    File,
}

/// <summary>The numbers.</summary>
internal static class SheetLengths
{
    /// <summary>Of each list so many at most are in the file for Word.</summary>
    public const int MostInFile = 1_000;

    /// <summary>How many of a list are shown.</summary>
    /// <param name="length">Where.</param>
    /// <param name="onPage">How many on a page.</param>
    public static int Of(this SheetLength length, int onPage) =>
        length == SheetLength.File ? MostInFile : onPage;

    /// <summary>By the ending of the file.</summary>
    public static SheetLength OfFormat(string format) =>
        format == "docx" ? SheetLength.File : SheetLength.Page;
}
