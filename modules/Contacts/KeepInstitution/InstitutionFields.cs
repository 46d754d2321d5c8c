using System.Collections.Immutable;
using Puebla.Contacts.Cards;
using Puebla.Contacts.Data;
using Puebla.Contacts.Mandates;
using Puebla.Contacts.ProposeMandate;
using Puebla.Kernel;

namespace Puebla.Contacts.KeepInstitution;

/// <summary>An institution as fields, and what may stand in them.</summary>
internal static class InstitutionFields
{
    private const int Longest = 500;

    public static ImmutableSortedDictionary<string, string> Of(Institution? row) =>
        Fields.Tidy(
            new Dictionary<string, string?>
            {
                [Fields.NameSpanish] = row?.NameSpanish,
                [Fields.NameEnglish] = row?.NameEnglish,
                [Fields.Address] = row?.Address,
                [Fields.Phones] = row?.Phones,
                [Fields.Email] = row?.Email,
                [Fields.Web] = row?.Web,
                [Fields.From] = row?.From is { } from ? NewMandates.Word(from) : null,
                [Fields.To] = row?.To is { } to ? NewMandates.Word(to) : null,
            }
        );

    public static void Put(Institution row, ImmutableSortedDictionary<string, string> fields)
    {
        row.NameSpanish = fields[Fields.NameSpanish];
        row.NameKey = Institution.KeyOf(row.NameSpanish);
        row.NameEnglish = Blank(fields[Fields.NameEnglish]);
        row.Address = Blank(fields[Fields.Address]);
        row.Phones = Blank(fields[Fields.Phones]);
        row.Email = Blank(fields[Fields.Email]);
        row.Web = Blank(fields[Fields.Web]);
        row.From = NewMandates.Day(fields[Fields.From]);
        row.To = NewMandates.Day(fields[Fields.To]);
    }

    /// <summary>What is wrong with which field of the form.</summary>
    public static List<WrongField> Wrong(ImmutableSortedDictionary<string, string> fields)
    {
        var wrong = fields
            .Where(field => field.Value.Length > Longest)
            .Select(field => new WrongField(InputOf(field.Key), CardRefusals.TooLong))
            .ToList();
        Need(fields[Fields.NameSpanish].Length > 0, Fields.NameSpanish, CardRefusals.Name);
        Need(
            PhoneNumbers.Tidy(fields[Fields.Phones]) is not null,
            Fields.Phones,
            CardRefusals.Phones
        );
        var email = fields[Fields.Email];
        Need(
            email.Length == 0 || MandateProposer.IsAddress(email),
            Fields.Email,
            FormRefusals.Email
        );
        Need(IsWeb(fields[Fields.Web]), Fields.Web, CardRefusals.Web);
        Need(IsDay(fields[Fields.From]), Fields.From, FormRefusals.Day);
        Need(IsDay(fields[Fields.To]), Fields.To, FormRefusals.Day);
        Need(
            !(NewMandates.Day(fields[Fields.To]) < NewMandates.Day(fields[Fields.From])),
            Fields.To,
            CardRefusals.EndsBeforeItBegins
        );
        return wrong;

        void Need(bool right, string field, Refusal refusal)
        {
            if (!right)
            {
                wrong.Add(new(InputOf(field), refusal));
            }
        }
    }

    /// <summary>The form's own name of a field.</summary>
    public static string InputOf(string field) =>
        field switch
        {
            Fields.NameSpanish => "nombre",
            Fields.NameEnglish => "nombre-en",
            Fields.Address => "direccion",
            Fields.Phones => "telefonos",
            Fields.Email => "correo",
            Fields.Web => "sitio",
            Fields.From => "desde",
            _ => "hasta",
        };

    private static bool IsDay(string text) => text.Length == 0 || NewMandates.Day(text) is not null;

    private static bool IsWeb(string text) =>
        text.Length == 0
        || (
            Uri.TryCreate(text, UriKind.Absolute, out var web)
            && (web.Scheme is "http" or "https")
            && web.Host.Contains('.', StringComparison.Ordinal)
        );

    private static string? Blank(string text) => text.Length == 0 ? null : text;
}
