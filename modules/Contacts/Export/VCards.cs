using System.Globalization;
using System.Text;
using Microsoft.Extensions.Localization;
using Puebla.Contacts.Directory;

namespace Puebla.Contacts.Export;

/// <summary>Contacts as cards for an address book: vCard 3.0 (RFC 2426), which telephones and mail programs read alike.</summary>
internal static class VCards
{
    private const int Longest = 75;

    public static string Of(IEnumerable<PartyEntries> parties, IStringLocalizer<Texts> words)
    {
        var text = new StringBuilder();
        foreach (
            var (party, person) in parties.SelectMany(party =>
                party.Persons.Select(person => (party, person))
            )
        )
        {
            foreach (var line in Lines(party, person, words))
            {
                Fold(text, line);
            }
        }
        return text.ToString();
    }

    private static IEnumerable<string> Lines(
        PartyEntries party,
        PersonEntry person,
        IStringLocalizer<Texts> words
    )
    {
        yield return "BEGIN:VCARD";
        yield return "VERSION:3.0";
        yield return $"UID:urn:uuid:{person.Row.Id:D}";
        yield return $"FN:{Text(person.Name)}";
        // Names are kept whole, as people sign: which part is the family's is not ours to guess.
        yield return $"N:{Text(person.Name)};;;;";
        yield return person.InstitutionName is { } institution
            ? $"ORG:{Text(party.Name)};{Text(institution)}"
            : $"ORG:{Text(party.Name)}";
        if (person.Row.Position is { } position)
        {
            yield return $"TITLE:{Text(position)}";
        }
        var roles = string.Join(
            "; ",
            person.Mandates.Select(one => ContactSheet.Words(one, words))
        );
        yield return $"ROLE:{Text(roles)}";
        if (person.Row.Email is { Length: > 0 } email)
        {
            yield return $"EMAIL;TYPE=INTERNET:{Text(email)}";
        }
        foreach (var phone in person.Phones)
        {
            yield return $"TEL;TYPE=WORK:{Text(phone)}";
        }
        if (person.Institution?.Address is { } address)
        {
            yield return $"ADR;TYPE=WORK:;;{Text(address)};;;;";
        }
        if (person.Institution?.Web is { } web)
        {
            yield return $"URL:{web}";
        }
        yield return "END:VCARD";
    }

    private static string Text(string value) =>
        value
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace(";", "\\;", StringComparison.Ordinal)
            .Replace(",", "\\,", StringComparison.Ordinal)
            .Replace("\r", "", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal);

    // A line has 75 octets at most; what goes on begins with a blank, and no letter is cut.
    private static void Fold(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > Longest)
            {
                text.Append("\r\n ");
                octets = 1;
            }
            text.Append(CultureInfo.InvariantCulture, $"{rune}");
            octets += rune.Utf8SequenceLength;
        }
        text.Append("\r\n");
    }
}
