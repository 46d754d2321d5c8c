using System.Text;
using Microsoft.Extensions.Localization;
using Puebla.Conference.Contracts;
using Puebla.Contacts.Directory;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Ui.Forms;

namespace Puebla.Contacts.Export;

/// <summary>Contacts as a sheet: UTF-8 with its mark, a line a person, nothing that a sheet program would reckon.</summary>
internal static class ContactSheet
{
    private static readonly string[] Columns =
    [
        "Directory.Party",
        "Person.Name",
        "Mandate.Office",
        "Person.Position",
        "Person.Institution",
        "Person.Email",
        "Field.phones",
        "Person.Language",
        "Field.address",
        "Field.web",
        "Sheet.Confirmed",
    ];

    public static byte[] Of(IEnumerable<PartyEntries> parties, IStringLocalizer<Texts> words)
    {
        var lines = parties
            .SelectMany(party => party.Persons.Select(person => Line(party, person, words)))
            .Prepend(Columns.Select(column => words[column].Value));
        var text = string.Concat(
            lines.Select(line => string.Join(',', line.Select(Cell)) + "\r\n")
        );
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)];
    }

    private static IEnumerable<string?> Line(
        PartyEntries party,
        PersonEntry person,
        IStringLocalizer<Texts> words
    ) =>
        [
            party.Name,
            person.Name,
            string.Join("; ", person.Mandates.Select(one => Words(one, words))),
            person.Row.Position,
            person.InstitutionName,
            person.Row.Email,
            string.Join("; ", person.Phones),
            words[$"Language.{person.Row.Language}"],
            person.Institution?.Address?.Replace("\n", ", ", StringComparison.Ordinal),
            person.Institution?.Web,
            person.Standing.Confirmed is { } confirmed
                ? DateText.Iso(ConferenceFacts.DayOf(confirmed.At))
                : null,
        ];

    /// <summary>A mandate in words.</summary>
    public static string Words(HeldOffice held, IStringLocalizer<Texts> words) =>
        words[$"Office.{held.Row.Office.Word}"] + (held.Body is { } body ? $" ({body})" : "");

    // A sheet program would reckon what begins like a formula, as telephone numbers do.
    internal static string Cell(string? value)
    {
        var text = value ?? "";
        var safe = text.TrimStart() is ['=' or '+' or '-' or '@' or '\t' or '\r', ..]
            ? "'" + text
            : text;
        return $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
