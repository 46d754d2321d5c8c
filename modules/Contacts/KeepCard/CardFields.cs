using System.Collections.Immutable;
using Puebla.Contacts.Cards;
using Puebla.Contacts.Data;

namespace Puebla.Contacts.KeepCard;

/// <summary>A person's card as fields.</summary>
internal static class CardFields
{
    public static ImmutableSortedDictionary<string, string> Of(Person row) =>
        Fields.Tidy(
            new Dictionary<string, string?>
            {
                [Fields.Name] = row.Name,
                [Fields.Email] = row.Email,
                [Fields.Position] = row.Position,
                [Fields.Institution] = row.InstitutionId?.ToString("D"),
                [Fields.OtherInstitution] = row.Institution,
                [Fields.Phones] = row.Phones,
                [Fields.Language] = row.Language,
            }
        );

    public static void Put(Person row, ImmutableSortedDictionary<string, string> fields)
    {
        row.Name = fields[Fields.Name];
        row.Email = fields[Fields.Email];
        row.EmailKey = Person.KeyOf(fields[Fields.Email]);
        row.Position = Blank(fields[Fields.Position]);
        row.InstitutionId = Guid.TryParse(fields[Fields.Institution], out var id) ? id : null;
        row.Institution = Blank(fields[Fields.OtherInstitution]);
        row.Phones = Blank(fields[Fields.Phones]);
        row.Language = fields[Fields.Language];
    }

    private static string? Blank(string text) => text.Length == 0 ? null : text;
}
