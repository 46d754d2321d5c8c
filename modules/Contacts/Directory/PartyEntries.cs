using Puebla.Contacts.Confirm;
using Puebla.Contacts.Data;
using Puebla.Kernel;
using Puebla.Kernel.Access;

namespace Puebla.Contacts.Directory;

/// <summary>A party with its persons and institutions, for who may see them.</summary>
internal sealed record PartyEntries(
    Party Party,
    string Name,
    IReadOnlyList<PersonEntry> Persons,
    IReadOnlyList<InstitutionEntry> Institutions,
    PartyStanding Standing
)
{
    /// <summary>Its focal points; where it is no member's government, everybody who acts for it.</summary>
    public IEnumerable<PersonEntry> AtAGlance =>
        Party.Kind == PartyKind.Country
        && Standing.Mandates.All(row => row.Office != Office.ObserverDelegate)
            ? Persons.Where(person => person.IsFocalPoint)
            : Persons;
}

/// <summary>A person who acts for a party.</summary>
/// <param name="Row">Their card.</param>
/// <param name="Institution">Their institution in the register; null for none.</param>
/// <param name="Mandates">Their mandates for the party, in force.</param>
/// <param name="Standing">How current the entry is.</param>
internal sealed record PersonEntry(
    Person Row,
    Institution? Institution,
    IReadOnlyList<HeldOffice> Mandates,
    EntryStanding Standing
)
{
    public bool IsFocalPoint => Mandates.Any(one => one.Row.Office == Office.FocalPoint);

    public string Name => Row.Name ?? "";

    public IReadOnlyList<string> Phones => Lines.Of(Row.Phones);

    /// <summary>The institution's name in the reader's language, or what was written while it is not in the register.</summary>
    public string? InstitutionName =>
        Institution?.Name.In(LanguageExtensions.Current) ?? Row.Institution;
}

/// <summary>A mandate with the name of its body.</summary>
internal sealed record HeldOffice(MandateRow Row, string? Body);

/// <summary>An institution of a party.</summary>
internal sealed record InstitutionEntry(Institution Row, EntryStanding Standing)
{
    public string Name => Row.Name.In(LanguageExtensions.Current);

    public IReadOnlyList<string> Phones => Lines.Of(Row.Phones);
}

/// <summary>Values that are kept one a line.</summary>
internal static class Lines
{
    public static IReadOnlyList<string> Of(string? text) =>
        (text ?? "").Split(
            '\n',
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );
}
