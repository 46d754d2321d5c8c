using System.Globalization;

namespace Puebla.Record.Intake;

/// <summary>How much is taken in, and how long what is on its way is waited for. No document of the Conference says.</summary>
internal static class IntakeLimits
{
    /// <summary>Of a file: as much as the reader takes.</summary>
    public const long FileBytes = 64L << 20;

    public const int ListFiles = 500;

    public const long ListBytes = 1L << 30;

    /// <summary>All that one request may send: a full list with its frame.</summary>
    public const long RequestBytes = ListBytes + (16L << 20);

    /// <summary>After so long without a byte an upload is over, whatever became of who sent it.</summary>
    public static readonly TimeSpan CutOff = TimeSpan.FromHours(1);

    /// <summary>Bytes that nobody could work on go after so long.</summary>
    public static readonly TimeSpan Staged = TimeSpan.FromDays(30);

    /// <summary>A worker that shows no sign of life for so long has lost its file.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    /// <summary>A file that took down so many workers is given up.</summary>
    public const int Attempts = 5;

    public static string Megabytes(long bytes) =>
        (bytes >> 20).ToString(CultureInfo.InvariantCulture);
}
