using System.Globalization;
using Microsoft.AspNetCore.Http;
using Puebla.Ui.Addresses;

namespace Puebla.Record.Documents.Folders;

/// <summary>Which documents are looked at.</summary>
/// <param name="Body">Code of a body; <see cref="None"/> for those without one; null for all.</param>
/// <param name="Meeting">Key of a meeting; <see cref="None"/> for those of none; null for all.</param>
/// <param name="Kind">Code of a kind; null for all.</param>
/// <param name="Year">Year; 0 for those without a date; null for all.</param>
/// <param name="Page">Counts from 1.</param>
internal sealed record FolderRequest(
    string? Body = null,
    string? Meeting = null,
    string? Kind = null,
    int? Year = null,
    int Page = 1
)
{
    /// <summary>In place of a body or a meeting: none.</summary>
    public const string None = "-";

    private const int LastPage = 10_000;

    /// <summary>What the address asks for; nonsense in it is ignored.</summary>
    public static FolderRequest Read(IQueryCollection query)
    {
        string? Given(string name) =>
            query[QueryNames.Here(name)] is [{ Length: > 0 and <= 100 } value, ..] ? value : null;
        int? Number(string name) =>
            int.TryParse(
                Given(name),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var number
            )
                ? number
                : null;
        return new(
            Given("organo"),
            Given("reunion"),
            Given("clase"),
            Number("anio"),
            Math.Clamp(Number("pagina") ?? 1, 1, LastPage)
        );
    }

    /// <summary>The address that asks for it.</summary>
    public string Address =>
        DocumentPlaces.Folders.Here
        + QueryString.Create(
            new (string Name, string? Value)[]
            {
                ("organo", Body),
                ("reunion", Meeting),
                ("clase", Kind),
                ("anio", Year?.ToString(CultureInfo.InvariantCulture)),
                ("pagina", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null),
            }
                .Where(pair => pair.Value is not null)
                .Select(pair => KeyValuePair.Create(QueryNames.Here(pair.Name), pair.Value))
        );
}
