using System.Globalization;
using Puebla.Kernel;
using Puebla.Kernel.Settings;

namespace Puebla.Record.Intake;

/// <summary>How much is taken in, as it stands now.</summary>
/// <param name="FileBytes">Of a file.</param>
/// <param name="ListFiles">Files of a list.</param>
/// <param name="ListBytes">Of all files of a list.</param>
/// <param name="StagedDays">Days after which bytes that nobody could work on go.</param>
public sealed record IntakeAllowance(long FileBytes, int ListFiles, long ListBytes, int StagedDays)
{
    /// <summary>All that one request may send: a full list with its frame.</summary>
    public long RequestBytes => ListBytes + (16L << 20);

    /// <summary>Bytes as whole MiB.</summary>
    public static string Megabytes(long bytes) =>
        (bytes >> 20).ToString(CultureInfo.InvariantCulture);
}

/// <summary>How much is taken in. No document of the Conference says.</summary>
internal static class IntakeSettings
{
    public const string FileMegabytes = "record.intake-file-megabytes";
    public const string ListFiles = "record.intake-list-files";
    public const string ListMegabytes = "record.intake-list-megabytes";
    public const string StagedDays = "record.intake-staged-days";

    /// <summary>As much as the reader takes of a file; nobody can set more.</summary>
    private const int MostOfAFile = 64;

    public static IReadOnlyList<SettingDefinition> All { get; } =
    [
        Whole(
            FileMegabytes,
            64,
            MostOfAFile,
            "Megabytes que puede tener un archivo que se entrega",
            "Megabytes that a file handed in may have",
            "Por defecto, 64, que es también lo más que se lee de uno.",
            "By default 64, which is also the most that is read of one."
        ),
        Whole(
            ListFiles,
            500,
            5000,
            "Archivos que puede tener una entrega",
            "Files that a list handed in may have",
            "Por defecto, 500.",
            "By default 500."
        ),
        Whole(
            ListMegabytes,
            1024,
            16_384,
            "Megabytes que pueden tener juntos los archivos de una entrega",
            "Megabytes that the files of a list handed in may have together",
            "Por defecto, 1024.",
            "By default 1024."
        ),
        Whole(
            StagedDays,
            30,
            365,
            "Días que espera un archivo entregado con el que no se puede trabajar",
            "Days that a file handed in waits while it cannot be worked on",
            "Después se borran sus bytes y se dice a quien lo entregó. Por defecto, 30.",
            "Then its bytes are erased and who handed it in is told. By default 30."
        ),
    ];

    extension(ISettings settings)
    {
        /// <summary>How much is taken in now.</summary>
        public async ValueTask<IntakeAllowance> Intake(CancellationToken stop)
        {
            var values = await settings.Values(stop);
            return new(
                (long)Number(FileMegabytes) << 20,
                Number(ListFiles),
                (long)Number(ListMegabytes) << 20,
                Number(StagedDays)
            );

            int Number(string key) => int.Parse(values[key], CultureInfo.InvariantCulture);
        }
    }

    private static SettingDefinition Whole(
        string key,
        int value,
        int most,
        string spanish,
        string english,
        string why,
        string whyInEnglish
    ) =>
        new(
            key,
            value.ToString(CultureInfo.InvariantCulture),
            new(spanish, english),
            new(
                $"Ningún documento lo dice. {why} Ya tiene efecto.",
                $"No document says. {whyInEnglish} In effect already."
            ),
            [],
            Check: typed =>
                int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number >= 1
                && number <= most
        );
}
