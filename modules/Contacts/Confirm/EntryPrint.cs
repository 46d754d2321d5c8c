using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Puebla.Contacts.Directory;

namespace Puebla.Contacts.Confirm;

/// <summary>A print of what an entry shows: who confirms has seen this and nothing else.</summary>
internal static class EntryPrint
{
    public static IReadOnlyDictionary<Guid, string> Of(PartyEntries party) =>
        party
            .Persons.Select(one => (one.Row.Id, Print: Of(one)))
            .Concat(party.Institutions.Select(one => (one.Row.Id, Print: Of(one))))
            .ToDictionary(one => one.Id, one => one.Print);

    private static string Of(PersonEntry entry) =>
        Print([
            entry.Row.Name,
            entry.Row.Email,
            entry.Row.Position,
            entry.Row.Phones,
            entry.Row.Language,
            entry.Row.Institution,
            entry.Row.InstitutionId?.ToString("D"),
            .. entry.Mandates.Select(one =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{one.Row.Id:D} {one.Row.From:O} {one.Row.To:O}"
                )
            ),
        ]);

    private static string Of(InstitutionEntry entry) =>
        Print([
            entry.Row.NameSpanish,
            entry.Row.NameEnglish,
            entry.Row.Address,
            entry.Row.Phones,
            entry.Row.Email,
            entry.Row.Web,
            entry.Row.From?.ToString("O", CultureInfo.InvariantCulture),
            entry.Row.To?.ToString("O", CultureInfo.InvariantCulture),
        ]);

    private static string Print(IEnumerable<string?> shown) =>
        Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', shown))).AsSpan(0, 12)
        );
}
