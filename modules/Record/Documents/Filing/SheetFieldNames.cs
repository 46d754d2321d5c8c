using System.Globalization;
using System.Resources;
using Puebla.Kernel;
using Puebla.Kernel.Journal;

namespace Puebla.Record.Documents.Filing;

/// <summary>Names the fields that somebody corrected, in the sentences of the journal.</summary>
internal sealed class SheetFieldNames : INames
{
    private static readonly ResourceManager Words = new(
        typeof(Texts).FullName!,
        typeof(Texts).Assembly
    );

    public string Kind => "sheet-fields";

    public ValueTask<string?> NameOf(
        string key,
        Language language,
        CancellationToken stop = default
    ) =>
        new(
            string.Join(
                ", ",
                key.Split(',')
                    .Select(code =>
                        Words.GetString(
                            $"Sheet.Field.{code}",
                            CultureInfo.GetCultureInfo(language.Code)
                        ) ?? code
                    )
            )
        );
}
